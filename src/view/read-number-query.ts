const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
const parts: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 };
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

const figure = /^(\d+(?:[,\s]\d{3})*|\d*)(\.\d+)?\s*([a-z]*)$/u;

/** A number as somebody types it into a search box, and whether a scale was named: "250" may stand for 250,000, "250k" and "250 thousand" are exact. */
export interface NumberQuery {
  readonly value: number;
  readonly scaled: boolean;
}

const readWords = (words: readonly string[]): NumberQuery | null => {
  let value: number | null = null;
  let scaled = false;
  for (const word of words) {
    if (word === 'a' || word === 'an' || word === 'of') continue;
    const plus = small[word] ?? tens[word] ?? parts[word];
    const scale = scales[word];
    if (plus !== undefined) value = (value ?? 0) + plus;
    else if (scale !== undefined) {
      value = (value ?? 1) * scale;
      scaled = true;
    } else return null;
  }
  return value === null ? null : { value, scaled };
};

/** Reads a search as a number; null where it is none. */
export const readNumberQuery = (search: string): NumberQuery | null => {
  const query = search.trim().toLowerCase();
  const match = figure.exec(query);
  const [, whole = '', fraction = '', scaleWord = ''] = match ?? [];
  if (match !== null && (whole !== '' || fraction !== '')) {
    const scale = scaleWord === '' ? 1 : scales[scaleWord];
    if (scale === undefined) return null;
    return { value: Number(`${whole.replace(/[,\s]/gu, '') || '0'}${fraction}`) * scale, scaled: scaleWord !== '' };
  }
  return readWords(query.split(/[\s-]+/u).filter((word) => word !== ''));
};
