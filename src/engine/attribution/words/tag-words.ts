import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../../model/span';

/** A word with its tag and lemma, before it is placed in sentences and quotations. */
export interface TaggedWord extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
}

// The tagger expects straight marks and single spaces; every replacement keeps the length, so offsets stay true.
const blank = (words: string): string => ' '.repeat(words.length);
// The tagger's words end at letters beyond Latin-1: "Erdoğan" would be "Erdo". It is shown the nearest plain letter.
const [WITHOUT_BASE, BASES] = ['ŁłĐđĦħıŒœŊŋŦŧƏſ', 'LlDdHhiOoNnTtEs'];
const baseLetter = (letter: string): string => {
  const [first = letter] = letter.normalize('NFD');
  return /[A-Za-z]/u.test(first) ? first : BASES.charAt(WITHOUT_BASE.indexOf(letter)) || letter;
};

const plain = (text: string): string =>
  text
    // Markdown: a link keeps its words and loses its address; emphasis marks vanish.
    .replace(/\[([^\]\n]*)\]\(([^)\s]*)\)/gu, (_, words: string, address: string) => ` ${words}   ${blank(address)}`)
    .replace(/\*\*|__|\\(?=[*_])|<\/?(?:blockquote|p|em|strong|b|i|q|br)\b[^<>]{0,60}>/gu, blank)
    .replace(/[\t\n\r\f\v\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]/gu, ' ')
    .replace(/[\u0100-\u024f\u1e00-\u1eff]/gu, baseLetter)
    .replace(/[‘’‛ʻʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"');

let tagger: ReturnType<typeof winkNLP> | null = null;

/** Words, tags (Universal Dependencies) and lemmas of one stretch by wink-nlp's perceptron; offsets are the original text's. */
export const tagWords = (text: string, stretch: Span): readonly TaggedWord[] => {
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const tokens = tagger.readDoc(plain(text.slice(stretch.start, stretch.end))).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const gaps = tokens.out(its.precedingSpaces) as string[];
  const words: TaggedWord[] = [];
  let at = stretch.start;
  values.forEach((value, i) => {
    const start = at + (gaps[i] ?? '').length;
    at = start + value.length;
    const tag = tags[i] ?? 'X';
    if (tag === 'SPACE') return;
    // "Jean Moss (R-Vt.): “…": the tagger takes the bracket and the colon for one mark.
    if (value === '):') {
      words.push({ start, end: start + 1, text: ')', lemma: ')', tag: 'PUNCT' });
      words.push({ start: start + 1, end: at, text: ':', lemma: ':', tag: 'PUNCT' });
      return;
    }
    words.push({ start, end: at, text: text.slice(start, at), lemma: (lemmas[i] ?? value).toLowerCase(), tag });
  });
  if (at > stretch.end) throw new Error(`the tagger moved offsets: ${at} beyond ${stretch.end}`);
  return words;
};
