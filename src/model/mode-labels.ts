import type { Mode } from './claim';

/** Stands for a speaker where the article names none: its own voice. */
export const unattributed = 'Unattributed';

/** The words a mode goes by on screen. */
export const modeLabels: Readonly<Record<Mode, string>> = {
  direct: 'Quoted',
  indirect: 'Paraphrased',
  mixed: 'Part quoted',
  'according-to': 'According to',
  headline: 'Headline',
  'own-voice': unattributed,
  unknown: 'Unclear',
};

/** Every way to attribute, in that order. */
export const modes = Object.keys(modeLabels) as readonly Mode[];
