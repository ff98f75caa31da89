import { HONORIFICS } from '../../lexicon/titles';
import type { NounPhrase, Reading } from '../words/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import { isPerson } from './who-is-meant';

const POST = /^(?:official|representative|spokes\w+|expert|professor|doctor|lawyer|politician|writer|scientist|head)$/u;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1);

/** Whom a definite common phrase means ("the UNHCR representative", "the senator"): the latest person whose role or affiliation shares its words. */
export const byRole = (reading: Reading, entities: Entities, phrase: NounPhrase, index: number): Entity | null => {
  const parts = reading.words
    .slice(phrase.first, phrase.last + 1)
    .filter((w) => w.tag !== 'DET')
    .map((w) => w.lower);
  const head = parts.at(-1) ?? '';
  const proper = reading.words
    .slice(phrase.first, phrase.last)
    .filter((w) => w.tag === 'PROPN')
    .map((w) => w.lower);
  const post = HONORIFICS.has(head) || POST.test(head);
  if (!post) return null;
  for (let p = index - 1; p >= 0; p--) {
    const entity = entities.ofPhrase.get(p);
    if (!entity || !isPerson(entity)) continue;
    const role = new Set(wordsOf(entity.role));
    if (parts.length === 1 && entity.title === head) return entity;
    if (proper.length > 0 ? proper.some((w) => entity.affiliation.has(w) || role.has(w)) : role.has(head))
      return entity;
  }
  return null;
};

/** Phrases below a headline among which its post's holder is named. */
const BELOW = 150;

/** Whom a headline's post without an article means ("Harbour chief: “We lost 40 boats”"): the first person below whose post or body holds all its words; null elsewhere. */
export const byRoleBelow = (
  { words, blocks, phrases }: Reading,
  entities: Entities,
  phrase: NounPhrase,
  index: number,
): Entity | null => {
  if (!/^(?:title|heading|summary)$/u.test(blocks[words[phrase.first]?.block ?? -1]?.role ?? '')) return null;
  const parts = wordsOf(
    words
      .slice(phrase.first, phrase.last + 1)
      .filter((w) => w.tag !== 'DET')
      .map((w) => w.text)
      .join(' '),
  );
  const head = parts.at(-1) ?? '';
  if (!HONORIFICS.has(head) && !POST.test(head)) return null;
  for (let p = index + 1; p < phrases.length && p < index + BELOW; p++) {
    const entity = entities.ofPhrase.get(p);
    if (!entity || !isPerson(entity) || entity.role === '') continue;
    const role = new Set(wordsOf(entity.role));
    if (!role.has(head) && entity.title !== head) continue;
    if (parts.every((w) => role.has(w) || w === entity.title || entity.affiliation.has(w))) return entity;
  }
  return null;
};
