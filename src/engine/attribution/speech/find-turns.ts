import type { Block } from '../../../model/claim';
import { ASKING_LABELS, SECTION_LABELS, SECTION_NOUNS, TURN_LABELS } from '../../lexicon/labels';
import { HONORIFICS } from '../../lexicon/titles';
import type { Quotation, Turn, Word } from '../words/reading';

interface Label {
  readonly block: number;
  readonly first: number;
  readonly colon: number;
  readonly words: string;
  readonly capitals: boolean;
  readonly marked: boolean;
  readonly spoken: boolean;
}

const LONGEST = 4;
const PERSONAL = /^(?:i|we|you|me|us|my|our|your|mine|ours|yours|myself|ourselves|yourself)$/u;
const SPEAKING = /^(?:said|says|told|tells|added|adds|asked|asks|replied|replies|answered|wrote|writes)$/u;
/** First words of places' names, which look like given names. */
const PLACE = /^(?:north|south|east|west|upper|lower|new|old|great|little|mount|saint|st|fort|port|lake|the|of)$/u;
const UNSPOKEN = /^(?:title|heading|related story|boilerplate|dateline|byline|caption|outlet)$/u;

/** What stands before a colon without its emphasis, lower case ("**The claim:**" is "the claim"). */
export const labelWords = (words: readonly Word[], first: number, colon: number): string =>
  words
    .slice(first, colon)
    .filter((w) => w.tag !== 'PUNCT' || w.text === '-')
    .map((w) => w.lower)
    .join(' ')
    .replaceAll(/ (?=')| - /gu, (gap) => (gap === ' ' ? '' : '-'));

/** Names a piece, a section or a field, and nobody who speaks ("PHOTO CAPTION", "Key points", "CNA NOON BULLETIN"). */
export const isSectionLabel = (label: string): boolean =>
  SECTION_LABELS.has(label) || SECTION_NOUNS.has(label.split(' ').at(-1) ?? '');

const labelAt = (
  words: readonly Word[],
  quotations: readonly Quotation[],
  { start }: Block,
  first: number,
  last: number,
): Label | null => {
  const opens = words[first];
  if (!opens || opens.start - start > 2) return null;
  const marked = opens.tag === 'PUNCT' && quotations[opens.quotation]?.start === opens.start;
  const from = first + (marked ? 1 : 0);
  let colon = from;
  while (colon <= last && colon - from <= LONGEST && words[colon]?.text !== ':') colon++;
  const label = words.slice(from, colon);
  if (words[colon]?.text !== ':' || colon === from || colon >= last) return null;
  const capitals = label.every((w) => /^[\p{Lu}.'’-]+$/u.test(w.text));
  if (!capitals && !label.every((w) => /^\p{Lu}[\p{L}.'’-]*$/u.test(w.text))) return null;
  const spoken = words
    .slice(colon + 1, last + 1)
    .some(
      (w) => (PERSONAL.test(w.lower) && (w.text.length > 1 || w.text === 'I') && w.text !== 'US') || w.text === '?',
    );
  return {
    block: opens.block,
    first: from,
    colon,
    words: labelWords(words, from, colon),
    capitals,
    marked,
    spoken,
  };
};

/** Those of the names (lower case) that the article's people bear: behind a form of address, beside a verb of saying, or, where it is one word, behind a given name. */
const peopleIn = (words: readonly Word[], wanted: ReadonlyMap<string, boolean>): ReadonlySet<string> => {
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!wanted.has(word.lower) || !/^\p{Lu}/u.test(word.text)) return;
    const [before, outer, after] = [words[i - 1], words[i - 2], words[i + 1]];
    const beside = before?.sentence === word.sentence;
    const titled = beside && HONORIFICS.has(before.lower.replace(/\.$/u, ''));
    const given =
      beside &&
      wanted.get(word.lower) === true &&
      /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
      /^(?:PROPN|NOUN|ADJ)$/u.test(before.tag) &&
      !PLACE.test(before.lower) &&
      !/^(?:in|at|near|from|to)$/u.test(outer?.lower ?? '');
    const says = SPEAKING.test(after?.lower ?? '') || (beside && SPEAKING.test(before.lower));
    if (titled || given || says) found.add(word.lower);
  });
  return found;
};

/** The paragraphs that open with the label of who speaks in them ("ROWE: …", "A: …", "“LUND: …"), by block: a name of somebody in the article, a part in a transcript, or a label that comes again and speaks of itself; sections, places and pictures are none. */
export const findTurns = (
  words: readonly Word[],
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): ReadonlyMap<number, Turn> => {
  const labels: Label[] = [];
  for (let first = 0; first < words.length; ) {
    const { block = -1 } = words[first] ?? {};
    let last = first;
    while (words[last + 1]?.block === block) last++;
    const holder = blocks[block];
    const label = holder && !UNSPOKEN.test(holder.role) ? labelAt(words, quotations, holder, first, last) : null;
    if (label && !isSectionLabel(label.words)) labels.push(label);
    first = last + 1;
  }
  if (labels.length === 0) return new Map();
  const nameOf = (label: Label): string => label.words.split(' ').at(-1) ?? '';
  const people = peopleIn(words, new Map(labels.map((label) => [nameOf(label), !label.words.includes(' ')])));
  const often = new Map<string, { turns: number; spoken: number }>();
  for (const { words: name, spoken } of labels) {
    const known = often.get(name) ?? { turns: 0, spoken: 0 };
    often.set(name, { turns: known.turns + 1, spoken: known.spoken + (spoken ? 1 : 0) });
  }
  const turns = new Map<number, Turn>();
  for (const label of labels) {
    const { turns: count, spoken } = often.get(label.words) ?? { turns: 0, spoken: 0 };
    const part = TURN_LABELS.has(label.words) || ASKING_LABELS.has(label.words);
    const person = people.has(nameOf(label));
    const speaks = label.capitals
      ? label.marked || part || person || (count > 1 && spoken > 0)
      : (person || part) && count > 1 && spoken > 0;
    if (speaks) turns.set(label.block, { colon: label.colon, asks: ASKING_LABELS.has(label.words) });
  }
  return turns;
};
