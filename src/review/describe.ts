import type { Anchor, Correction, Decision, ReviewEvent, Verdict } from '../model/review-event';
import { verdictTable } from '../model/verdicts';

const withReason = (words: string, verdict: Verdict): string =>
  verdict.is !== 'disputed' || verdict.reason === null ? words : `${words} (${verdict.reason})`;

const saids = { yes: 'said', no: 'not said', unchecked: 'said cleared' } as const;

const fieldNames: Readonly<Record<keyof Correction, string>> = {
  span: 'words',
  value: 'value',
  relation: 'relation',
  unit: 'unit',
  kind: 'kind',
  assertion: 'assertion',
  speaker: 'speaker',
  mode: 'mode',
};

const replacingWords = (replaces: readonly unknown[]): string =>
  replaces.length === 1 ? 'split off' : `merged from ${replaces.length}`;

const replacedWords = (replacedBy: readonly unknown[]): string =>
  replacedBy.length === 1 ? 'merged into another' : `split into ${replacedBy.length}`;

/** A decision in a few words, without its target: "disputed (wrong)", "note", "3 open at sign-off". */
export const describeDecision = (decision: Decision): string => {
  switch (decision.type) {
    case 'said':
      return saids[decision.said];
    case 'verdict':
      if (decision.verdict === null) return 'verdict cleared';
      return withReason(verdictTable[decision.verdict.is].words, decision.verdict);
    case 'note':
      return decision.note === '' ? 'note cleared' : 'note';
    case 'query':
      return decision.query === '' ? 'query cleared' : 'query to the author';
    case 'evidence-added':
      return 'evidence added';
    case 'evidence-removed':
      return 'evidence removed';
    case 'claim-added':
      return decision.replaces.length === 0 ? 'claim added' : replacingWords(decision.replaces);
    case 'claim-corrected':
      return `corrected ${(Object.keys(decision.correction) as (keyof Correction)[]).map((field) => fieldNames[field]).join(', ')}`;
    case 'claim-dismissed':
      return decision.replacedBy === undefined ? 'dismissed' : replacedWords(decision.replacedBy);
    case 'restored':
      return 'restored';
    case 'confirmed':
      return 'confirmed';
    case 'signed-off':
      return decision.open === 0 ? 'signed off' : `signed off with ${decision.open} open`;
    case 'undone':
      return 'undone';
    default:
      return decision satisfies never;
  }
};

const quoted = (anchor: Anchor): string => `“${anchor.exact.replace(/\s+/gu, ' ')}”`;

/** An act that put claims in the place of others, in words; null where it is another act. */
const describeReplacing = (events: readonly ReviewEvent[]): string | null => {
  const added = events.filter((event) => event.type === 'claim-added' && event.replaces.length > 0);
  const gone = events.filter((event) => event.type === 'claim-dismissed' && event.replacedBy !== undefined);
  const isMerge = gone.some((event) => event.type === 'claim-dismissed' && event.replacedBy?.length === 1);
  if (added.length + gone.length === 0) return null;
  const about = (isMerge ? added[0] : gone[0]) ?? events.find(({ type }) => type === 'claim-corrected');
  const on = about?.anchor ? ` on ${quoted(about.anchor)}` : '';
  // One of them may have stayed, as the part or the whole that has its very words.
  if (isMerge) return `merged from ${gone.length + (added.length === 0 ? 1 : 0)}${on}`;
  return `split into ${added.length + (gone.length === 0 ? 1 : 0)}${on}`;
};

/** One act in words: its decisions, and the figure or the number of claims it was made on. */
export const describeAct = (events: readonly ReviewEvent[]): string => {
  const replacing = describeReplacing(events);
  if (replacing !== null) return replacing;
  const decisions = [...new Set(events.map(describeDecision))].join(', ');
  const anchors = new Map(events.map((event) => [event.target, event.anchor]));
  if (anchors.size > 1) return `${decisions} on ${anchors.size} claims`;
  const [anchor] = anchors.values();
  return anchor ? `${decisions} on ${quoted(anchor)}` : decisions;
};
