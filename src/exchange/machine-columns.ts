import { modeLabels } from '../model/mode-labels';
import { standingJudgement } from '../review/status';
import { atTime, type ClaimLine, eachSource } from './claim-line';
import type { Column } from './csv';
import { valueColumns } from './value-columns';

/** What programs need of a claim besides what people read. */
export const machineColumns: readonly Column<ClaimLine>[] = [
  { name: 'article title', type: 'string', description: 'The title.', value: ({ source }) => source.article.title },
  {
    name: 'outlet',
    type: 'string',
    description: 'Who published the article.',
    value: ({ source }) => source.article.outlet,
  },
  {
    name: 'date',
    type: 'date',
    description: 'When it was published.',
    value: ({ source }) => source.article.published,
  },
  {
    name: 'article URL',
    type: 'string',
    description: 'Where it was published.',
    value: ({ source }) => source.article.url,
  },
  {
    name: 'claim id',
    type: 'string',
    description: 'Names the claim, in every export and for every reviewer alike.',
    constraints: { required: true, unique: true },
    value: ({ reviewed }) => reviewed.claim.id,
  },
  {
    name: 'figure as written',
    type: 'string',
    description: 'The characters of the text from `start` to `end`.',
    constraints: { required: true },
    value: ({ reviewed }) => reviewed.claim.quantity.text,
  },
  ...valueColumns,
  {
    name: 'minor',
    type: 'boolean',
    description: 'Careful readers would differ on whether it is a claim.',
    constraints: { required: true },
    value: ({ reviewed }) => reviewed.claim.minor,
  },
  {
    name: 'sentence',
    type: 'string',
    description: 'The sentence as it stands in the text.',
    constraints: { required: true },
    value: ({ reviewed: { claim }, source }) => source.text.slice(claim.sentence.start, claim.sentence.end),
  },
  {
    name: 'speaker role',
    type: 'string',
    description: 'What the article says the speaker is.',
    value: ({ reviewed }) => reviewed.claim.attribution.speaker?.role ?? '',
  },
  {
    name: 'mode',
    type: 'string',
    description: 'How the claim is attributed, as data.',
    constraints: { required: true, enum: Object.keys(modeLabels) },
    value: ({ reviewed }) => reviewed.claim.attribution.mode,
  },
  {
    name: 'via',
    type: 'string',
    description: 'Who relays the speaker, outermost first, parted by “; ”.',
    value: ({ reviewed }) => reviewed.claim.attribution.via.map(({ name }) => name).join('; '),
  },
  {
    name: 'hedges',
    type: 'string',
    description: 'Words that qualify the claim (estimated, unofficial, …), parted by “; ”.',
    value: ({ reviewed }) => reviewed.claim.attribution.hedges.join('; '),
  },
  {
    name: 'confidence',
    type: 'number',
    description: 'How sure the engine is of the speaker; 1 where a reviewer said who it is.',
    constraints: { required: true, minimum: 0, maximum: 1 },
    value: ({ reviewed }) => Number(reviewed.claim.attribution.confidence.toFixed(4)),
  },
  {
    name: 'part of',
    type: 'string',
    description: 'The claim id of the whole of which this is a part (“51, including seven”).',
    value: ({ reviewed }) => reviewed.claim.partOf ?? '',
  },
  {
    name: 'said',
    type: 'string',
    description: 'Was it said? Checked against the speaker’s own words.',
    constraints: { required: true, enum: ['yes', 'no', 'unchecked'] },
    value: ({ reviewed }) => standingJudgement(reviewed).said,
  },
  {
    name: 'reviewer',
    type: 'string',
    description: 'Who decided last.',
    value: ({ reviewed }) => reviewed.review.reviewer ?? '',
  },
  {
    name: 'last decided at',
    type: 'datetime',
    description: 'When.',
    value: ({ reviewed }) => atTime(reviewed.review.decidedAt),
  },
  {
    name: 'start',
    type: 'integer',
    description: 'Where the figure begins in the text, in UTF-16 units.',
    constraints: { required: true, minimum: 0 },
    value: ({ reviewed }) => reviewed.claim.quantity.start,
  },
  {
    name: 'end',
    type: 'integer',
    description: 'Where it ends: the first place after it.',
    constraints: { required: true, minimum: 0 },
    value: ({ reviewed }) => reviewed.claim.quantity.end,
  },
  {
    name: 'signed off by',
    type: 'string',
    description: 'Who signed the article off.',
    value: ({ source }) => source.signOff?.reviewer ?? '',
  },
  { name: 'signed off at', type: 'datetime', description: 'When.', value: ({ source }) => atTime(source.signOff?.at) },
  {
    name: 'open at sign-off',
    type: 'integer',
    description: 'How many claims of the article were open then.',
    constraints: { minimum: 0 },
    value: ({ source }) => source.signOff?.open ?? '',
  },
  {
    name: 'changed since sign-off',
    type: 'boolean',
    description:
      'The claim was decided on since, or its words or reading are others now: the sign-off does not cover it.',
    value: ({ reviewed, source: { signOff } }) => (signOff === null ? '' : signOff.changed.includes(reviewed.claim.id)),
  },
  {
    name: 'source title',
    type: 'string',
    description: 'The title of each source.',
    value: eachSource(({ title }) => title),
  },
  {
    name: 'source publisher',
    type: 'string',
    description: 'The publisher of each source.',
    value: eachSource(({ publisher }) => publisher),
  },
  {
    name: 'source page or time',
    type: 'string',
    description: 'Where in each source.',
    value: eachSource(({ locator }) => locator),
  },
  {
    name: 'source accessed',
    type: 'string',
    description: 'When each source was looked at, ISO 8601 dates.',
    value: eachSource(({ accessed }) => accessed),
  },
  {
    name: 'source archive URL',
    type: 'string',
    description: 'Where a copy of each source is kept.',
    value: eachSource(({ archiveUrl }) => archiveUrl),
  },
];
