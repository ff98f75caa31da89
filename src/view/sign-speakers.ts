import type { ClaimRow } from './row';

/** How a speaker's claims are told apart in the text: by a letter and a hue, or as one of the others. */
export interface SpeakerSign {
  /** Null is the article's own voice. */
  readonly speaker: string | null;
  /** "A" is whoever says most; empty for own voice, "+" for those beyond the hues. */
  readonly letter: string;
  /** From 1; 0 for own voice and for those beyond the hues. */
  readonly hue: number;
  readonly claims: number;
}

/** As many as an eye keeps apart beside the article's own voice. */
const HUES = 6;

/** The signs of an article's speakers: whoever says most first, then in story order, the article's own voice last; dismissed claims do not count. */
export const signSpeakers = (rows: readonly ClaimRow[]): SpeakerSign[] => {
  const counts = new Map<string | null, number>();
  for (const { speaker, reviewed } of rows)
    counts.set(speaker, (counts.get(speaker) ?? 0) + (reviewed.status === 'dismissed' ? 0 : 1));
  const named = [...counts].filter(([speaker]) => speaker !== null).sort(([, a], [, b]) => b - a);
  const signs = named.map(([speaker, claims], at): SpeakerSign => {
    const isTold = at < HUES;
    return { speaker, letter: isTold ? String.fromCharCode(65 + at) : '+', hue: isTold ? at + 1 : 0, claims };
  });
  const own = counts.get(null);
  return own === undefined ? signs : [...signs, { speaker: null, letter: '', hue: 0, claims: own }];
};
