/** Where Windows-1252 puts the bytes 0x80 to 0x9F. */
const WINDOWS = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'].map((letter, at): [string, number] => [
    letter,
    0x80 + at,
  ]),
);
const WINDOWS_LETTERS = [...WINDOWS.keys()].join('');
/** A letter of UTF-8 that was read as Windows-1252: a leading byte, and the bytes that follow it. */
const MOJIBAKE = new RegExp(
  `[\\u00C2-\\u00DF][\\u0080-\\u00BF${WINDOWS_LETTERS}]|[\\u00E0-\\u00EF][\\u0080-\\u00BF${WINDOWS_LETTERS}]{2}|[\\u00F0-\\u00F4][\\u0080-\\u00BF${WINDOWS_LETTERS}]{3}`,
  'gu',
);
/** Without these no text was read so; they stand beside no letter of an honest text. */
const TELLING = /[ÂÃâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

const byteOf = (letter: string): number => WINDOWS.get(letter) ?? letter.charCodeAt(0);

const decodeUtf8 = (text: string): string =>
  text
    .replace(MOJIBAKE, (letters) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters, byteOf));
      } catch {
        return letters;
      }
    })
    // The last byte of a closing quotation mark has no letter in Windows-1252 and is often lost.
    .replace(/â€(?=[\s.,;:!?)\]]|$)/gmu, '”');

const mendMojibake = (text: string): string => {
  let mended = text;
  for (let round = 0; round < 3 && TELLING.test(mended); round += 1) mended = decodeUtf8(mended);
  return mended;
};

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  cent: '¢',
  yen: '¥',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
};

/** The marks on letters whose entities are named by both: "&eacute;". */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};

const namedLetter = (name: string): string | null => {
  const [letter = '', accent = ''] = [name.slice(0, 1), accents[name.slice(1)]];
  const whole = (letter + accent).normalize('NFC');
  return accent !== '' && whole.length === 1 ? whole : null;
};

const decodeOneLayer = (text: string): string =>
  text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z\d]{3,7}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? namedLetter(name) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code >= 32 && code <= 0x10ffff && code !== 60 && code !== 62 && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );

/** So often does one system after another encode the same words again. */
const MOST_LAYERS = 3;

/** Entities that were encoded more often than they were decoded ("&#039;", "&amp;quot;"); angle brackets stay, for what they hold would look like markup. */
const decodeEntities = (text: string): string => {
  let decoded = text;
  for (let layer = 0; layer < MOST_LAYERS && /&[#\w]+;/u.test(decoded); layer += 1) decoded = decodeOneLayer(decoded);
  return decoded;
};

/** Two apostrophes or grave accents as quotation marks; after a figure they may be inches. */
const mendQuotes = (text: string): string =>
  text.includes("''") || text.includes('``') || text.includes('‘‘')
    ? text
        .replace(/(?<![`'])``(?=\S)(?!`)|‘‘(?=\S)/gu, '“')
        .replace(/(?<=^|[\s([—–-])''(?=[\p{L}\p{N}$£€.])(?!')/gmu, '“')
        .replace(/(?<=[\p{L}.,!?;:…%)])(?:''(?!')|’’)/gu, '”')
        .replace(/(?<=“[^”\n]{0,400}\d)''(?!')/gu, '”')
    : text;

/** Marks that only say where a line may break or which way it runs. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LEFTWARD = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Words with what copying and converting did to their letters mended: UTF-8 read as Windows-1252, entities encoded twice, ligatures, marks nobody sees, odd spaces (but beside a figure, where they group digits or hold its unit), two apostrophes for a quotation mark. */
export const mendWords = (words: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has none of this damage
  if (/^[\u0000-\u007F]*$/u.test(words) && !/&[#\w]+;|''|``/u.test(words)) return words;
  const shown = mendQuotes(
    decodeEntities(mendMojibake(words))
      .replace(/[ﬀ-ﬆ]/gu, (letters) => ligatures[letters] ?? letters)
      .replace(INVISIBLE, ''),
  );
  return (LEFTWARD.test(shown) ? shown : shown.replace(DIRECTIONS, '')).replace(
    /(?<!\d)[\u00A0\u2000-\u200A\u202F\u205F\u3000](?!\d)/gu,
    ' ',
  );
};
