import type { Attribution, Claim, SpeakerKind } from '../../src/model/claim';
import { type ArticleId, asId, type ClaimId } from '../../src/model/ids';
import type { Magnitude, Quantity } from '../../src/model/quantity';
import type { Evidence, Verdict } from '../../src/model/review-event';
import type { ReviewedClaim } from '../../src/review/place';
import { blankReview, type Status } from '../../src/review/state';
import { type ClaimRow, type RowArticle, toRows } from '../../src/view/row';

/** A claim made up for a test: the figure stands in braces in its sentence; what is not given is the plainest there is. */
export interface Sample {
  /** "The port sees {250,000} ships". */
  readonly words: string;
  readonly value?: Quantity['value'];
  readonly relation?: Quantity['relation'];
  readonly kind?: Quantity['kind'];
  readonly unit?: string;
  readonly vague?: true;
  /** Of the family "people" at the value where not given; null compares with nothing. */
  readonly magnitude?: Magnitude | null;
  /** A name; absent is own voice. */
  readonly speaker?: string;
  readonly role?: string;
  readonly speakerKind?: SpeakerKind;
  readonly attribution?: Partial<Attribution>;
  readonly minor?: true;
  readonly related?: true;
  readonly partOf?: number;
  readonly verdict?: Verdict;
  readonly status?: Status;
  readonly evidence?: readonly Evidence[];
}

const idOf = (at: number): ClaimId => asId<ClaimId>(`claim-${at + 1}`);

const attributionOf = ({ speaker, role, speakerKind, attribution }: Sample): Attribution => ({
  speaker:
    speaker === undefined
      ? null
      : {
          start: 0,
          end: 0,
          text: speaker,
          name: speaker,
          ...(role === undefined ? {} : { role }),
          ...(speakerKind === undefined ? {} : { kind: speakerKind }),
        },
  cue: null,
  mode: speaker === undefined ? 'own-voice' : 'indirect',
  via: [],
  hedges: [],
  confidence: 1,
  alternatives: [],
  ...attribution,
});

/** A text that holds the samples, a paragraph each, with their claims as they stand in a review. */
export const sampleArticle = (samples: readonly Sample[]): { text: string; claims: ReviewedClaim[] } => {
  let text = '';
  const claims = samples.map((sample, at): ReviewedClaim => {
    const start = text.length;
    const open = sample.words.indexOf('{');
    const close = sample.words.indexOf('}');
    const figure = sample.words.slice(open + 1, close);
    const sentence = sample.words.replace(/[{}]/gu, '');
    text += `${sentence}\n\n`;
    const value = sample.value === undefined ? 1 : sample.value;
    const [low, high] = value === null ? [null, null] : typeof value === 'number' ? [value, value] : value;
    const span = { start, end: start + sentence.length };
    const claim: Claim = {
      id: idOf(at),
      quantity: {
        start: start + open,
        end: start + close - 1,
        text: figure,
        value,
        exact: typeof value === 'number' ? String(value) : '',
        relation: sample.relation ?? '=',
        unit: sample.unit ?? 'person',
        kind: sample.kind ?? 'count',
        magnitude: sample.magnitude === undefined ? { family: 'people', low, high } : sample.magnitude,
        ...(sample.vague ? { vague: true } : {}),
      },
      sentence: span,
      assertion: span,
      block: sample.related ? 'related story' : 'paragraph',
      minor: sample.minor === true,
      attribution: attributionOf(sample),
      partOf: sample.partOf === undefined ? null : idOf(sample.partOf),
    };
    const verdict = sample.verdict ?? null;
    return {
      claim,
      target: claim.id,
      number: at + 1,
      review: { ...blankReview, verdict, evidence: sample.evidence ?? [] },
      status: sample.status ?? (verdict === null ? 'open' : 'done'),
      recheck: null,
    };
  });
  return { text, claims };
};

/** The article the samples stand in. */
export const sampleHead: RowArticle = {
  id: asId<ArticleId>('sample'),
  title: 'A sample',
  outlet: 'The Sampler',
  published: '2024-05-01',
};

/** The samples as rows. */
export const sampleRows = (samples: readonly Sample[]): ClaimRow[] => {
  const { text, claims } = sampleArticle(samples);
  return toRows(claims, text, sampleHead);
};
