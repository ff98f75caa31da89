import type { Article } from '../model/article';
import type { Claim, Speaker } from '../model/claim';
import type { ReviewedClaim } from '../review/place';

/** A reviewed article and the text its claims point into. */
export interface GoldSource {
  readonly article: Pick<Article, 'id' | 'title'>;
  readonly text: string;
  readonly claims: readonly ReviewedClaim[];
}

const goldSpeaker = ({ name, role, start, end, text }: Speaker): object => ({
  name,
  ...(role ? { role } : {}),
  mention: { start, end, text },
});

const goldClaim = ({ id, quantity, sentence, minor, attribution, partOf }: Claim, note: string): object => ({
  id,
  start: quantity.start,
  end: quantity.end,
  quote: quantity.text,
  value: quantity.value,
  relation: quantity.relation,
  unit: quantity.unit,
  kind: quantity.kind,
  sentence: [sentence.start, sentence.end],
  speaker: attribution.speaker === null ? null : goldSpeaker(attribution.speaker),
  attribution: attribution.mode,
  ...(attribution.via.length > 0 ? { via: attribution.via.map(({ name }) => name).join('; ') } : {}),
  ...(quantity.vague ? { vague: true } : {}),
  ...(minor ? { optional: true } : {}),
  ...(partOf === null ? {} : { partOf }),
  ...(note === '' ? {} : { note }),
});

/** Reviewed articles as JSON Lines to measure an engine on: each claim as the reviewers hold it, corrections applied, without those dismissed. */
export const exportGold = (sources: readonly GoldSource[]): string =>
  sources
    .map(({ article, text, claims }) =>
      JSON.stringify({
        id: article.id,
        title: article.title,
        text,
        claims: claims
          .filter(({ status }) => status !== 'dismissed')
          .map(({ claim, review }) => goldClaim(claim, review.note)),
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
