import type { TextPart } from '../text-part';
import type { Paragraph } from './join-lines';

const BULLET = /^[•●▪◦‣·⁃]\s*/u;
const ITEM = /^(?:[-–—]\s|\d{1,2}[.)]\s|\([a-z\d]{1,2}\)\s)/u;
const SENTENCE_END = /[.!?…]["'”’)\]»]*$/u;

/** The value that most letters have. */
const ofMostLetters = <Value>(
  paragraphs: readonly Paragraph[],
  of: (paragraph: Paragraph) => Value,
): Value | undefined => {
  const counts = new Map<Value, number>();
  for (const each of paragraphs) counts.set(of(each), (counts.get(of(each)) ?? 0) + each.words.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const sizeOf = (paragraph: Paragraph): number => Math.round(paragraph.size * 2) / 2;

/** Names each paragraph's role by the size of its letters and its font: the largest near the start is the title, larger than the story's or short in another font a heading, marked ones list items. */
export const nameRoles = (paragraphs: readonly Paragraph[]): readonly TextPart[] => {
  const body = ofMostLetters(paragraphs, sizeOf) ?? 0;
  const font = ofMostLetters(
    paragraphs.filter((each) => sizeOf(each) === body),
    (each) => each.font,
  );
  const firstStory = paragraphs.findIndex((each) => sizeOf(each) === body && each.words.length > 160);
  const head = paragraphs.slice(0, firstStory < 0 ? 5 : Math.max(firstStory, 1));
  const largest = Math.max(...head.map(sizeOf), 0);
  const title = largest >= body * 1.2 ? head.find((each) => sizeOf(each) === largest) : undefined;
  const titleAt = title === undefined ? 0 : paragraphs.indexOf(title);
  return paragraphs.map((paragraph, at) => {
    const { words } = paragraph;
    if (paragraph === title) return { role: 'title', words };
    // A printed page's menu, a magazine's section.
    if (at < titleAt && words.length < 60 && !SENTENCE_END.test(words)) return { role: 'boilerplate', words };
    if (BULLET.test(words)) return { role: 'list item', words: words.replace(BULLET, '') };
    const isLarge = sizeOf(paragraph) >= body * 1.12 && words.length < 300;
    if (ITEM.test(words) && !isLarge) return { role: 'list item', words };
    const standsOut =
      paragraph.font !== font &&
      sizeOf(paragraph) >= body * 0.95 &&
      words.length < 100 &&
      !SENTENCE_END.test(words) &&
      at + 1 < paragraphs.length;
    return { role: isLarge || standsOut ? 'heading' : 'paragraph', words };
  });
};
