import type { Block } from '../../../model/claim';
import type { Quotation } from '../words/reading';

const LETTER = /[\p{L}\p{N}]/u;
const OPENERS = /[\s([{—–\-/:,]/u;
const OPENS_SPEECH = /[\p{L}\p{N}£$€¥₹“"[(…]/u;
/** Words that begin with an apostrophe, and decades. */
const ELIDED = /^(?:(?:em|til|till|tis|twas|twill|cause|cos|n|bout|round|ere|ave|im|er|alf|ello|ow)(?![\p{L}])|\d0s)/iu;
/** After "boats’": what goes on as no noun does, so that the mark closes. */
const GOES_ON =
  /^\s(?:and|but|or|nor|he|she|they|it|we|i|as|in|on|at|to|for|of|from|with|while|when|where|after|before|because|which|who|that|is|was|are|were|has|have|had|will|would|said|says|told|tells|added|adds|by|if|so|not|over|under|into|during|since|amid|despite|than|then|until|unless|although|though|according)(?![\p{L}’'-])/iu;
/** Fewest marks of speech that make single marks an article's own style. */
const STYLE = 2;

interface Mark {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** True where the block begins with a single mark that opens speech. */
export const opensSingle = (text: string, { start, end }: Block): boolean => {
  let at = start;
  while (at < end && /[\s*_>]/u.test(text.charAt(at))) at++;
  return (
    /['‘]/u.test(text.charAt(at)) &&
    OPENS_SPEECH.test(text.charAt(at + 1)) &&
    !ELIDED.test(text.slice(at + 1, at + 8)) &&
    text.charAt(at + 1) !== "'"
  );
};

const marksOf = (text: string, block: Block, doubles: readonly Quotation[]): Mark[] => {
  const marks: Mark[] = [];
  let inside = 0;
  for (let at = block.start; at < block.end; at++) {
    const c = text.charAt(at);
    if (c !== "'" && c !== '‘' && c !== '’') continue;
    while ((doubles[inside]?.end ?? Number.POSITIVE_INFINITY) <= at) inside++;
    if ((doubles[inside]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const before = at > block.start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < block.end ? text.charAt(at + 1) : ' ';
    // "rock 'n' roll": neither mark stands for speech.
    if (/^['’]n['’]$/iu.test(text.slice(at, at + 3)) || /^['’]n['’]$/iu.test(text.slice(at - 2, at + 1))) continue;
    const opens =
      c !== '’' && OPENERS.test(before) && OPENS_SPEECH.test(after) && !ELIDED.test(text.slice(at + 1, at + 8));
    const closes = c !== '‘' && !/\s/u.test(before) && !LETTER.test(after);
    if (opens || closes) marks.push({ at, opens, closes });
  }
  return marks;
};

/** "the sailors’ nets", "fishin’ boats": an apostrophe where a later mark closes and none opens before it. */
const apostrophe = (text: string, marks: readonly Mark[], m: number): boolean => {
  const at = marks[m]?.at ?? 0;
  const ambiguous = /(?:s|in|o)$/u.test(text.slice(at - 2, at)) && /^\s[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
  if (!ambiguous || GOES_ON.test(text.slice(at + 1, at + 14))) return false;
  const next = marks[m + 1];
  return next?.closes === true && !next.opens;
};

/** Single-marked quotations of one block outside double ones: an apostrophe closes nothing, and they must close in the block or open again in the next one. */
export const pairSingle = (
  text: string,
  block: Block,
  index: number,
  doubles: readonly Quotation[],
  openBefore: number,
  reopens: boolean,
): Quotation[] => {
  const found: Quotation[] = [];
  const marks = marksOf(text, block, doubles);
  let open = -1;
  let continues = openBefore >= 0 && opensSingle(text, block) ? openBefore : -1;
  marks.forEach((mark, m) => {
    if (open < 0) {
      if (mark.opens) open = mark.at;
      return;
    }
    if (!mark.closes || apostrophe(text, marks, m)) return;
    if (mark.at - open > 3) {
      found.push({ start: open, end: mark.at + 1, block: index, single: true, closed: true, continues });
      continues = -1;
    }
    open = -1;
  });
  const speech = open >= 0 && /(?:^|[:,—–]\s?)$/u.test(text.slice(block.start, open).trimEnd().slice(-1));
  if (speech && reopens)
    found.push({ start: open, end: block.end, block: index, single: true, closed: false, continues });
  return found;
};

/** Where an article's speech stands in single marks and none in double ones, they count as double ones do. */
export const asSpeech = (text: string, quotations: readonly Quotation[]): readonly Quotation[] => {
  const speaks = (q: Quotation): boolean =>
    q.single && (!q.closed || /[,.?!…—]$/u.test(text.slice(q.end - 2, q.end - 1)));
  const speech = quotations.filter(speaks).length;
  if (speech < STYLE || quotations.filter((q) => !q.single).length * 2 > speech) return quotations;
  return quotations.map((q) => (speaks(q) ? { ...q, single: false } : q));
};
