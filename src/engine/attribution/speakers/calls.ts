import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_CALLINGS, BODY_HEADS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';

/** True where the word calls one person: "midfielder", "the lawmaker", "former minister". */
export const callsPerson = (word: string): boolean =>
  HONORIFICS.has(word) ||
  POSTS.has(word) ||
  PERSON_NOUNS.has(word) ||
  (/(?:[^e]er|or|ist|man|woman|ian)$/u.test(word) &&
    !BODY_CALLINGS.has(word) &&
    !BODY_HEADS.has(word) &&
    !/^(?:former|senior|junior|major|minor|other|another|under|over|super|inter|per|her|or|for|nor|russian|german|italian|human|roman|korean|african|european|american|indian|iranian|australian|canadian)$/u.test(
      word,
    ));

/** True where the last word before a name calls what is written: "the mortality registry Salus-Norte". */
export const callsPaper = (before: string): boolean =>
  /^(?:registry|register|report|study|survey|almanac|census|database|dataset|memo|handbook|newsletter|bulletin)$/u.test(
    before.toLowerCase().split(/\s+/u).at(-1) ?? '',
  );

/** True where the last word before a name calls a body: "data firm Reelmark". */
export const callsBody = (before: string): boolean =>
  BODY_CALLINGS.has(
    before
      .toLowerCase()
      .split(/[\s’']+/u)
      .at(-1) ?? '',
  );
