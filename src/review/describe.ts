import type { Correction, Decision, ReviewEvent } from '../model/review-event';

const verdicts = {
  verified: 'verified',
  'needs-context': 'needs context',
  unverifiable: 'unverifiable',
} as const;

const saids = { yes: 'said', no: 'not said', unchecked: 'said cleared' } as const;

const fieldNames: Readonly<Record<keyof Correction, string>> = {
  span: 'words',
  value: 'value',
  relation: 'relation',
  unit: 'unit',
  assertion: 'assertion',
  speaker: 'speaker',
  mode: 'mode',
};

/** A decision in a few words, without its target: "disputed (wrong)", "note", "3 open at sign-off". */
export const describeDecision = (decision: Decision): string => {
  switch (decision.type) {
    case 'said':
      return saids[decision.said];
    case 'verdict':
      if (decision.verdict === null) return 'verdict cleared';
      if (decision.verdict.is !== 'disputed') return verdicts[decision.verdict.is];
      return decision.verdict.reason === null ? 'disputed' : `disputed (${decision.verdict.reason})`;
    case 'note':
      return decision.note === '' ? 'note cleared' : 'note';
    case 'query':
      return decision.query === '' ? 'query cleared' : 'query to the author';
    case 'evidence-added':
      return 'evidence added';
    case 'evidence-removed':
      return 'evidence removed';
    case 'claim-added':
      return 'claim added';
    case 'claim-corrected':
      return `corrected ${(Object.keys(decision.correction) as (keyof Correction)[]).map((field) => fieldNames[field]).join(', ')}`;
    case 'claim-dismissed':
      return 'dismissed';
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

/** One act in words: its decisions, and the figure or the number of claims it was made on. */
export const describeAct = (events: readonly ReviewEvent[]): string => {
  const decisions = [...new Set(events.map(describeDecision))].join(', ');
  const anchors = new Map(events.map((event) => [event.target, event.anchor]));
  if (anchors.size > 1) return `${decisions} on ${anchors.size} claims`;
  const [anchor] = anchors.values();
  return anchor ? `${decisions} on “${anchor.exact.replace(/\s+/gu, ' ')}”` : decisions;
};
