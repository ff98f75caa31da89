const aDay = 86_400_000;

const full = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
const ofMonth = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const ofDay = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** A day, given as milliseconds since the epoch, in words: "Dec 1, 2016". */
export const sayDay = (day: number): string => full.format(day);

/** A day as filters name it: "2016-12-01". */
export const isoDay = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** An axis of days, as milliseconds since the epoch. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly share: number; readonly words: string }[];
}

const mostTicks = 5;

const days = (from: number, to: number): { day: number; words: string }[] => {
  const every = Math.ceil((to - from) / aDay / mostTicks);
  return Array.from({ length: Math.floor((to - from) / aDay / every) + 1 }, (_, at) => from + at * every * aDay).map(
    (day) => ({ day, words: ofDay.format(day) }),
  );
};

const months = (from: number, to: number): { day: number; words: string }[] => {
  const span = (to - from) / aDay / 30.44;
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((each) => span / each <= mostTicks) ?? 1200;
  const first = new Date(from);
  const start = Math.ceil(
    (first.getUTCFullYear() * 12 + first.getUTCMonth() + (first.getUTCDate() > 1 ? 1 : 0)) / every,
  );
  const dated: { day: number; words: string }[] = [];
  for (let at = start * every; ; at += every) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(at / 12), at % 12, 1);
    const day = date.getTime();
    if (day > to) break;
    dated.push({ day, words: every >= 12 ? String(Math.floor(at / 12)) : ofMonth.format(day) });
  }
  return dated;
};

/** The axis from the first day to the last, a day at least: written are years, months or days, whichever are few. */
export const timeAxis = (first: number, last: number): TimeAxis => {
  const isOne = first === last;
  const from = isOne ? first - aDay : first;
  const to = isOne ? last + aDay : last;
  const ticks = to - from < 75 * aDay ? days(from, to) : months(from, to);
  return { from, to, ticks: ticks.map(({ day, words }) => ({ share: (day - from) / (to - from), words })) };
};

/** How far along the axis a day stands, from 0 to 1 inside it. */
export const shareOfDay = ({ from, to }: TimeAxis, day: number): number => (day - from) / (to - from);

/** The day at a share of the axis. */
export const dayAt = ({ from, to }: TimeAxis, share: number): number =>
  Math.round((from + share * (to - from)) / aDay) * aDay;
