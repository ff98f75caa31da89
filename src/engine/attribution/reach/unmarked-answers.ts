import type { Reading } from '../words/reading';

/** Fewest questions with an answer in the first person that make an interview without marks or labels. */
const QUESTIONS = 3;
/** Most paragraphs of one answer. */
const PARAGRAPHS = 6;
const MYSELF = /^(?:i|my|me|myself)$/u;

/** An interview's paragraphs without marks or labels: those that ask, and those that answer in the first person; empty for every other article. */
export const unmarkedAnswers = ({
  text,
  blocks,
  words,
}: Pick<Reading, 'text' | 'blocks' | 'words'>): {
  readonly questions: readonly number[];
  readonly answers: ReadonlySet<number>;
} => {
  const first = new Set<number>();
  const quoted = new Set<number>();
  for (const word of words) {
    if (word.quotation >= 0) quoted.add(word.block);
    else if (MYSELF.test(word.lower) && word.text !== 'i') first.add(word.block);
  }
  const body = (b: number): boolean => /^(?:paragraph|heading)$/u.test(blocks[b]?.role ?? '');
  const asks = (b: number): boolean => {
    const block = blocks[b];
    return (
      block !== undefined &&
      body(b) &&
      !quoted.has(b) &&
      /\?[*_\s]*$/u.test(text.slice(Math.max(block.start, block.end - 8), block.end))
    );
  };
  const questions: number[] = [];
  blocks.forEach((_, b) => {
    if (asks(b) && body(b + 1) && !asks(b + 1)) questions.push(b);
  });
  const own = questions.filter((b) => first.has(b + 1) && !quoted.has(b + 1));
  if (own.length < QUESTIONS || own.length * 2 < questions.length) return { questions: [], answers: new Set() };
  const answers = new Set<number>();
  for (const b of questions) {
    if (quoted.has(b + 1) && !first.has(b + 1)) continue;
    for (let a = b + 1; a <= b + PARAGRAPHS && body(a) && !asks(a); a++) {
      if (a > b + 1 && !first.has(a)) break;
      answers.add(a);
    }
  }
  return { questions, answers };
};
