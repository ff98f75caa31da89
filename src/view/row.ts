import type { Article } from '../model/article';
import type { Claim, Mode } from '../model/claim';
import type { ArticleId, ClaimId } from '../model/ids';
import type { Said, Verdict } from '../model/review-event';
import { stripMarkup } from '../model/strip-markup';
import type { SourceFilter } from '../model/view-state';
import type { ReviewedClaim } from '../review/place';
import { standingJudgement } from '../review/status';
import { readSources, type Source } from './source-of';
import { understood } from './understood';

/** Where a row stands: among the claims, or folded at the end because it is minor or belongs to a related story. */
export type Section = 'claims' | 'minor' | 'related';

/** A stretch of an assertion; the figure itself is told apart. */
export interface Piece {
  readonly text: string;
  readonly figure: boolean;
}

/** One reviewed claim in the words that the table, the search and the charts show. */
export interface ClaimRow {
  readonly id: ClaimId;
  readonly article: ArticleId;
  /** The article's title. */
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 date of the article; empty where unknown. */
  readonly published: string;
  /** Place in the story, from 1. */
  readonly number: number;
  readonly reviewed: ReviewedClaim;
  readonly claim: Claim;
  readonly section: Section;
  /** As the article wrote it. */
  readonly figure: string;
  /** What was understood; null where the words already say it. */
  readonly understood: string | null;
  /** "7 of 51" where the claim is a part; else null. */
  readonly part: string | null;
  readonly pieces: readonly Piece[];
  /** The assertion in one line, for search and sorting. */
  readonly assertion: string;
  /** Null is the article's own voice; `unknownSpeaker` where that cannot be told. */
  readonly speaker: string | null;
  readonly role: string;
  /** Whether the article names somebody for it: neither its own voice nor "officials" is anybody. */
  readonly source: SourceFilter;
  readonly mode: Mode;
  /** Unchecked if it was checked on an earlier wording. */
  readonly said: Said;
  /** Null also if it was given on an earlier wording. */
  readonly verdict: Verdict | null;
  readonly evidence: number;
}

const sectionOf = (claim: Claim): Section =>
  claim.block === 'related story' ? 'related' : claim.minor ? 'minor' : 'claims';

const pieces = (claim: Claim, text: string): Piece[] => {
  const { quantity, assertion } = claim;
  const start = Math.min(assertion.start, quantity.start);
  const end = Math.max(assertion.end, quantity.end);
  return [
    { text: stripMarkup(text.slice(start, quantity.start)).trimStart(), figure: false },
    { text: stripMarkup(text.slice(quantity.start, quantity.end)), figure: true },
    { text: stripMarkup(text.slice(quantity.end, end)).trimEnd(), figure: false },
  ].filter((piece) => piece.text !== '');
};

const isCount = ({ quantity: { value } }: Claim): boolean => typeof value === 'number' && Number.isInteger(value);

/** "7 of 51"; in the words of the article where either is no whole number: "half of tens of thousands". */
const partOfWhole = (part: Claim, whole: Claim): string => {
  if (isCount(part) && isCount(whole))
    return `${part.quantity.value?.toLocaleString('en-US')} of ${whole.quantity.value?.toLocaleString('en-US')}`;
  // A capital that only begins a sentence does not stand inside one.
  const words = stripMarkup(whole.quantity.text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return `${stripMarkup(part.quantity.text).replace(/ of$/u, '')} of ${words}`;
};

/** What a row says of its article. */
export type RowArticle = Pick<Article, 'id' | 'title' | 'outlet' | 'published'>;

const toRow = (
  reviewed: ReviewedClaim,
  whole: Claim | undefined,
  source: Source,
  text: string,
  article: RowArticle,
): ClaimRow => {
  const { claim, review } = reviewed;
  const shown = pieces(claim, text);
  const { said, verdict } = standingJudgement(reviewed);
  return {
    id: claim.id,
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    number: reviewed.number,
    reviewed,
    claim,
    section: sectionOf(claim),
    figure: stripMarkup(claim.quantity.text),
    understood: understood(claim.quantity),
    part: whole === undefined ? null : partOfWhole(claim, whole),
    pieces: shown,
    assertion: shown.map((piece) => piece.text).join(''),
    ...source,
    mode: claim.attribution.mode,
    said,
    verdict,
    evidence: review.evidence.length,
  };
};

const sameSource = (a: Source, b: Source): boolean =>
  a.speaker === b.speaker && a.role === b.role && a.source === b.source;

const sameHead = (a: RowArticle, b: RowArticle): boolean =>
  a.id === b.id && a.title === b.title && a.outlet === b.outlet && a.published === b.published;

// Unchanged rows keep their identity, so that a decision on one claim re-renders one row.
const known = new WeakMap<
  ReviewedClaim,
  { readonly row: ClaimRow; readonly whole: Claim | undefined; readonly text: string; readonly article: RowArticle }
>();

/** Reviewed claims in story order as rows; `text` is the revision of the article they were read from. The same claim gives the same row. */
export const toRows = (reviewedClaims: readonly ReviewedClaim[], text: string, article: RowArticle): ClaimRow[] => {
  const wholes = new Map(reviewedClaims.map(({ claim }) => [claim.id, claim]));
  const sourceOf = readSources(
    reviewedClaims.map(({ claim }) => claim),
    text,
  );
  return reviewedClaims.map((reviewed) => {
    const { partOf } = reviewed.claim;
    const whole = partOf === null ? undefined : wholes.get(partOf);
    const source = sourceOf(reviewed.claim);
    const before = known.get(reviewed);
    if (
      before !== undefined &&
      before.whole === whole &&
      before.text === text &&
      sameHead(before.article, article) &&
      sameSource(before.row, source)
    )
      return before.row;
    const row = toRow(reviewed, whole, source, text, article);
    known.set(reviewed, { row, whole, text, article });
    return row;
  });
};
