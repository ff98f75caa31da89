import { groupBy } from '../model/group-by';
import type { ArticleId, ClaimId, EventId, EvidenceId, ReviewerId } from '../model/ids';
import type { Correction, Decision, ReviewEvent } from '../model/review-event';

/** The events of one type. */
export type EventOf<Type extends Decision['type']> = Extract<ReviewEvent, { readonly type: Type }>;

/** For each field the event that holds: the last by id. */
export interface Fields {
  said?: EventOf<'said'>;
  verdict?: EventOf<'verdict'>;
  note?: EventOf<'note'>;
  query?: EventOf<'query'>;
  dismissal?: EventOf<'claim-dismissed' | 'restored'>;
  confirmed?: EventOf<'confirmed'>;
  added?: EventOf<'claim-added'>;
  signedOff?: EventOf<'signed-off'>;
  corrected: Map<keyof Correction, EventOf<'claim-corrected' | 'claim-added'>>;
  evidence: Map<EvidenceId, EventOf<'evidence-added' | 'evidence-removed'>>;
}

/** What the events say of one target. */
export interface FoldedTarget {
  readonly target: ClaimId | ArticleId;
  /** Every event in order, those since undone among them. */
  readonly events: readonly ReviewEvent[];
  /** The events that stand: neither undone nor an undoing. */
  readonly standing: readonly ReviewEvent[];
  /** The last per field over all reviewers. */
  readonly all: Fields;
  /** The last per field of each reviewer apart. */
  readonly reviewers: ReadonlyMap<ReviewerId, Fields>;
}

/** Every target that has events. */
export type FoldedReviews = ReadonlyMap<ClaimId | ArticleId, FoldedTarget>;

const blankFields = (): Fields => ({ corrected: new Map(), evidence: new Map() });

const write = (fields: Fields, event: ReviewEvent): void => {
  switch (event.type) {
    case 'said':
      fields.said = event;
      break;
    case 'verdict':
      fields.verdict = event;
      break;
    case 'note':
      fields.note = event;
      break;
    case 'query':
      fields.query = event;
      break;
    case 'claim-dismissed':
    case 'restored':
      fields.dismissal = event;
      break;
    case 'confirmed':
      fields.confirmed = event;
      break;
    case 'signed-off':
      fields.signedOff = event;
      break;
    case 'evidence-added':
      fields.evidence.set(event.evidence.id, event);
      break;
    case 'evidence-removed':
      fields.evidence.set(event.evidence, event);
      break;
    case 'claim-added':
      fields.added = event;
      for (const field of fieldsOf(event.correction)) fields.corrected.set(field, event);
      break;
    case 'claim-corrected':
      for (const field of fieldsOf(event.correction)) fields.corrected.set(field, event);
      break;
    case 'undone':
      break;
    default:
      event satisfies never;
  }
};

const fieldsOf = (correction: Correction): (keyof Correction)[] => Object.keys(correction) as (keyof Correction)[];

/** One id names one event; should a damaged file bring two, every order of arrival keeps the same one. */
const distinct = (events: readonly ReviewEvent[]): ReviewEvent[] => {
  const byId = new Map<EventId, ReviewEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || (known !== event && JSON.stringify(known) < JSON.stringify(event))) {
      byId.set(event.id, event);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};

/** The ids of the events that are undone: an undoing stands against the same reviewer's earlier event on the same target, unless it is undone itself. */
export const undoneEvents = (events: readonly ReviewEvent[]): ReadonlySet<EventId> => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const undone = new Set<EventId>();
  // An undoing is later than what it undoes, so from the last event backwards each one's own fate is known.
  for (const event of [...byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1))) {
    if (event.type !== 'undone' || undone.has(event.id) || event.event >= event.id) continue;
    const before = byId.get(event.event);
    if (before?.reviewer === event.reviewer && before.target === event.target) undone.add(event.event);
  }
  return undone;
};

const collect = (standing: readonly ReviewEvent[]): Pick<FoldedTarget, 'standing' | 'all' | 'reviewers'> => {
  const all = blankFields();
  const reviewers = new Map<ReviewerId, Fields>();
  for (const event of standing) {
    const own = reviewers.get(event.reviewer) ?? blankFields();
    reviewers.set(event.reviewer, own);
    write(own, event);
    write(all, event);
  }
  return { standing, all, reviewers };
};

const foldTarget = (target: ClaimId | ArticleId, arrived: readonly ReviewEvent[]): FoldedTarget => {
  const events = distinct(arrived);
  const undone = undoneEvents(events);
  return { target, events, ...collect(events.filter((event) => event.type !== 'undone' && !undone.has(event.id))) };
};

/** Adds events to a fold; only the targets they name are folded again. */
export const extendFold = (folded: FoldedReviews, events: readonly ReviewEvent[]): FoldedReviews => {
  if (events.length === 0) return folded;
  const next = new Map(folded);
  for (const [target, more] of groupBy(events, ({ target }) => target)) {
    next.set(target, foldTarget(target, [...(folded.get(target)?.events ?? []), ...more]));
  }
  return next;
};

/** What a set of events says: the same for every order of arrival, for duplicates, and however the set is split into batches. */
export const foldEvents = (events: readonly ReviewEvent[]): FoldedReviews => extendFold(new Map(), events);

/** The targets that turned out to be one claim, as one: decisions made before its words changed, and since. */
export const joinTargets = (first: FoldedTarget, ...others: readonly FoldedTarget[]): FoldedTarget => {
  if (others.length === 0) return first;
  const targets = [first, ...others];
  return {
    target: first.target,
    events: distinct(targets.flatMap((target) => target.events)),
    ...collect(distinct(targets.flatMap((target) => target.standing))),
  };
};
