import type { ClaimRow } from './row';
import type { SpeakerSign } from './sign-speakers';
import { verdictSign } from './verdict-sign';

/** What the marks of claims tell apart. */
export type MarkedBy = 'verdict' | 'speaker';

/** How a claim is marked: a name for its colour and line, and a character, so that colour is never the only sign. */
export interface MarkLook {
  readonly look: string;
  readonly glyph: string;
}

/** The look of a claim's mark: by its speaker where signs are given, else by its verdict. */
export const markLook = (row: ClaimRow, signs: ReadonlyMap<string | null, SpeakerSign> | null): MarkLook => {
  if (signs === null) {
    const { tone, glyph } = verdictSign(row);
    return { look: `tone-${tone}`, glyph };
  }
  const sign = signs.get(row.speaker);
  return { look: `hue-${sign?.hue ?? 0}`, glyph: sign?.letter ?? '' };
};
