import type { EngineDocument } from '../document';
import type { DraftClaim } from './draft-claims';

const wholeFits = (part: DraftClaim, whole: DraftClaim): boolean => {
  if (whole.figure.kind === 'ordinal-superlative') return false;
  if (part.figure.kind === 'percent')
    return part.figure.unit === 'fraction' ? whole.figure.kind === 'count' || whole.figure.kind === 'other' : false;
  if (part.figure.kind !== whole.figure.kind) return false;
  const [small, large] = [part.quantity.value, whole.quantity.value];
  const low = typeof small === 'number' ? small : (small?.[0] ?? null);
  const high = typeof large === 'number' ? large : (large?.[1] ?? null);
  return low !== null && high !== null && low < high;
};

/** The index of the claim that this one is a subset of ("51 civilians, including seven children"), or null. */
export const findWhole = (document: EngineDocument, drafts: readonly DraftClaim[], index: number): number | null => {
  const part = drafts[index];
  if (part === undefined) return null;
  const next = drafts[index + 1];
  if (next !== undefined && next.sentence === part.sentence && wholeFits(part, next)) {
    const link = document.tokens.slice(part.figure.to, next.figure.from).map(({ lower }) => lower);
    if (link.length <= 4 && /^(?:out )?of(?: the| its| his| her| their| a total of| all)?$/u.test(link.join(' ')))
      return index + 1;
  }
  for (let k = index - 1; k >= Math.max(0, index - 3); k -= 1) {
    const whole = drafts[k];
    if (whole === undefined || whole.sentence < part.sentence - 1) return null;
    const between = document.tokens.slice(whole.figure.to, part.figure.from).map(({ lower }) => lower);
    if (between.length > 30) return null;
    const sameSentence = whole.sentence === part.sentence;
    const words = between.join(' ');
    const near = between.slice(-5).join(' ');
    if (sameSentence && /[;]/u.test(words)) return null;
    const linked =
      sameSentence &&
      /(?:^| )(?:including|among them|of whom|of which|of them|of those)(?: |$)/u.test(between.slice(-8).join(' '));
    const listed =
      sameSentence && k === index - 1 && /(?:^| )and(?: \S+)?$/u.test(near) && findLinked(document, drafts, k);
    const mostly =
      sameSentence &&
      part.figure.unit === 'fraction' &&
      /^(?:mostly|mainly)$/u.test(document.tokens[part.figure.from]?.lower ?? '');
    const ofThem =
      part.figure.unit === 'fraction' &&
      /^of (?:them|those|these)$/u.test(
        document.tokens
          .slice(part.figure.to, part.figure.to + 2)
          .map(({ lower }) => lower)
          .join(' '),
      );
    // "900 people, 120 of whom are ill"
    const ofWhom =
      sameSentence &&
      k === index - 1 &&
      /^of (?:whom|which|them)$/u.test(
        document.tokens
          .slice(part.figure.to, part.figure.to + 2)
          .map(({ lower }) => lower)
          .join(' '),
      );
    if (ofWhom && wholeFits(part, whole)) return k;
    if (listed) return findWhole(document, drafts, k);
    if ((linked || mostly || ofThem) && wholeFits(part, whole)) return k;
  }
  return null;
};

const findLinked = (document: EngineDocument, drafts: readonly DraftClaim[], index: number): boolean =>
  findWhole(document, drafts, index) !== null;
