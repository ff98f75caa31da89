import type { Decision, Verdict } from '../../model/review-event';

const verdictWords = (verdict: Verdict): string =>
  verdict.is === 'disputed' && verdict.reason !== null ? `Disputed: ${verdict.reason}` : verdict.is.replace('-', ' ');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One decision of the history in words. */
export const describeEvent = (decision: Decision): string => {
  switch (decision.type) {
    case 'said':
      return decision.said === 'yes' ? 'Said' : decision.said === 'no' ? 'Not said' : 'Said: not checked';
    case 'verdict':
      return decision.verdict === null ? 'Verdict cleared' : capital(verdictWords(decision.verdict));
    case 'note':
      return decision.note === '' ? 'Note removed' : `Note: ${decision.note}`;
    case 'query':
      return decision.query === '' ? 'Query closed' : `Query: ${decision.query}`;
    case 'evidence-added':
      return `Source added: ${[decision.evidence.says, decision.evidence.url].filter((words) => words !== '').join(', ')}`;
    case 'evidence-removed':
      return 'Source removed';
    case 'claim-added':
      return 'Claim added';
    case 'claim-corrected':
      return `Corrected: ${Object.keys(decision.correction).join(', ')}`;
    case 'claim-dismissed':
      return 'Dismissed';
    case 'restored':
      return 'Restored';
    case 'confirmed':
      return 'Confirmed';
    case 'signed-off':
      return decision.open === 0 ? 'Signed off' : `Signed off with ${decision.open} open`;
    case 'undone':
      return 'Undone';
  }
};
