import type { Decision } from '../../model/review-event';
import { describeDecision } from '../../review/describe';

const wordsOf = (decision: Decision): string => {
  switch (decision.type) {
    case 'note':
      return decision.note;
    case 'query':
      return decision.query;
    case 'evidence-added':
      return [decision.evidence.says, decision.evidence.url].filter((words) => words !== '').join(', ');
    default:
      return '';
  }
};

/** One decision with the reviewer's own words: "Note: ask the registry". */
export const describeEvent = (decision: Decision): string => {
  const what = describeDecision(decision);
  const words = wordsOf(decision);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${words === '' ? '' : `: ${words}`}`;
};
