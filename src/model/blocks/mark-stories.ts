import type { BlockRole } from '../claim';
import { LIVE_PAGE } from './clean-title';
import { readDateline } from './read-head-line';

/** A part of a text as stories are told by it. */
export interface StoryPart {
  readonly role: BlockRole;
  readonly words: string;
  /** A line that parts sections ("---", "* * *"). */
  readonly isRule: boolean;
}

/** A part's role, and the story it belongs to where the text has more than one. */
export interface InStory {
  readonly role: BlockRole;
  readonly story?: number;
}

const ROUND_UP = new RegExp(
  `\\b(?:in brief|(?:news )?briefs|round-?up|${LIVE_PAGE}|briefing|digest|news wrap|the week in|today in|the latest|(?:three|four|five|six|seven|ten|\\d{1,2}) (?:things|stories|headlines))\\b`,
  'iu',
);
const NUMBERED = /^(\d{1,2})[.)]\s+\S/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;

const isStory = ({ role, words }: StoryPart): boolean =>
  (role === 'paragraph' || role === 'quotation') && words.length >= 40;

/** Whether a story's own words begin within the few parts after `at`, before another of its kind. */
const hasStory = (parts: readonly StoryPart[], at: number): boolean => {
  const next = parts
    .slice(at + 1, at + 7)
    .find(
      ({ role }) =>
        role !== 'credit' &&
        role !== 'caption' &&
        role !== 'advertisement' &&
        role !== 'boilerplate' &&
        role !== 'published' &&
        role !== 'byline' &&
        role !== 'dateline' &&
        role !== 'outlet' &&
        role !== 'heading' &&
        role !== 'standfirst',
    );
  return next !== undefined && isStory(next);
};

const isHead = (part: StoryPart | undefined): boolean => part?.role === 'heading' || part?.role === 'title';

const isRoundUp = (parts: readonly StoryPart[], from: number): boolean =>
  ROUND_UP.test(parts.slice(0, from).find(({ role }) => role === 'title')?.words ?? '');

/** A way in which pages set one story after another: the parts with which a new one begins. */
type Boundaries = (parts: readonly StoryPart[], from: number) => readonly number[];

/** Where the first story's own words begin, past title and head. */
const firstBody = (parts: readonly StoryPart[]): number => {
  const body = parts.findIndex(isStory);
  return body < 0 ? parts.length : body;
};

/** The start of the run of such parts that ends at `at`. */
const backOver = (parts: readonly StoryPart[], at: number, test: (part: StoryPart) => boolean): number => {
  let start = at;
  while (start > 0) {
    const before = parts[start - 1];
    if (before === undefined || !test(before)) break;
    start -= 1;
  }
  return start;
};

const ways: readonly Boundaries[] = [
  // A live page: "7 p.m." or "2h ago" over each entry.
  (parts, from) => {
    const hours = parts.flatMap(({ role }, at) =>
      (at >= Math.min(from, 3) || (at > 0 && isHead(parts[at + 1]))) &&
      role === 'published' &&
      parts[at - 1]?.role !== 'published' &&
      hasStory(parts, at)
        ? [at]
        : [],
    );
    const starts = hours.map((at) => (isHead(parts[at - 1]) && !isHead(parts[at + 1]) && at - 1 >= from ? at - 1 : at));
    return starts.length >= 2 && starts.some((at) => at >= from) ? starts : [];
  },
  // A round-up that numbers its stories: "10. PORT STRIKE ENDS" over each. A report numbers its sections, and always upwards.
  (parts, from) => {
    const numbered = parts.flatMap(({ words, role }, at) =>
      NUMBERED.test(words) && role !== 'paragraph' && !SENTENCE_END.test(words) && hasStory(parts, at) ? [at] : [],
    );
    const numbers = numbered.map((at) => Number(NUMBERED.exec(parts[at]?.words ?? '')?.[1]));
    const isCounted = (step: number): boolean =>
      numbers.every((one, at) => at === 0 || one - (numbers[at - 1] ?? 0) === step);
    return numbered.length >= 3 && (isCounted(-1) || (isCounted(1) && isRoundUp(parts, from))) ? numbered : [];
  },
  // Stories with datelines of their own under headings of their own.
  (parts, from) => {
    const dated = parts.flatMap((part, at) =>
      at >= from && part.role === 'paragraph' && readDateline(part.words) !== null && isHead(parts[at - 1])
        ? [at - 1]
        : [],
    );
    return dated.some((at) => at > from) ? dated : [];
  },
  // Another headline with another byline.
  (parts, from) =>
    parts.flatMap(({ role }, at) => {
      if (at <= from || role !== 'byline' || !hasStory(parts, at)) return [];
      const head =
        backOver(parts, at, (part) => /^(?:byline|published|outlet|dateline|standfirst)$/u.test(part.role)) - 1;
      return head > from && isHead(parts[head]) ? [head] : [];
    }),
  // Headings after a rule, each over its own words.
  (parts, from) => {
    const ruled = parts.flatMap((part, at) =>
      at > from && isHead(part) && parts[at - 1]?.isRule === true && hasStory(parts, at) ? [at] : [],
    );
    return ruled.length >= 2 ? ruled : [];
  },
  // A title that promises more than one story, and headings over them.
  (parts, from) => {
    if (!isRoundUp(parts, from)) return [];
    const title = parts.findIndex(({ role }) => role === 'title');
    const heads = parts.flatMap((part, at) => (at !== title && isHead(part) && hasStory(parts, at) ? [at] : []));
    return heads.length >= 2 ? heads : [];
  },
];

/** Tells the stories of a round-up or live page apart: each part's story, and the heading that each begins with made its title; parts of a text that is one story have none. */
export const markStories = (parts: readonly StoryPart[]): readonly InStory[] => {
  const from = firstBody(parts);
  const starts = new Set(ways.map((way) => way(parts, from)).find((found) => found.length > 0) ?? []);
  if (starts.size === 0) return parts.map(({ role }) => ({ role }));
  let story = 0;
  let since = Number.POSITIVE_INFINITY;
  return parts.map((part, at) => {
    if (starts.has(at)) {
      story += 1;
      since = 0;
    } else since += 1;
    const isTitle = since <= 2 && (part.role === 'heading' || (part.role === 'list item' && starts.has(at)));
    if (isTitle) since = Number.POSITIVE_INFINITY;
    return { role: isTitle ? 'title' : part.role, story };
  });
};
