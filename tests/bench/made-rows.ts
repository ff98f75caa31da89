import type { Claim } from '../../src/model/claim';
import { type ArticleId, asId, type ClaimId } from '../../src/model/ids';
import type { Verdict } from '../../src/model/review-event';
import { blankReview } from '../../src/review/state';
import { type ClaimRow, toRows } from '../../src/view/row';

// A fixed course of numbers (mulberry32), so that every round draws the same claims.
const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const verdicts: readonly (Verdict | null)[] = [
  null,
  null,
  null,
  { is: 'verified' },
  { is: 'disputed', reason: 'wrong' },
  { is: 'needs-context' },
  { is: 'unverifiable' },
];
const units = ['civilian', 'house', 'child', 'boat', 'vote', 'school', 'tree', 'bridge'] as const;
const outlets = ['The Herald', 'Morning Post', 'Coast Radio', 'The Examiner', 'Valley News', 'Harbour Weekly'] as const;
const relations = ['=', '=', '=', '~', '>=', '<='] as const;

/** So many claims in so many articles, made up: the rows a library of that size would show. */
export const madeRows = (claims: number, articles: number): ClaimRow[] => {
  const next = numbersFrom(7);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  const speakers = Math.max(3, Math.round(Math.sqrt(claims) * 2));
  const perArticle = Math.ceil(claims / articles);
  return Array.from({ length: articles }, (_, number) => {
    const article = {
      id: asId<ArticleId>(`article-${number}`),
      title: `Report ${number + 1} from the coast`,
      outlet: pick(outlets),
      published: new Date(Date.UTC(2015, 0, 1 + Math.floor(next() * 3600))).toISOString().slice(0, 10),
    };
    let text = '';
    const reviewed = Array.from({ length: Math.min(perArticle, claims - number * perArticle) }, (_unused, at) => {
      const unit = pick(units);
      const value = Math.round(10 ** (0.5 + next() * 5.5));
      const isMoney = next() < 0.2;
      const figure = value.toLocaleString('en');
      const start = text.length;
      text += `${figure} ${unit}s were counted along the coast.\n`;
      const span = { start, end: text.length - 1 };
      const relation = pick(relations);
      const quoted = next() ** 2 * speakers;
      const isOwn = next() < 0.2 + outlets.indexOf(article.outlet as (typeof outlets)[number]) / 12;
      const name = `Speaker ${Math.floor(quoted) + 1}`;
      const claim: Claim = {
        id: asId<ClaimId>(`${article.id}-${at}`),
        quantity: {
          start,
          end: start + figure.length,
          text: figure,
          value,
          exact: String(value),
          relation,
          unit: isMoney ? 'USD' : unit,
          kind: isMoney ? 'money' : 'count',
          magnitude: {
            family: isMoney ? 'USD' : unit === 'civilian' || unit === 'child' ? 'people' : unit,
            low: relation === '<=' ? null : value,
            high: relation === '>=' ? null : relation === '~' ? value * 1.2 : value,
          },
        },
        sentence: span,
        assertion: span,
        block: 'paragraph',
        minor: false,
        attribution: {
          speaker: isOwn ? null : { ...span, text: name, name },
          cue: null,
          mode: isOwn ? 'own-voice' : 'indirect',
          via: [],
          hedges: [],
          confidence: 1,
          alternatives: [],
        },
        partOf: null,
      };
      const verdict = pick(verdicts);
      return {
        claim,
        target: claim.id,
        number: at + 1,
        review: { ...blankReview, verdict },
        status: verdict === null ? ('open' as const) : ('done' as const),
        recheck: null,
      };
    });
    return toRows(reviewed, text, article);
  }).flat();
};
