import type { Token } from '../document';
import { UNITS_OF_MEASURE, type UnitOfMeasure } from '../lexicon/units-of-measure';
import { tokenize } from '../tokenize';

interface Spelling {
  readonly words: readonly string[];
  /** Which of the words stand glued to the one before ("m2"). */
  readonly glued: readonly boolean[];
  readonly unit: UnitOfMeasure;
  /** Counts only where glued to the digits, or written as the unit's symbol is. */
  readonly symbol: boolean;
}

/** Every spelling by its first word, longest first. */
const index: ReadonlyMap<string, readonly Spelling[]> = (() => {
  const byFirst = new Map<string, Spelling[]>();
  for (const unit of UNITS_OF_MEASURE) {
    for (const name of unit.names) {
      const symbol = name.endsWith('*');
      const tokens = tokenize(symbol ? name.slice(0, -1) : name);
      const words = tokens.map(({ lower }) => lower);
      const glued = tokens.map((token, k) => k > 0 && token.kind === 'number' && token.glued);
      const first = words[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ words, glued, unit, symbol });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

const UPPER_SYMBOLS = /^(?:W|V|C|A|TW|WAR|MP|Mt)$/u;
const SPACED_SYMBOLS = /^(?:m|g|l|h)$/u;

const symbolFits = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const nextGlued = tokens[at + 1]?.glued && tokens[at + 1]?.kind !== 'mark';
  if (nextGlued) return false;
  if (UPPER_SYMBOLS.test(token.text) || (token.text === 'F' && token.glued)) return true;
  return (token.glued || SPACED_SYMBOLS.test(token.text)) && token.text === token.lower;
};

/** Where the spelling ends that is matched word by word from `at`, hyphens between its words passed over ("square-foot"); null where it does not match. */
const matchEnd = (tokens: readonly Token[], at: number, end: number, { words, glued }: Spelling): number | null => {
  let next = at;
  for (const [k, word] of words.entries()) {
    const hyphen =
      k > 0 && word !== '-' && tokens[next]?.text === '-' && tokens[next]?.glued && tokens[next + 1]?.glued;
    if (hyphen) next += 1;
    const token = next < end ? tokens[next] : undefined;
    if (token?.lower !== word || (glued[k] === true && !token.glued)) return null;
    next += 1;
  }
  return next;
};

/** "3-2 Kelvin Rovers", "14 Stone Street": a unit that is also a name, before another name. */
const isSurname = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Kelvin|Stone|Foot|Yard|Pascal|Joule|Watt|Mark|Miles|Day|Knot)$/u.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');

/** The unit of measure spelled from token `at`, with where it ends; null where there is none. */
export const unitAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly unit: UnitOfMeasure } | null => {
  const first = at < end ? tokens[at] : undefined;
  const spellings = first === undefined ? undefined : index.get(first.lower);
  if (spellings === undefined) return null;
  for (const spelling of spellings) {
    const to = matchEnd(tokens, at, end, spelling);
    if (to === null || (spelling.symbol && !symbolFits(tokens, at)) || isSurname(tokens, at)) continue;
    const coded = tokens[to]?.glued && tokens[to]?.kind === 'number';
    if (coded && /^(?:m|cm|km|ft|mm)$/u.test(spelling.words.at(-1) ?? '')) continue;
    return { to, unit: spelling.unit };
  }
  return null;
};

const byName: ReadonlyMap<string, UnitOfMeasure> = new Map(UNITS_OF_MEASURE.map((unit) => [unit.unit, unit]));

/** The unit of measure by the name that the engine shows, or null. */
export const unitNamed = (name: string): UnitOfMeasure | null => byName.get(name) ?? null;
