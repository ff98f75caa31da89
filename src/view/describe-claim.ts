import { modeLabels } from '../model/mode-labels';
import { stripMarkup } from '../model/strip-markup';
import { runnersUp } from './list-speakers';
import type { ClaimRow } from './row';
import { verdictWords } from './verdict-sign';

/** What is known of a claim, a line for each question; empty where there is nothing to say. */
export interface ClaimDescription {
  /** The speaker with role and relays: "Jan Egeland, adviser, via Reuters". */
  readonly who: string;
  /** How it is attributed, by which words, how guardedly: "Paraphrased, “said”, estimated". */
  readonly how: string;
  readonly verdict: string;
  readonly said: string;
  readonly evidence: string;
}

const saidLabels = { yes: 'Yes, in the speaker’s own words', no: 'Not in the speaker’s own words', unchecked: '' };

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(', ');

/** What was understood of a figure and what it is a part of, each where it says more than the words and the other do. */
export const figureAsides = ({ understood, part }: ClaimRow): string[] =>
  [part?.startsWith(`${understood} `) ? null : understood, part].filter((words) => words !== null);

/** A claim in the words that its card and the printed list show; `text` is the revision it was read from. */
export const describeClaim = (row: ClaimRow, text: string): ClaimDescription => {
  const { via, cue, hedges } = row.claim.attribution;
  const others = runnersUp(row).map(({ name }) => name ?? 'unattributed');
  return {
    who: joined([
      row.speaker ?? 'The article’s own voice',
      row.role,
      via.length === 0 ? '' : `via ${via.map(({ name }) => name).join(', ')}`,
      others.length === 0 ? '' : `unsure, or ${others.slice(0, 2).join(', ')}`,
    ]),
    how: joined([
      row.mode === 'own-voice' ? '' : modeLabels[row.mode],
      cue === null ? '' : `“${stripMarkup(text.slice(cue.start, cue.end)).trim()}”`,
      ...hedges,
    ]),
    verdict: verdictWords(row),
    said: saidLabels[row.said],
    evidence: row.evidence === 0 ? '' : `${row.evidence} ${row.evidence === 1 ? 'source' : 'sources'}`,
  };
};
