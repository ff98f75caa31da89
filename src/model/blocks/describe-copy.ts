import type { ArticleMetadata } from '../article';
import { cleanTitle } from './clean-title';
import { type ReadBlock, readBlocks } from './find-blocks';
import { firstOutlet } from './line-rules';
import { isWire } from './names';
import { readDateline } from './read-head-line';

/** Parts at either end of a text that may say where it came out. */
const END_PARTS = 4;
const HEAD_PARTS = 20;

const stripMarkup = (words: string): string =>
  words
    .replace(/^\s*(?:#{1,6}|>)\s*/u, '')
    .replace(/\*\*|__|\\(?=[\\`*_{}[\]()#+\-.!>~|])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A text that begins with its story still gets a title that fits a list. */
const shorten = (words: string): string =>
  words.length <= 200 ? words : `${words.slice(0, 120).replace(/\s+\S*$/u, '')} …`;

const LINK = /^(?:source:?\s*)?(https?:\/\/\S+)$/iu;
const REPORTED =
  /^[([\s]*(?:reporting|reported|written|writing)(?: and (?:writing|editing))? by (?<who>\p{Lu}[\p{L}.'’ -]{3,60}?)(?= in \p{Lu}|[;,.)]|$)/iu;

const unique = (values: readonly string[]): readonly string[] => [
  ...new Map(values.map((value) => [value.toLowerCase(), value])).values(),
];

/** What an article's own words say of it, empty where they say nothing: its head first, then the paper its title ends with, where it says it came out, and the agency of its dateline. */
export const describeCopy = (text: string, blocks: readonly ReadBlock[]): ArticleMetadata => {
  const first = blocks.filter(({ story }) => story === undefined || story === 0);
  const wordsOf = ({ start, end }: ReadBlock): string => text.slice(start, end);
  const readable = blocks.filter(
    (block) =>
      !/^(?:boilerplate|advertisement|byline|published|dateline|outlet|credit)$/u.test(block.role) &&
      !LINK.test(wordsOf(block).trim()),
  );
  const own = stripMarkup(
    wordsOf(
      blocks.find(({ role }) => role === 'title') ?? readable[0] ?? { start: 0, end: 0, role: 'title', named: null },
    ),
  );
  const { title, outlet: inTitle } = cleanTitle(own);
  const heads = first.slice(0, HEAD_PARTS).flatMap(({ named }) => named?.facts ?? []);
  const ends = blocks.slice(-END_PARTS);
  const outlets = heads.map(({ outlet }) => outlet).filter(Boolean);
  const datelines = first
    .flatMap((block) =>
      block.role === 'paragraph' || block.role === 'dateline' ? [readDateline(wordsOf(block).slice(0, 160))] : [],
    )
    .slice(0, 2)
    .filter((one) => one !== null);
  const appeared = [...blocks.slice(0, HEAD_PARTS), ...ends]
    .map((block) => firstOutlet(wordsOf(block).slice(0, 240)))
    .find(Boolean);
  const signed = ends.flatMap(({ named }) => named?.facts?.outlet ?? []).find(Boolean);
  const labelled = ends
    .flatMap(({ named }) => (named?.labelled === true ? [named.facts?.published ?? ''] : []))
    .find(Boolean);
  const reported = blocks
    .filter(({ role }) => role === 'credit')
    .map((block) => REPORTED.exec(wordsOf(block))?.groups?.['who'] ?? '')
    .find(Boolean);
  const published = [...first.slice(0, HEAD_PARTS)].flatMap(({ named }) =>
    named?.facts?.published
      ? [{ date: named.facts.published, labelled: named.labelled, withOutlet: named.facts.outlet !== '' }]
      : [],
  );
  const link = blocks
    .slice(0, HEAD_PARTS)
    .map((block) => LINK.exec(wordsOf(block).trim())?.[1] ?? '')
    .find(Boolean);
  return {
    title: shorten(title),
    outlet:
      outlets.find((one) => !isWire(one)) ??
      (inTitle || undefined) ??
      appeared ??
      outlets[0] ??
      datelines.map(({ outlet }) => outlet).find(Boolean) ??
      signed ??
      '',
    author: unique(heads.flatMap(({ authors }) => authors)).join(', ') || (reported ?? ''),
    published:
      (published.find((one) => one.labelled) ?? published.find((one) => one.withOutlet) ?? published[0])?.date ??
      datelines.map((one) => one.published).find(Boolean) ??
      labelled ??
      '',
    url: link ?? '',
  };
};

/** So many characters from a text's start, and from its end, can say what it is; what lies between is not looked at, however long it is. */
const MOST_START = 20_000;
const MOST_END = 2_000;

/** What a plain text says of itself, as `describeCopy`; '' in each field of which it says nothing. */
export const describeText = (text: string): ArticleMetadata => {
  const ends = text.length <= MOST_START + MOST_END ? text : `${text.slice(0, MOST_START)}\n\n${text.slice(-MOST_END)}`;
  return describeCopy(ends, readBlocks(ends));
};
