import Papa from 'papaparse';
import type { ArticleMetadata } from '../model/article';
import type { Quantity } from '../model/quantity';
import type { Evidence } from '../model/review-event';
import type { ReviewedClaim } from '../review/place';
import type { SignOff } from '../review/sign-off';
import { GUARDED } from './guarded-cell';

/** An article with its reviewed claims, and the text they point into. */
export interface CsvSource {
  readonly article: ArticleMetadata;
  readonly text: string;
  readonly claims: readonly ReviewedClaim[];
  /** Absent or null where nobody has signed the article off. */
  readonly signOff?: SignOff | null;
}

type Written = string | bigint;

const plainDecimal = (value: number): string => {
  const shortest = value.toString();
  return shortest.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : shortest;
};

/** The decimal as the article has it where it means this value, so that no digit is lost; whole numbers of any length stay numbers. */
const writtenAs = (value: number, exact: string): Written => {
  const written = /^-?\d+(?:\.\d+)?$/.test(exact) && Number(exact) === value ? exact : plainDecimal(value);
  return /^-?\d+$/.test(written) ? BigInt(written) : written;
};

/** Low and high end; empty for vague amounts and superlatives. */
const bounds = ({ value, exact, vague, descending }: Quantity): readonly [low: Written, high: Written] => {
  if (value === null || vague) return ['', ''];
  if (typeof value === 'number') return [writtenAs(value, exact), writtenAs(value, exact)];
  const [, first = '', second = ''] = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/.exec(exact) ?? [];
  return [writtenAs(value[0], descending ? second : first), writtenAs(value[1], descending ? first : second)];
};

type Cell = (claim: ReviewedClaim, source: CsvSource) => Written | number | boolean;

/** One field of every source, in one order in all columns; empty where no source has it. */
const sources =
  (field: Exclude<keyof Evidence, 'id'>): Cell =>
  ({ review: { evidence } }) =>
    evidence.every((source) => source[field] === '') ? '' : evidence.map((source) => source[field]).join(' | ');

/** The columns in order, each with what it holds of a claim. */
const columns: Readonly<Record<string, Cell>> = {
  'article title': (_, { article }) => article.title,
  outlet: (_, { article }) => article.outlet,
  date: (_, { article }) => article.published,
  'claim id': ({ claim }) => claim.id,
  'figure as written': ({ claim }) => claim.quantity.text,
  'value low': ({ claim }) => bounds(claim.quantity)[0],
  'value high': ({ claim }) => bounds(claim.quantity)[1],
  exact: ({ claim }) => claim.quantity.exact,
  relation: ({ claim }) => claim.quantity.relation,
  lean: ({ claim }) => claim.quantity.lean ?? '',
  unit: ({ claim }) => claim.quantity.unit,
  kind: ({ claim }) => claim.quantity.kind,
  minor: ({ claim }) => claim.minor,
  assertion: ({ claim }, { text }) => text.slice(claim.assertion.start, claim.assertion.end),
  sentence: ({ claim }, { text }) => text.slice(claim.sentence.start, claim.sentence.end),
  speaker: ({ claim }) =>
    claim.attribution.speaker?.name ?? (claim.attribution.mode === 'unknown' ? 'unknown' : 'own-voice'),
  'speaker role': ({ claim }) => claim.attribution.speaker?.role ?? '',
  mode: ({ claim }) => claim.attribution.mode,
  via: ({ claim }) => claim.attribution.via.map(({ name }) => name).join('; '),
  hedges: ({ claim }) => claim.attribution.hedges.join('; '),
  confidence: ({ claim }) => Number(claim.attribution.confidence.toFixed(4)),
  'part of': ({ claim }) => claim.partOf ?? '',
  said: ({ review }) => review.said,
  verdict: ({ review }) => review.verdict?.is ?? '',
  reason: ({ review }) => (review.verdict?.is === 'disputed' ? review.verdict.reason : review.dismissed) ?? '',
  'source says': sources('says'),
  'source URL': sources('url'),
  note: ({ review }) => review.note,
  query: ({ review }) => review.query,
  status: ({ status }) => status,
  reviewer: ({ review }) => review.reviewer ?? '',
  'last decided at': ({ review }) => (review.decidedAt === null ? '' : new Date(review.decidedAt).toISOString()),
  start: ({ claim }) => claim.quantity.start,
  end: ({ claim }) => claim.quantity.end,
  'signed off by': (_, { signOff }) => signOff?.reviewer ?? '',
  'signed off at': (_, { signOff }) => (signOff ? new Date(signOff.at).toISOString() : ''),
  'open at sign-off': (_, { signOff }) => signOff?.open ?? '',
  'source title': sources('title'),
  'source publisher': sources('publisher'),
  'source page or time': sources('locator'),
  'source accessed': sources('accessed'),
  'source archive URL': sources('archiveUrl'),
};

/** One row per claim as a file for spreadsheets (RFC 4180, with the byte order mark Excel needs to see UTF-8); no cell runs as a formula. */
export const exportCsv = (sources: readonly CsvSource[]): string => {
  const data = sources.flatMap((source) =>
    source.claims.map((claim) => Object.values(columns).map((cell) => cell(claim, source))),
  );
  const table = Papa.unparse({ fields: Object.keys(columns), data }, { newline: '\r\n', escapeFormulae: GUARDED });
  return `\uFEFF${table}\r\n`;
};
