import { Readability } from '@mozilla/readability';

/** So much of the page's own article element must be found again for the guess to be believed. */
const ENOUGH = 0.5;

const lettersIn = (node: Node | null | undefined): number => (node?.textContent ?? '').replace(/\s+/gu, '').length;

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

/** The part of a page that holds the story: Readability's guess, or the page's own article or main element where the guess lost half of it; else the whole body without header, footer and asides. */
export const findStory = (page: Document): Node | null => {
  const guess = guessStory(page);
  const articles = [...page.querySelectorAll('article')];
  const own = articles.length === 1 ? articles[0] : (page.querySelector('main, [role="main"]') ?? undefined);
  if (guess !== null && lettersIn(guess) >= lettersIn(own) * ENOUGH) return guess;
  const rest = own ?? page.body;
  for (const element of rest?.querySelectorAll('header, footer, aside, form, nav') ?? []) element.remove();
  return rest ?? null;
};
