import { SCALES, SMALL_NUMBERS, TENS, VAGUE_PLURALS } from '../lexicon/number-words';
import type { Numeral, NumeralRule } from './numeral';
import { lowerAt } from './read-at';

const vague = (from: number, to: number, value: readonly [number, number]): Numeral => ({
  from,
  to,
  value,
  exact: `${value[0]}-${value[1]}`,
  form: 'vague',
  scaled: null,
  decimal: null,
});

// "they lost <tens of thousands> of homes" → ~ 20000..99999 home vague
const vaguePlural: NumeralRule = {
  name: 'vague plural',
  read: (tokens, at, end) => {
    const first = lowerAt(tokens, at, end);
    if (
      first === 'several' ||
      ((first === 'a' || first === 'the') && /^(?:few|couple)$/u.test(lowerAt(tokens, at + 1, end)))
    ) {
      let scaleAt = first === 'several' ? at + 1 : at + 2;
      if (lowerAt(tokens, scaleAt, end) === 'of') scaleAt += 1;
      const scale = lowerAt(tokens, scaleAt, end);
      const range = VAGUE_PLURALS.get(`${scale}s`);
      if (first === 'the' || range === undefined || scale === 'ten' || scale === 'score') return null;
      const more = lowerAt(tokens, scaleAt + 1, end);
      const power = scale === 'hundred' ? SCALES.get(more) : undefined;
      if (power !== undefined && power > 2)
        return vague(at, scaleAt + 2, [range[0] * 10 ** power, (range[1] + 1) * 10 ** power - 1]);
      return vague(at, scaleAt + 1, range);
    }
    const written = tokens[at];
    if (written?.kind === 'number') {
      // "100s of homes"
      const plural =
        tokens[at + 1]?.glued && lowerAt(tokens, at + 1, end) === 's' && lowerAt(tokens, at + 2, end) === 'of';
      const one = /^10{1,6}$/u.test(written.text.replaceAll(',', '')) ? Number(written.text.replaceAll(',', '')) : 0;
      const inner = VAGUE_PLURALS.get(lowerAt(tokens, at + 3, end));
      if (!plural || one === 0) return null;
      return inner === undefined
        ? vague(at, at + 2, [2 * one, 10 * one - 1])
        : vague(at, at + 4, [inner[0] * one, (inner[1] + 1) * one - 1]);
    }
    const range = VAGUE_PLURALS.get(first);
    if (range === undefined) return null;
    const before = lowerAt(tokens, at - 1, end);
    if (tokens[at - 1]?.kind === 'number' || SMALL_NUMBERS.has(before) || TENS.has(before)) return null;
    const inner = lowerAt(tokens, at + 1, end) === 'of' ? VAGUE_PLURALS.get(lowerAt(tokens, at + 2, end)) : undefined;
    if (first === 'tens' && inner === undefined) return null;
    if (first === 'scores' && !/^(?:of|injured|wounded|dead|killed|hurt|missing)$/u.test(lowerAt(tokens, at + 1, end)))
      return null;
    if (first === 'tens' && inner !== undefined) return vague(at, at + 3, [inner[0] * 10, (inner[1] + 1) * 10 - 1]);
    if (first === 'hundreds' && inner !== undefined)
      return vague(at, at + 3, [inner[0] * 100, (inner[1] + 1) * 100 - 1]);
    if (first === 'dozens' && inner !== undefined) return vague(at, at + 3, [inner[0] * 12, (inner[1] + 1) * 10 - 1]);
    return vague(at, at + 1, range);
  },
};

/** Amounts that give a scale and no figure. */
export const VAGUE_RULES: readonly NumeralRule[] = [vaguePlural];
