import type { Mode } from './claim';

/** The words a mode goes by on screen. */
export const modeLabels: Readonly<Record<Mode, string>> = {
  direct: 'Quoted',
  indirect: 'Paraphrased',
  mixed: 'Part quoted',
  'according-to': 'According to',
  headline: 'Headline',
  'own-voice': 'Own voice',
  unknown: 'Unclear',
};

/** Every way to attribute, in that order. */
export const modes = Object.keys(modeLabels) as readonly Mode[];
