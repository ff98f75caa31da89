/** Articles made up for benches and flows, of one kind of news and about the length asked; the same seed gives the same articles. */

const people = [
  'Mara Lindqvist',
  'Tomas Okafor',
  'Ines Duarte',
  'Jonas Petrov',
  'Salma Haddad',
  'Peter Hall',
  'Ruth Adeyemi',
];
const roles = [
  'mayor',
  'police chief',
  'health minister',
  'harbour director',
  'union leader',
  'hydrologist',
  'spokeswoman',
];
const bodies = [
  'the port authority',
  'the health ministry',
  'the Red Crescent',
  'the statistics office',
  'the river board',
];
const outlets = ['The Daily Lantern', 'Harbour Post', 'Northern Courier', 'The Evening Ledger'];
const places = ['Ostholm', 'Karrow', 'Velden', 'Port Amsel', 'Lower Marsh', 'Tarn Valley'];
const things = ['houses', 'families', 'vehicles', 'patients', 'hectares of farmland', 'school places', 'jobs'];
const deeds = [
  'were damaged',
  'were moved to higher ground',
  'are waiting for help',
  'were counted by Friday',
  'will be needed next year',
];
const fillers = [
  'The road along the river stayed shut while crews cleared branches and mud from the lanes.',
  'Neighbours carried furniture into the yard and waited for the pumps to arrive.',
  'Nobody at the meeting could say when the old bridge would open again.',
  'Rain had fallen without a break since the weekend, and the fields stood under water.',
  'Shopkeepers put up boards, and the ferry stayed at its berth through the night.',
];

const syllables = [
  'ka',
  'lo',
  'mir',
  'ten',
  'vos',
  'dra',
  'hel',
  'sun',
  'bre',
  'gol',
  'wick',
  'ham',
  'stad',
  'ne',
  'fur',
];

/** @param {number} seed */
const dice = (seed) => {
  let state = seed >>> 0;
  return (/** @type {number} */ sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
};

/** One article: its file's name, and its text with headline, outlet and date on top. @param {number} number @param {number} [length] in characters */
export const inventArticle = (number, length = 5000) => {
  const roll = dice(number * 7919 + 13);
  /** @param {readonly string[]} list */
  const pick = (list) => list[roll(list.length)] ?? '';
  const name = () => {
    const word = pick(syllables) + pick(syllables) + pick(syllables);
    return word[0]?.toUpperCase() + word.slice(1);
  };
  const place = pick(places);
  const day = 1 + roll(28);
  const month = 1 + roll(12);
  const head = `Flood report ${number}: ${place} counts the cost\n\n${pick(outlets)}, ${2023 + roll(2)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}\n`;
  const paragraphs = [];
  for (let size = head.length; size < length; ) {
    const count = (10 + roll(9000)).toLocaleString('en');
    const speaker = roll(2) === 0 ? `${pick(roles)} ${pick(people)}` : pick(bodies);
    const about = ['', 'about ', 'at least ', 'nearly ', 'more than '][roll(5)] ?? '';
    const said = [
      `"We know that ${about}${count} ${pick(things)} ${pick(deeds)}," said ${speaker} in ${name()}.`,
      `${about}${count} ${pick(things)} in ${name()} ${pick(deeds)}, according to ${speaker}.`.replace(/^./u, (c) =>
        c.toUpperCase(),
      ),
      `Repairs in ${name()} will cost $${1 + roll(90)}.${roll(10)} million, ${speaker} said.`,
    ];
    const paragraph = [`Rain fell on ${name()} and ${name()} all day.`, pick(said), pick(said), pick(fillers)].join(
      ' ',
    );
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return { name: `report-${String(number).padStart(5, '0')}.txt`, text: `${head}\n${paragraphs.join('\n\n')}\n` };
};
