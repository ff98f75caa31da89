import type { RevisionId } from '../model/ids';
import { modeLabels, unattributed } from '../model/mode-labels';
import { disputeReasons, type Evidence } from '../model/review-event';
import { stripMarkup } from '../model/strip-markup';
import { verdictNames } from '../model/verdicts';
import { formerJudgement } from '../review/former-judgement';
import type { Status } from '../review/state';
import { standingJudgement } from '../review/status';
import { allOf, type ClaimLine, eachSource } from './claim-line';
import type { Column } from './csv';

const statuses = allOf<Status>({ open: true, queried: true, done: true, recheck: true, dismissed: true });

const namedSource = ({ title, publisher, locator }: Evidence): string =>
  [title, publisher, locator].filter((words) => words !== '').join(', ');

const assertionOf = ({ reviewed: { claim }, source: { text } }: ClaimLine): string => {
  const { assertion, quantity } = claim;
  return stripMarkup(
    text.slice(Math.min(assertion.start, quantity.start), Math.max(assertion.end, quantity.end)),
  ).trim();
};

const reasonOf = ({ reviewed }: ClaimLine): string => {
  const { verdict } = standingJudgement(reviewed);
  if (reviewed.status === 'dismissed') return reviewed.review.dismissed ?? '';
  return (verdict?.is === 'disputed' ? verdict.reason : null) ?? '';
};

/** In percent, one decimal from 1 % on. */
const gapOf = ({ gap }: ClaimLine): string => {
  if (gap === null) return '';
  const percent = gap * 100;
  return String(Number(Math.abs(percent) < 1 ? percent.toPrecision(2) : percent.toFixed(1)));
};

/** A text's number among the versions of its article, from 1; empty where it is not among them. */
const versionOf = ({ source: { versions } }: ClaimLine, revision: RevisionId | undefined): number | '' => {
  const at = revision === undefined ? -1 : versions.indexOf(revision);
  return at < 0 ? '' : at + 1;
};

/** What people read of a claim, in the order in which they ask; of a claim to recheck also what was decided, and on which words. */
export const peopleColumns: readonly Column<ClaimLine>[] = [
  {
    name: '#',
    type: 'integer',
    description: 'The place of the claim in the story, from 1.',
    constraints: { required: true, minimum: 1 },
    value: ({ reviewed }) => reviewed.number,
  },
  {
    name: 'figure',
    type: 'string',
    description: 'The figure as the article writes it, without marks of emphasis.',
    constraints: { required: true },
    value: ({ reviewed }) => stripMarkup(reviewed.claim.quantity.text),
  },
  {
    name: 'claim',
    type: 'string',
    description: 'The assertion: the clause of the sentence that the figure stands in.',
    constraints: { required: true },
    value: assertionOf,
  },
  {
    name: 'speaker',
    type: 'string',
    description:
      'Whom the article names as the source of the claim: “Unattributed” where it names nobody, “Not known” where that cannot be told.',
    constraints: { required: true },
    value: ({ speaker }) => speaker ?? unattributed,
  },
  {
    name: 'how',
    type: 'string',
    description: 'How the claim is attributed, in the words of the page.',
    constraints: { required: true, enum: Object.values(modeLabels) },
    value: ({ reviewed }) => modeLabels[reviewed.claim.attribution.mode],
  },
  {
    name: 'verdict',
    type: 'string',
    description:
      'Is it so? Empty where nobody has judged the words that stand there now; what was judged on others is in `was`.',
    constraints: { enum: verdictNames },
    value: ({ reviewed }) => standingJudgement(reviewed).verdict?.is ?? '',
  },
  {
    name: 'reason',
    type: 'string',
    description: `Why it is disputed (${disputeReasons.join(', ')}), or why it is dismissed.`,
    value: reasonOf,
  },
  {
    name: 'source says',
    type: 'string',
    description: 'What each source says, in its own words; sources are parted by “ | ”, in one order in all columns.',
    value: eachSource(({ says }) => says),
  },
  {
    name: 'difference %',
    type: 'number',
    description:
      'How far the source lies from the claim, in percent of the claim, lower negative; of several sources the one that lies farthest. Empty where no source compares.',
    value: gapOf,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Title, publisher and page or time of each source.',
    value: eachSource(namedSource),
  },
  { name: 'URL', type: 'string', description: 'The address of each source.', value: eachSource(({ url }) => url) },
  {
    name: 'note',
    type: 'string',
    description: 'The note of the reviewer.',
    value: ({ reviewed }) => reviewed.review.note,
  },
  {
    name: 'query',
    type: 'string',
    description: 'The question to the author that stands.',
    value: ({ reviewed }) => reviewed.review.query,
  },
  {
    name: 'status',
    type: 'string',
    description:
      'Where the claim stands; `recheck` where it was judged on other words or another reading than stand there now.',
    constraints: { required: true, enum: statuses },
    value: ({ reviewed }) => reviewed.status,
  },
  {
    name: 'version',
    type: 'integer',
    description: 'The version of the text that is under review, from 1.',
    constraints: { required: true, minimum: 1 },
    value: (line) => versionOf(line, line.source.article.revision),
  },
  {
    name: 'was',
    type: 'string',
    description: 'Of a claim to recheck: what was decided on the words before (“disputed: wrong; said: yes”).',
    value: ({ reviewed }) => formerJudgement(reviewed),
  },
  {
    name: 'judged on',
    type: 'string',
    description: 'Of a claim to recheck: the sentence that was judged.',
    value: ({ reviewed }) => stripMarkup(reviewed.recheck?.old.sentence ?? '').trim(),
  },
  {
    name: 'judged figure',
    type: 'string',
    description: 'Of a claim to recheck: the figure that was judged, as that text wrote it.',
    value: ({ reviewed }) => stripMarkup(reviewed.recheck?.figure ?? ''),
  },
  {
    name: 'judged version',
    type: 'integer',
    description: 'Of a claim to recheck: the version that was judged; empty where that text is not kept here.',
    constraints: { minimum: 1 },
    value: (line) => versionOf(line, line.reviewed.recheck?.revision),
  },
];
