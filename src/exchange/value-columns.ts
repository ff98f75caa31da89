import type { QuantityKind, Relation } from '../model/quantity';
import { allOf, type ClaimLine } from './claim-line';
import type { Column } from './csv';
import { forms, scales, writeValue } from './written-value';

const relations = allOf<Relation>({ '=': true, '~': true, '>=': true, '<=': true, '>': true, '<': true });
const kinds = allOf<QuantityKind>({
  count: true,
  money: true,
  percent: true,
  duration: true,
  distance: true,
  age: true,
  rate: true,
  'ordinal-superlative': true,
  multiple: true,
  other: true,
});

const numbersOf = ({ reviewed: { claim } }: ClaimLine) => writeValue(claim.quantity);

/** The figure of a claim in numbers. */
export const valueColumns: readonly Column<ClaimLine>[] = [
  {
    name: 'form',
    type: 'string',
    description:
      'What the numbers are: one number; a range; a bound, open at one end; vague, a scale and no figure (“tens of thousands”); a score; a rank (“third largest”). Empty where the words give no number.',
    constraints: { enum: forms },
    value: (line) => numbersOf(line).form,
  },
  {
    name: 'value low',
    type: 'number',
    description: 'The lower end, never above `value high`; empty where it is open.',
    value: (line) => numbersOf(line).low,
  },
  {
    name: 'value high',
    type: 'number',
    description: 'The higher end; empty where it is open.',
    value: (line) => numbersOf(line).high,
  },
  {
    name: 'ends',
    type: 'string',
    description: 'Whether the ends belong to it: “more than 15,000” is 15000, exclusive, with its high end open.',
    constraints: { enum: ['inclusive', 'exclusive'] },
    value: (line) => numbersOf(line).ends,
  },
  {
    name: 'direction',
    type: 'string',
    description: 'Of a range, which end the words name first: `up` the lower, `down` the higher (“between 12 and 10”).',
    constraints: { enum: ['up', 'down'] },
    value: (line) => numbersOf(line).direction,
  },
  {
    name: 'score first',
    type: 'number',
    description: 'Of a score, the side that is named first: 31 of “31 to 14”. A score has no low and no high.',
    value: (line) => numbersOf(line).score[0],
  },
  {
    name: 'score second',
    type: 'number',
    description: 'Of a score, the side that is named second.',
    value: (line) => numbersOf(line).score[1],
  },
  {
    name: 'unit',
    type: 'string',
    description:
      'What the numbers count: a unit of measure, an ISO 4217 currency code, the lemma of the counted noun; `percent` for every share of a whole.',
    value: (line) => numbersOf(line).unit,
  },
  {
    name: 'scale',
    type: 'string',
    description:
      'How the numbers come from the words. Shares and percents stand on one scale, percent: “one in 50” is 2, a share × 100; 25 basis points are 0.25 percentage points.',
    constraints: { required: true, enum: scales },
    value: (line) => numbersOf(line).scale,
  },
  {
    name: 'relation',
    type: 'string',
    description: 'How the words bound the value.',
    constraints: { required: true, enum: relations },
    value: ({ reviewed }) => reviewed.claim.quantity.relation,
  },
  {
    name: 'lean',
    type: 'string',
    description: 'Which side of the value the words lean to: “nearly 150” is below.',
    constraints: { enum: ['below', 'above'] },
    value: ({ reviewed }) => reviewed.claim.quantity.lean ?? '',
  },
  {
    name: 'trend',
    type: 'string',
    description: 'Where the value is the size of a change: which way it went.',
    constraints: { enum: ['up', 'down'] },
    value: ({ reviewed }) => reviewed.claim.quantity.trend ?? '',
  },
  {
    name: 'kind',
    type: 'string',
    description: 'What sort of number it is.',
    constraints: { required: true, enum: kinds },
    value: ({ reviewed }) => reviewed.claim.quantity.kind,
  },
];
