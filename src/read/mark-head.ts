import type { BlockRole } from '../model/claim';
import { findDate } from './find-date';
import type { TextPart } from './text-part';

/** How many parts from the start can be the head of an article. */
const HEAD_PARTS = 10;
/** A paragraph as long as this is the story itself. */
const STORY = 160;

const BYLINE = /^(?:by|written by|reporting by|text by|words by)\s+\p{Lu}[^!?]{1,100}$/iu;
const RELATED =
  /^(?:(?:read more|read also|see also|also read|more on this|related|watch|listen|in pictures)\b\s*[:>–—-]|(?:more on this story|more like this|related (?:stories|articles|topics|coverage|content|links))\s*:?$)/iu;
const CAPTION = /^(?:image|photo|picture|photograph|file photo|credit|graphic|figure \d+)\b[^:.]{0,20}[:.]/iu;
const BOILERPLATE =
  /^(?:advertisement|copyright|©|all rights reserved|sign up (?:for|to)|subscribe (?:to|now)|share this|follow us|skip to)\b[^\n]{0,160}$/iu;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;

/** A line that holds a date, a time and words about them alone. */
const isDateline = (words: string): boolean => {
  const rest = words.length <= 100 ? findDate(words)?.rest : undefined;
  return (
    rest !== undefined &&
    !/[\p{L}]{3,}/u.test(
      rest.replace(/published|updated|last|modified|posted|date|first|\b(?:gmt|utc|est|edt|bst|cet)\b/giu, ''),
    )
  );
};

const isOutlet = (words: string): boolean => {
  const rest = words.length <= 80 ? findDate(words)?.rest : undefined;
  return rest !== undefined && /^\p{Lu}[\p{L}\d .&'’-]{1,40}\s*[,|·–—-]?\s*$/u.test(rest);
};

const roleOfHead = ({ role, words }: TextPart, isTitled: boolean): BlockRole => {
  if (role !== 'paragraph' && role !== 'heading') return role;
  if (BYLINE.test(words)) return 'byline';
  if (isDateline(words)) return 'dateline';
  if (isOutlet(words)) return 'outlet';
  return !isTitled && !SENTENCE_END.test(words) && words.length <= STORY ? 'title' : role;
};

const roleOfBody = ({ role, words }: TextPart): BlockRole => {
  if (role !== 'paragraph' && role !== 'list item') return role;
  if (RELATED.test(words) && words.length <= STORY) return 'related story';
  if (BOILERPLATE.test(words)) return 'boilerplate';
  return role === 'paragraph' && CAPTION.test(words) && words.length <= 400 ? 'caption' : role;
};

/** Gives the parts whose format said nothing of it the roles their words show: title, byline, dateline and outlet before the story begins, captions and related stories anywhere. */
export const markHead = (given: readonly TextPart[]): readonly TextPart[] => {
  const [first, ...others] = given;
  const lines = first?.role === 'paragraph' && first.words.includes('\n') ? first.words.split('\n') : [];
  // Old pages set title, byline and date line in one paragraph, with breaks.
  const isHeadInOne = lines.length > 0 && lines.every((line) => line.length <= STORY);
  const parts = isHeadInOne ? [...lines.map((words) => ({ role: 'paragraph' as const, words })), ...others] : given;
  let isTitled = parts.slice(0, HEAD_PARTS).some(({ role }) => role === 'title');
  let isHead = true;
  return parts.map((part, at) => {
    isHead &&= at < HEAD_PARTS && !(part.role === 'paragraph' && part.words.length > STORY);
    const isAlone = parts.length === 1;
    const role = isHead && !isAlone ? roleOfHead(part, isTitled) : part.role;
    isTitled ||= role === 'title';
    return { role: role === part.role ? roleOfBody(part) : role, words: part.words };
  });
};
