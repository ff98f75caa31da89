import type { EventId, ReviewerId } from '../model/ids';
import type { Problem } from '../model/result';
import type { ReviewEvent } from '../model/review-event';
import { describeAct } from './describe';
import type { Draft } from './draft-events';
import { undoneEvents } from './fold';

/** The next act that undo or redo would take back or bring again. */
export interface UndoStep {
  /** What it undoes or does again, in words. */
  readonly description: string;
  /** The events that undoing would write; empty where it is refused. */
  readonly drafts: readonly Draft[];
  /** Why it cannot be done; null where it can. */
  readonly refused: Problem | null;
}

interface ActOf {
  readonly id: EventId;
  readonly events: readonly ReviewEvent[];
  readonly kind: 'done' | 'undone' | 'redone';
  /** The act of decisions that an undoing or redoing is about, itself where it decides. */
  readonly about: EventId;
}

interface Stacks {
  readonly acts: ReadonlyMap<EventId, ActOf>;
  readonly undo: readonly EventId[];
  readonly redo: readonly EventId[];
}

/** Reads one reviewer's acts in order into what can be undone and, since the last decision, redone; sign-offs are neither. */
const readStacks = (events: readonly ReviewEvent[], reviewer: ReviewerId): Stacks => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const grouped = new Map<EventId, ReviewEvent[]>();
  for (const event of [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (event.reviewer !== reviewer) continue;
    const members = grouped.get(event.act);
    if (members === undefined) grouped.set(event.act, [event]);
    else members.push(event);
  }
  const acts = new Map<EventId, ActOf>();
  let undo: EventId[] = [];
  let redo: EventId[] = [];
  for (const [id, members] of grouped) {
    const [first] = members;
    const before = first?.type === 'undone' ? byId.get(first.event) : undefined;
    const beforeAct = before && acts.get(before.act);
    if (first?.type === 'undone' && beforeAct === undefined) continue;
    const kind = beforeAct === undefined ? 'done' : beforeAct.kind === 'undone' ? 'redone' : 'undone';
    const act: ActOf = { id, events: members, kind, about: beforeAct?.about ?? id };
    acts.set(id, act);
    // A sign-off is withdrawn by name, not by one key too many.
    if (acts.get(act.about)?.events.every(({ type }) => type === 'signed-off')) continue;
    if (kind === 'done') {
      undo.push(id);
      redo = [];
      continue;
    }
    undo = undo.filter((each) => each !== act.about);
    redo = redo.filter((each) => each !== act.about);
    (kind === 'undone' ? redo : undo).push(act.about);
  }
  return { acts, undo, redo };
};

/** The slot of a target that a decision writes; decisions of different slots leave each other alone. */
const slotOf = (event: ReviewEvent): string => {
  if (event.type === 'evidence-added') return `evidence ${event.evidence.id}`;
  if (event.type === 'evidence-removed') return `evidence ${event.evidence}`;
  return event.type === 'restored' ? 'claim-dismissed' : event.type;
};

const shapesClaim = new Set(['claim-added', 'claim-corrected', 'claim-dismissed', 'restored', 'evidence-added']);

/** The other reviewer's later decision that stands on one of these events; undefined where none does. */
const standsOn = (
  all: readonly ReviewEvent[],
  undone: ReadonlySet<EventId>,
  taken: readonly ReviewEvent[],
): ReviewEvent | undefined =>
  all.find(
    (other) =>
      other.type !== 'undone' &&
      !undone.has(other.id) &&
      taken.some(
        (event) =>
          other.reviewer !== event.reviewer &&
          other.target === event.target &&
          other.id > event.id &&
          (shapesClaim.has(event.type) || slotOf(other) === slotOf(event)),
      ),
  );

const draftsFor = (taken: readonly ReviewEvent[]): Draft[] =>
  taken.map((event) => ({
    aim:
      event.anchor === null
        ? { target: event.target, anchor: null, seen: null }
        : { target: event.target, anchor: event.anchor, seen: event.seen },
    decision: { type: 'undone', event: event.id },
  }));

/** What undo would take back: the reviewer's last act that stands, refused where another's later decision stands on it; null where there is nothing. */
export const nextUndo = (events: readonly ReviewEvent[], reviewer: ReviewerId): UndoStep | null => {
  const { acts, undo } = readStacks(events, reviewer);
  const last = undo.at(-1);
  const act = last && acts.get(last);
  if (!act) return null;
  const undone = undoneEvents(events);
  const taken = act.events.filter((event) => !undone.has(event.id));
  const description = describeAct(act.events);
  const other = standsOn(events, undone, taken);
  if (other !== undefined) {
    const refused = {
      what: `Cannot undo ${description}.`,
      why: `${other.reviewerName} has since decided on it (${describeAct([other])}).`,
      todo: 'Ask them to undo theirs first, or decide anew.',
    };
    return { description, drafts: [], refused };
  }
  return { description, drafts: draftsFor(taken), refused: null };
};

/** What redo would bring again: the act undone last, as long as nothing was decided since; null where there is nothing. */
export const nextRedo = (events: readonly ReviewEvent[], reviewer: ReviewerId): UndoStep | null => {
  const { acts, redo } = readStacks(events, reviewer);
  const last = redo.at(-1);
  const act = last && acts.get(last);
  if (!act) return null;
  const undone = undoneEvents(events);
  const ids = new Set(act.events.map((event) => event.id));
  const undoings = events.filter((event) => event.type === 'undone' && ids.has(event.event) && !undone.has(event.id));
  return { description: describeAct(act.events), drafts: draftsFor(undoings), refused: null };
};

/** What undo and redo would be about, in words; null where there is nothing, or nothing is known yet. */
export const nameNextSteps = (
  events: readonly ReviewEvent[] | undefined,
  reviewer: ReviewerId | undefined,
): { readonly nextUndo: string | null; readonly nextRedo: string | null } => {
  if (events === undefined || reviewer === undefined) return { nextUndo: null, nextRedo: null };
  const { acts, undo, redo } = readStacks(events, reviewer);
  const nameLast = (stack: readonly EventId[]): string | null => {
    const last = stack.at(-1);
    const act = last && acts.get(last);
    return act ? describeAct(act.events) : null;
  };
  return { nextUndo: nameLast(undo), nextRedo: nameLast(redo) };
};
