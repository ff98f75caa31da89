import type { TimeDot } from '../../view/series-over-time';
import { sayDay } from '../../view/series-time-axis';

/** A dot in words: figure, speaker, article and outlet, date. */
export const sayDot = ({ figure, label, title, outlet, day }: TimeDot): string =>
  [figure, label, outlet === '' ? title : `${title} (${outlet})`, sayDay(day)]
    .filter((part) => part !== '')
    .join(' · ');
