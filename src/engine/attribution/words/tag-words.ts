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
    .replace(
      /\[([^[\]\n]*)\]\(([^)\s]{0,2000})\)/gu,
      (_, words: string, address: string) => ` ${words}   ${blank(address)}`,
    )
    .replace(/\*\*|__|\\(?=[*_])|<\/?(?:blockquote|p|em|strong|b|i|q|br)\b[^<>]{0,60}>/gu, blank)
    .replace(/[\t\n\r\f\v\u00a0\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/gu, ' ')
    .replace(/[\u0100-\u024f\u1e00-\u1eff]/gu, baseLetter)
    .replace(/[‘’‛ʻʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"');

/** The longest word, in characters. */
const LONGEST = 200;
/** A run without a space that is no word: a rule of marks, a picture in base64. wink-nlp's time grows with its square. */
const NO_WORD = /[^ ]{201,}/gu;

interface Feature {
  readonly list: string[];
  readonly hash?: Record<string, number>;
  index: number;
}

interface Core {
  readonly features: Record<string, Feature>;
}

interface Loaded {
  readonly core: Core;
  /** How many entries each feature's list shipped with. */
  readonly shipped: ReadonlyMap<string, number>;
}

let loaded: Loaded | null = null;

/** The model's words and features, read once: that takes a fifth of a second. */
const loadCore = (): Loaded => {
  const core = (model.core as () => Core)();
  return { core, shipped: new Map(Object.entries(core.features).map(([name, { list }]) => [name, list.length])) };
};

/** wink-nlp keeps every new word that it meets, and reads the next text otherwise for it. */
const forgetNewWords = ({ core, shipped }: Loaded): void => {
  for (const [name, feature] of Object.entries(core.features)) {
    const { hash, list } = feature;
    const size = shipped.get(name) ?? 0;
    if (hash === undefined || list.length === size) continue;
    for (const value of list.slice(size)) delete hash[value];
    list.length = size;
    feature.index = size;
  }
};

type Nlp = ReturnType<typeof winkNLP>;

// Tags alone are asked for: what finds sentences, names and moods is not loaded.
const none = { machines: ['[]'], transformers: [] };
const idle = { sbd: () => none, ner: () => none, negation: () => none, sa: () => none, metaCER: () => none };

const tagPiece = (tagger: Nlp, text: string, shown: string, piece: Span, offset: number): TaggedWord[] => {
  const { its } = tagger;
  const tokens = tagger.readDoc(shown.slice(piece.start, piece.end)).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const words: TaggedWord[] = [];
  let at = piece.start;
  values.forEach((value, i) => {
    while (shown.charAt(at) === ' ') at += 1;
    const start = offset + at;
    at += value.length;
    const end = offset + at;
    const tag = tags[i] ?? 'X';
    if (tag === 'SPACE') return;
    // "Jean Moss (R-Vt.): “…": the tagger takes the bracket and the colon for one mark.
    if (value === '):') {
      words.push({ start, end: start + 1, text: ')', lemma: ')', tag: 'PUNCT' });
      words.push({ start: start + 1, end, text: ':', lemma: ':', tag: 'PUNCT' });
      return;
    }
    words.push({ start, end, text: text.slice(start, end), lemma: (lemmas[i] ?? value).toLowerCase(), tag });
  });
  if (at > piece.end) throw new Error(`the tagger moved offsets: ${offset + at} beyond ${offset + piece.end}`);
  return words;
};

const tagStretch = (tagger: Nlp, text: string, { start: offset, end }: Span): TaggedWord[] => {
  const shown = plain(text.slice(offset, end));
  const words: TaggedWord[] = [];
  let from = 0;
  const tagUpTo = (to: number): void => {
    if (to > from) for (const word of tagPiece(tagger, text, shown, { start: from, end: to }, offset)) words.push(word);
  };
  for (const { 0: run, index } of shown.matchAll(NO_WORD)) {
    tagUpTo(index);
    from = index + run.length;
    for (let at = index; at < from; at += LONGEST) {
      const span = { start: offset + at, end: offset + Math.min(at + LONGEST, from) };
      words.push({ ...span, text: text.slice(span.start, span.end), lemma: '', tag: 'X' });
    }
  }
  tagUpTo(shown.length);
  return words;
};

/** Words, tags (Universal Dependencies) and lemmas of each stretch of one text by wink-nlp's perceptron, with the text's own offsets; a run of more than 200 characters is cut into words of tag X. */
export const tagWords = (text: string, stretches: readonly Span[]): readonly (readonly TaggedWord[])[] => {
  loaded ??= loadCore();
  const { core } = loaded;
  try {
    // A new instance for each text: it holds the new words' tags.
    const tagger = winkNLP({ ...model, ...idle, core: () => core }, ['pos']);
    return stretches.map((stretch) => tagStretch(tagger, text, stretch));
  } finally {
    forgetNewWords(loaded);
  }
};
