import { Readability } from '@mozilla/readability';
import type { TextPart } from '../text-part';
import { foldWords, sentencesOf } from './compare-stories';
import { nameTokens } from './name-tokens';
import { RELATED, walkParts } from './walk-parts';

/** So much of what the page itself marks as its story must be found again for another choice to be believed, in letters. */
const ENOUGH = 0.85;
/** A structured body with fewer letters is a summary. */
const LEAST_BODY = 250;
/** So many sentences, spread over a story, tell where it stands. */
const SAMPLE = 100;

const guessStory = (page: Document): Node | null => {
  try {
    const copy = page.cloneNode(true);
    if (!(copy instanceof Document)) return null;
    const found = new Readability<Node>(copy, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    return found?.content ?? null;
  } catch {
    // A page that it cannot make sense of is read by its own marks.
    return null;
  }
};

const sampleOf = (sentences: readonly string[]): readonly string[] => {
  const step = Math.max(1, sentences.length / SAMPLE);
  return Array.from({ length: Math.min(SAMPLE, sentences.length) }, (_, at) => sentences[Math.floor(at * step)] ?? '');
};

const lettersIn = (sentences: readonly string[]): number => sentences.reduce((sum, { length }) => sum + length, 0);

/** The share of the sentences that stand in the words, by letters. */
const shareIn = (sentences: readonly string[], words: string): number =>
  lettersIn(sentences.filter((sentence) => words.includes(sentence))) / Math.max(1, lettersIn(sentences));

/** Pages nest their story less deep; a page made to be slow may nest it deeper. */
const MOST_DEPTH = 40;

/** The smallest element that holds enough of the sentences. */
const narrowTo = (page: Element, sentences: readonly string[]): Element => {
  let found = page;
  for (let depth = 0; depth < MOST_DEPTH; depth += 1) {
    const next = [...found.children].find((child) => shareIn(sentences, foldWords(child.textContent ?? '')) >= ENOUGH);
    if (next === undefined) break;
    found = next;
  }
  return found;
};

/** A teaser: little more than a heading that leads elsewhere. */
const isTeaser = (element: Element): boolean =>
  element.querySelector('a :is(h2, h3, h4), :is(h2, h3, h4) a') !== null && (element.textContent ?? '').length < 600;

/** The page's own element for its story without what stands in it for another purpose. */
const withoutFurniture = (own: Element): Element => {
  const copy = own.cloneNode(true);
  if (!(copy instanceof Element)) return own;
  for (const element of copy.querySelectorAll('header, footer, aside, form, nav, [class], article')) {
    const isOther = /^(?:HEADER|FOOTER|ASIDE|FORM|NAV)$/u.test(element.tagName);
    if (isOther || (element.tagName === 'ARTICLE' && isTeaser(element)) || RELATED.test(nameTokens(element)))
      element.remove();
  }
  return copy;
};

/** Where the story's words were found: a part of the page, or its structured data alone. */
export type FoundStory = { readonly node: Node } | { readonly parts: readonly TextPart[] };

/** Finds the part of a page that holds the story. Readability's guess is taken where it holds what the page itself says is the story: the body in its structured data, else the words of the element that holds its title (`own`). Where it does not, the element of the page that does is taken; where the page shows less of the body than the data holds, the data's parts; where nothing else is known, the whole body without header, footer and asides. */
export const findStory = (page: Document, own: Element | null, body: readonly TextPart[]): FoundStory => {
  const guess = guessStory(page);
  const guessed = foldWords(guess?.textContent ?? '');
  const all = sentencesOf(body);
  const isWhole = lettersIn(all) >= LEAST_BODY;
  if (isWhole) {
    const sample = sampleOf(all);
    if (guess !== null && shareIn(sample, guessed) >= ENOUGH) return { node: guess };
    if (shareIn(sample, foldWords(page.body.textContent ?? '')) >= ENOUGH)
      return { node: withoutFurniture(narrowTo(page.body, sample)) };
    if (lettersIn(all) > guessed.length || shareIn(sample, guessed) < 0.5) return { parts: body };
  }
  const kept = withoutFurniture(own ?? page.body);
  const marked = own === null ? [] : sampleOf(sentencesOf(walkParts(kept).parts));
  return { node: guess !== null && shareIn(marked, guessed) >= (marked.length > 0 ? ENOUGH : 0) ? guess : kept };
};
