import type { Span } from '../model/span';
import type { SpeakerChoice } from './claim-draft';

const wordsOf = (words: string): string =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu)
      ?.join(' ') ?? ''
  } `;

/** Words of the article as a speaker: the one known name they are part of ("O'Brien" is Stephen O'Brien), else the words themselves. */
export const nameMention = (words: string, mention: Span, choices: readonly SpeakerChoice[]): SpeakerChoice => {
  const within = choices.filter(({ name }) => name !== null && wordsOf(name).includes(wordsOf(words)));
  const [only] = within;
  return { name: within.length === 1 && only ? only.name : words, mention };
};
