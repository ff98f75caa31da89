import type { Evidence } from '../model/review-event';
import { stripMarkup } from '../model/strip-markup';
import { formerJudgement } from '../review/former-judgement';
import { describeClaim, figureAsides } from './describe-claim';
import type { ClaimRow, Piece } from './row';
import { verdictSign } from './verdict-sign';

/** A source as it stands on paper; empty where not known. */
export interface PrintedSource {
  readonly id: string;
  readonly says: string;
  /** Title, publisher and locator in one line. */
  readonly where: string;
  readonly url: string;
  readonly archiveUrl: string;
  readonly accessed: string;
}

/** A claim as it stands in the printed list; empty strings are left out there. */
export interface PrintedClaim {
  readonly id: string;
  readonly number: number;
  readonly glyph: string;
  readonly pieces: readonly Piece[];
  /** As understood, of what it is a part, whether it is minor. */
  readonly asides: string;
  readonly who: string;
  readonly how: string;
  readonly said: string;
  readonly verdict: string;
  readonly sources: readonly PrintedSource[];
  readonly note: string;
  readonly query: string;
  /** The earlier decision and the sentence it was made on, if the wording or reading has changed since; else null. */
  readonly former: { readonly judgement: string; readonly sentence: string } | null;
  /** Whoever decided last; empty where nobody has. */
  readonly reviewer: string;
  /** In milliseconds since the epoch; null where nobody has decided. */
  readonly decidedAt: number | null;
}

const sourceOf = ({ id, says, title, publisher, locator, url, archiveUrl, accessed }: Evidence): PrintedSource => ({
  id,
  says,
  where: [title, publisher, locator].filter((words) => words !== '').join(', '),
  url,
  archiveUrl,
  accessed,
});

const claimOf = (row: ClaimRow, text: string): PrintedClaim => {
  const { review, recheck } = row.reviewed;
  const { who, how, verdict, said } = describeClaim(row, text);
  return {
    id: row.id,
    number: row.number,
    glyph: verdictSign(row).glyph,
    pieces: row.pieces,
    asides: [...figureAsides(row), ...(row.section === 'minor' ? ['minor'] : [])].join(', '),
    who,
    how,
    said,
    verdict,
    sources: review.evidence.map(sourceOf),
    note: review.note.trim(),
    query: review.query.trim(),
    former: recheck && { judgement: formerJudgement(row.reviewed), sentence: stripMarkup(recheck.old.sentence).trim() },
    reviewer: review.reviewer ?? '',
    decidedAt: review.decidedAt,
  };
};

/** The claims of an article for its printed draft, in story order; what was dismissed is no claim, and stands apart with its reason. */
export const printList = (
  rows: readonly ClaimRow[],
  text: string,
): {
  readonly claims: readonly PrintedClaim[];
  readonly dismissed: readonly { readonly number: number; readonly figure: string; readonly reason: string }[];
} => {
  const story = rows.toSorted((a, b) => a.number - b.number);
  return {
    claims: story.filter(({ reviewed }) => reviewed.status !== 'dismissed').map((row) => claimOf(row, text)),
    dismissed: story
      .filter(({ reviewed }) => reviewed.status === 'dismissed')
      .map(({ number, figure, reviewed }) => ({ number, figure, reason: reviewed.review.dismissed ?? '' })),
  };
};
