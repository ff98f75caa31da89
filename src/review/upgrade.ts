import type { ReviewEvent } from '../model/review-event';

/** The version of the event's form that this application writes. */
export const EVENT_SCHEMA = 1;

/** Each entry lifts an event of the version before by one: entry 0 lifts version 1 to 2, and so on. */
const lifts: readonly ((event: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [];

/** An event of any shipped version in today's form; null where a newer application wrote it, whose meaning is not known here. */
export const upgradeEvent = (
  event: Readonly<Record<string, unknown>> & { readonly schema: number },
): ReviewEvent | null => {
  if (event.schema < 1 || event.schema > EVENT_SCHEMA) return null;
  // Every lift up to today's version has run, so the form is today's.
  return lifts
    .slice(event.schema - 1)
    .reduce<Readonly<Record<string, unknown>>>((old, lift) => lift(old), event) as unknown as ReviewEvent;
};
