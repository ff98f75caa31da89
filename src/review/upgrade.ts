import type { ReviewEvent } from '../model/review-event';

/** The version of the event's form that this application writes. */
export const EVENT_SCHEMA = 2;

/** Each entry lifts an event of the version before by one: entry 0 lifts version 1 to 2, and so on. An event that already has the later form stays as it was written, version and all. */
const lifts: readonly ((event: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [
  // Version 2 only adds: a corrected kind, and what a dismissed claim is replaced by.
  (event) => event,
];

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
