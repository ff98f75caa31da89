import { describe, expect, test } from 'vitest';
import { attributeNoted } from '../../../../tests/samples/attribution-notation';

const speakers = (noted: string) => attributeNoted(noted, null).attributions.map(({ speaker }) => speaker);

describe('speakers as entities', () => {
  test('a surname and a pronoun lead to the fullest name with its post', () => {
    const found = speakers(
      'Floods in the valley\n\nRegional health minister Ana Lucia Prado said <12> wells were dirty.\n\nPrado said <three> clinics had closed.\n\nShe said <40> nurses would come.',
    );
    expect(found.map((s) => s?.name)).toEqual(['Ana Lucia Prado', 'Ana Lucia Prado', 'Ana Lucia Prado']);
    expect(found[2]?.text).toBe('She');
    expect(found[0]?.role).toContain('health minister');
  });

  test('a post leads to whoever holds it', () => {
    const found = speakers(
      'Aid for the coast\n\n“We need boats,” said Tomas Hale, a spokesman for the Port Authority.\n\nThe Port Authority spokesman said <700> tents had been sent.',
    );
    expect(found.map((s) => s?.name)).toEqual(['Tomas Hale']);
    expect(found[0]?.text).toBe('The Port Authority spokesman');
  });

  test('a short form leads to the full name of the body', () => {
    const [speaker] = speakers(
      'Trade slows\n\nThe Northern Trade Council (NTC) met on Monday.\n\nThe NTC said exports fell by <9%>.',
    );
    expect(speaker?.name).toBe('Northern Trade Council (NTC)');
    expect(speaker?.kind).toBe('organisation');
  });

  test('groups, documents and unnamed sources keep their kind', () => {
    const kinds = speakers(
      'A long winter\n\nResidents said <six> roads were closed.\n\nThe report found that <a third> of the grit was gone.',
    ).map((s) => s?.kind);
    expect(kinds).toEqual(['group', 'document']);
  });

  test('whoever cites is a relay; the figure belongs to whom they cite', () => {
    const [attribution] = attributeNoted(
      'Fire season\n\nChannel Nine, citing the Forest Service, said <80> fires were burning.',
      null,
    ).attributions;
    expect(attribution?.speaker?.name).toBe('Forest Service');
    expect(attribution?.via.map((v) => v.name)).toEqual(['Channel Nine']);
  });

  test.each([
    ["The Growers' Trust said <four> farms had closed.", "Growers' Trust", 'organisation'],
    [
      'Output fell by <4%>, the National Centre for Crop Research reported.',
      'National Centre for Crop Research',
      'organisation',
    ],
    ['In May Ana Ruiz said <four> farms had closed.', 'Ana Ruiz', 'person'],
    ['“We have <one> pump,” said its lead engineer, Professor Hana Brod.', 'Professor Hana Brod', 'person'],
  ])('%s', (sentence, name, kind) => {
    const [speaker] = speakers(`A dry year\n\n${sentence}`);
    expect([speaker?.name, speaker?.kind]).toEqual([name, kind]);
  });

  test.each([
    // a capital from the sentence alone, a post alone, a place line
    ['Rosters show that <three> nurses left.', 'Rosters', 'document'],
    ['Shoppers told us they pay <9%> more.', 'Shoppers', 'group'],
    ['The Conservator, Mirek Olt, put the loss at <40> trees.', 'Mirek Olt', 'person'],
    // what an article says of a name
    ['BridgeUp said it had lost <4,000> users.', 'BridgeUp', 'organisation'],
    ['Farvault, a security blog, said <480> leaks were real.', 'Farvault', 'organisation'],
    ['The Fairness Desk said <two> clubs had lied.', 'Fairness Desk', 'organisation'],
    ['Data firm Reelmark said sales fell by <4%>.', 'Reelmark', 'organisation'],
    ['Bettina Crowe said it would cost <4%> more.', 'Bettina Crowe', 'person'],
    ['NHS Borders said <40> beds were closed.', 'NHS Borders', 'organisation'],
    // a post with its field, a name cut up by its own words
    ['Inspector-General of Police Yoro Kanta said <30> men were held.', 'Yoro Kanta', 'person'],
    ['Secretary of State for Health Helen Poe said <30> wards had closed.', 'Helen Poe', 'person'],
    ['About <900> died, according to the Migration Watch Network.', 'Migration Watch Network', 'organisation'],
    // without a name
    ['A trader said <92> sacks were lost.', 'trader', 'unnamed'],
    ['Two diplomats said <90> days were asked for.', 'Two diplomats', 'unnamed'],
    ["The boat's skipper said <four> nets were torn.", "boat's skipper", 'person'],
    ['The coast guard said <120> people were aboard.', 'coast guard', 'organisation'],
    ['The petition says the firm owes <$4 million>.', 'petition', 'document'],
    ['A colleague from the cabin said <three> had fainted.', 'colleague from the cabin', 'unnamed'],
    ['Port Prefect Nuno Grassi said <48> hours were left.', 'Nuno Grassi', 'person'],
    ['The Safe Homes Plan promises <90,000> flats, it says.', 'Safe Homes Plan', 'document'],
    ['Land office entries show that <ten> houses were sold.', 'Land office entries', 'document'],
    ["The harbour board's arithmetic shows that <four> piers were lost.", 'harbour board', 'organisation'],
    ['County hall said <four> roads were shut.', 'County hall', 'organisation'],
    ['The dairy co-op said it had lost <four> cows.', 'dairy co-op', 'organisation'],
    ['A teardown shows that it holds <four> motors.', 'teardown', 'document'],
    ['Varden Re said storms had cost it <$4 billion>.', 'Varden Re', 'organisation'],
    ['Marsh Ombudsman data aside, the Rent Ombudsman said <four> had paid.', 'Rent Ombudsman', 'organisation'],
    ['PeakCount, which scrapes player data, said it had <4,000> players.', 'PeakCount', 'organisation'],
    ['Insiders say <40> jobs will go.', 'Insiders', 'unnamed'],
    ['The Sea Safety Board said it tallies <61> sinkings.', 'Sea Safety Board', 'organisation'],
    [
      'The Sea Safety Board tallies 61 sinkings, and <four> were this year, it said.',
      'Sea Safety Board',
      'organisation',
    ],
    ['Old claims files show that <40> roofs leaked.', 'Old claims files', 'document'],
    ['The Independents say <four> left.', 'Independents', 'group'],
    ['A poll commissioned by the Herald says <four> in ten agree.', 'poll commissioned by the Herald', 'document'],
    ['A state audit obtained by the Courier says <four> wells are dry.', 'state audit', 'document'],
    ['A paper prepared for the governing body says <four> labs will shut.', 'paper', 'document'],
    ['A source with knowledge of the talks said <two> bids were made.', 'source', 'unnamed'],
    ["About <14> streams dried up, according to Tovik's estimate.", 'Tovik', 'organisation'],
  ])('%s', (sentence, name, kind) => {
    const [speaker] = speakers(`A dry year\n\n${sentence}`);
    expect([speaker?.name, speaker?.kind]).toEqual([name, kind]);
  });

  test.each([
    ['One trader shut his shop. He said <92> sacks were lost.', null],
    ['Rebecca Stone asked Judge Harold Nim for time. She said <27> banks had refused.', 'Rebecca Stone'],
    ['Hugo Brandt, who coaches the side, waited. The Dane said <two> players were ill.', 'Hugo Brandt'],
    [
      'Stuart Dowel spoke first. Jan Dowel, no relation, waited. “We have <two> teachers,” Mrs Dowel said.',
      'Jan Dowel',
    ],
    ['Gov. Marian Cole was late. Her claim is that <3,000> nurses came, the governor said.', 'Marian Cole'],
    ['ROME - Ana Ruiz was late. She said <two> trains stood still.', 'Ana Ruiz'],
    ['Pollster Dara Shaw spoke. “We lost,” said Greg Raine, the chief clerk. He said <40> stayed.', 'Greg Raine'],
    [
      'The Data Safety Office wrote to Sonder. Sonder lost £4m. The regulator said <212> had complained.',
      'Data Safety Office',
    ],
    ['Leader of the Opposition Kavya Desai rose. She said <44> farms had closed.', 'Kavya Desai'],
    ['Hill Ratings cut the debt. Its analysts expect a loss of <9%>.', 'Hill Ratings'],
    ['Ana Ruiz has studied 37 deals. In her estimate, <three> broke even, she said.', 'Ana Ruiz'],
    ['LUMBRIDGE (ANP) — Shops were shut. The union said <40> were looted.', 'union'],
    ['The Heritage Department gave the trust money. The trust said <two> gifts were left.', 'trust'],
    ['Ruud van der Laan was late. “We sold <40> boats,” Van der Laan said.', 'Ruud van der Laan'],
    ['Marcus Hale was late. In his account, <two> boats sank, he said.', 'Marcus Hale'],
    ['Economists are wary. Their reckoning shows that <four> banks will fail.', 'Economists'],
    ['The Rent Board was late. It met on Monday. According to its bulletin, <four> flats stood empty.', 'Rent Board'],
    ["The Clean Air Alliance was scathing. The alliance's analysts said <four> filters failed.", 'Clean Air Alliance'],
    ['The study was small. Its authors said <four> had died.', 'Its authors'],
    ['The Rent Board was late. A spokesman for the board said <four> flats stood empty.', 'Rent Board'],
    ['It came to light when a farmer walked his fields. He said <two> eels had died.', 'farmer'],
    ["The Reef Caucus was cross. By the caucus's own tally <four> reefs died, the caucus said.", 'Reef Caucus'],
    ['Volt Chips was late. The maker of that part said <four> were broken.', 'maker'],
    ['Skyline Ratings cut the debt of Norrmark Air. The airline said it lost <9%>.', 'Norrmark Air'],
  ])('%s', (paragraph, name) => {
    const speaker = speakers(`A dry year\n\n${paragraph}`).at(-1);
    if (name) expect(speaker?.name).toBe(name);
    else expect(speaker?.kind).toBe('unnamed');
  });

  test('a post in a headline leads to whoever holds it below', () => {
    const [speaker] = speakers(
      '# Harbour minister: <40> boats were lost\n\nThe storm came on Sunday. Harbour minister Ana Prado was on the quay.',
    );
    expect([speaker?.name, speaker?.kind]).toEqual(['Ana Prado', 'person']);
  });

  test('a related line names nobody', () => {
    const [attribution] = attributeNoted(
      'Storm on the coast\n\nThe storm reached the islands on Sunday evening and moved on.\n\nREAD MORE: Storm kills <5> sailors',
      null,
    ).attributions;
    expect(attribution?.speaker).toBeNull();
    expect(attribution?.mode).toBe('headline');
  });
});

describe('hedges', () => {
  test.each([
    ['The mayor estimated that <300> homes were lost.', ['estimated']],
    ['Reportedly, <300> homes were lost.', ['reportedly']],
    ['An unconfirmed report says <300> homes were lost.', ['unconfirmed']],
    ['The figure of <300> could not be independently verified.', ['unverified']],
    ['The mayor said <300> homes were lost.', []],
  ])('%s', (noted, hedges) => {
    expect(attributeNoted(`Storm damage\n\n${noted}`, null).attributions[0]?.hedges).toEqual(hedges);
  });
});
