import type { Reading } from './reading';
import type { WeighedCue } from './weigh-cues';

const BREAK = /^(?:but|while|although|though|whereas|who|which|because|when|after|and|;|,|—|–)$/u;
const PUT_REACH = 4;

const clean = ({ words }: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (BREAK.test(words[i]?.lower ?? '')) return false;
  return true;
};

/** The forms whose reach is certain, each with its example. */
const FORMS: readonly {
  readonly form: string;
  readonly covers: (reading: Reading, target: number, cue: WeighedCue) => boolean;
}[] = [
  {
    // "Prices rose by 3%, the office said on Monday."
    form: 'after',
    covers: (_, target, { report }) => report?.place === 'after' && target < report.first,
  },
  {
    // "The governor put the toll at 40."
    form: 'put',
    covers: (_, target, { report }) =>
      report?.place === 'put' && target > report.last && target <= report.last + PUT_REACH,
  },
  {
    // "The agency said that 40 roads were closed"
    form: 'before',
    covers: (reading, target, { report }) =>
      report?.place === 'before' && target >= report.last && clean(reading, report.last, target),
  },
];

/** The cue of the word's own sentence that covers it by form alone, so that no weighing is needed; null where there is none, or more than one of different sources. */
export const certainCue = (reading: Reading, cues: readonly WeighedCue[], target: number): WeighedCue | null => {
  const { words, phrases } = reading;
  const t = words[target];
  let found: WeighedCue | null = null;
  for (const cue of cues) {
    if (cue.report === null || words[cue.word]?.sentence !== t?.sentence || cue.word === target) continue;
    const source = phrases[cue.source];
    if (source && source.first <= target && target <= source.last) continue;
    if (!FORMS.some(({ covers }) => covers(reading, target, cue))) continue;
    // What stands after reports the whole sentence, whoever else speaks in it.
    if (!found || cue.report.place === 'after') found = cue;
  }
  return found;
};
