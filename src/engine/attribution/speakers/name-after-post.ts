import { HER_NAMES, HIS_NAMES } from '../../lexicon/given-names';
import { FIELDS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import type { NounPhrase, Reading } from '../words/reading';
import type { ReadName } from './read-name';

const HOPS = 2;

/** "Inspector-General", "Secretary": true where a phrase ends in a post. */
const endsInPost = ({ words }: Reading, phrase: NounPhrase): boolean =>
  (words[phrase.last]?.lower ?? '')
    .split('-')
    .some((part) => !FIELDS.has(part) && (HONORIFICS.has(part) || POSTS.has(part)));

/** The phrase of the post that a phrase hangs on by "of" or "for", over at most two of them ("Secretary of State for Health Ann Poe"), or -1. */
const postBefore = (reading: Reading, phrase: NounPhrase): number => {
  const { words, phrases, phraseOf } = reading;
  let { first } = phrase;
  for (let hop = 0; hop < HOPS; hop++) {
    const joint = words[first - 1];
    const p = phraseOf[first - 2] ?? -1;
    const owner = phrases[p];
    if (!owner || joint?.sentence !== words[phrase.first]?.sentence || !/^(?:of|for)$/u.test(joint?.lower ?? ''))
      return -1;
    if (endsInPost(reading, owner) && /^\p{Lu}/u.test(words[owner.last]?.text ?? '')) return p;
    first = owner.first;
  }
  return -1;
};

/** The person named right behind a post's own field ("Inspector-General of Police Yero Kanteh"), with the phrase of the post; null for other phrases. */
export const nameAfterPost = (
  reading: Reading,
  phrase: NounPhrase,
  read: ReadName,
): { readonly read: ReadName; readonly post: number } | null => {
  const { words, text, phrases } = reading;
  const article = words[phrase.first]?.lower === 'the' ? 1 : 0;
  const run = { first: phrase.first + article, last: read.run.last };
  const length = run.last - run.first + 1;
  const inside = words.slice(run.first, run.last + 1);
  if (length < 3 || !inside.every((w) => /^\p{Lu}/u.test(w.text))) return null;
  const post = postBefore(reading, phrase);
  const owner = phrases[post];
  if (!owner) return null;
  let k = 1;
  while (
    k < length &&
    !HIS_NAMES.has(words[run.first + k]?.lower ?? '') &&
    !HER_NAMES.has(words[run.first + k]?.lower ?? '')
  )
    k++;
  if (k >= length - 1) {
    k = length - 2;
    for (let i = run.first; i < run.first + k; i++) if (!FIELDS.has(words[i]?.lower ?? '')) return null;
  }
  const first = words[run.first + k];
  const last = words[run.last];
  if (!first || !last) return null;
  const before = text.slice(owner.start, words[run.first + k - 1]?.end ?? owner.end).replace(/^(?:the|a|an)\s+/iu, '');
  return {
    read: {
      run: { first: run.first + k, last: run.last },
      name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
      before,
      kind: 'person',
    },
    post,
  };
};
