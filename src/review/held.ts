import type { ArticleId, EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { tick, timeOf } from './clock';
import { describeAct } from './describe';

/** One act held apart because it is dated ahead of this clock, as a list shows it. */
export interface HeldAct {
  readonly act: EventId;
  /** Its events; they are let in or discarded together. */
  readonly events: readonly EventId[];
  readonly article: ArticleId;
  readonly reviewer: string;
  /** What its stamp says, in milliseconds since the epoch. */
  readonly at: number;
  /** "verified on “at least 51”". */
  readonly words: string;
}

/** What became of each event that was held apart: the stamp it was let in under, or null where it was discarded. */
export type Settled = Readonly<Record<EventId, EventId | null>>;

/** Held events as the acts they belong to, in the order of their stamps. */
export const listHeld = (events: readonly ReviewEvent[]): readonly HeldAct[] => {
  const acts = new Map<EventId, ReviewEvent[]>();
  for (const event of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const members = acts.get(event.act);
    if (members === undefined) acts.set(event.act, [event]);
    else members.push(event);
  }
  return [...acts].flatMap(([act, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { article, reviewerName: reviewer, id } = first;
    return [
      { act, events: members.map((each) => each.id), article, reviewer, at: timeOf(id), words: describeAct(members) },
    ];
  });
};

/** Held events as they are obeyed from now on: under stamps of today, since one of the future would outweigh every decision made until then; `last` is the latest stamp known. An undoing of what was discarded has nothing to undo and is discarded with it. */
export const letIn = (
  released: readonly ReviewEvent[],
  settled: Settled,
  last: EventId | null,
  now: number,
  node: string,
): { readonly events: readonly ReviewEvent[]; readonly settled: Settled } => {
  const known: Record<EventId, EventId | null> = { ...settled };
  const events: ReviewEvent[] = [];
  let stamp = last;
  for (const event of [...released].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const undoes = event.type === 'undone' ? (known[event.event] ?? (event.event in known ? null : event.event)) : '';
    if (undoes === null) {
      known[event.id] = null;
      continue;
    }
    const next = tick(stamp, now, node);
    // What it undoes never came.
    if (undoes >= next) {
      known[event.id] = null;
      continue;
    }
    stamp = next;
    known[event.id] = stamp;
    const act = known[event.act] ?? stamp;
    const again = event.type === 'undone' && undoes !== '' ? { ...event, event: undoes } : event;
    events.push({ ...again, id: stamp, act });
  }
  return { events, settled: known };
};

/** The held events that must be let in with these: the rest of their acts, and what they undo. */
export const withWhatTheyNeed = (held: readonly ReviewEvent[], ids: ReadonlySet<EventId>): readonly ReviewEvent[] => {
  const wanted = new Set(ids);
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    const chosen = held.filter(({ id }) => wanted.has(id));
    const acts = new Set(chosen.map(({ act }) => act));
    const undone = new Set(chosen.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
    for (const { id, act } of held) if (acts.has(act) || undone.has(id)) wanted.add(id);
  }
  return held.filter(({ id }) => wanted.has(id));
};
