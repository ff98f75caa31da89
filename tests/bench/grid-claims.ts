import { type ArticleId, asId, type ClaimId } from '../../src/model/ids';
import type { Magnitude } from '../../src/model/quantity';
import type { ClaimRow } from '../../src/view/row';
import { toRows } from '../../src/view/row';
import { type Sample, sampleArticle } from '../samples/sample-claims';

const CLAIMS_AN_ARTICLE = 500;

/** Numbers that look random and are the same each time (a linear congruential generator, Numerical Recipes). */
const dice = (): ((sides: number) => number) => {
  let state = 20161201;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

const places = 'harbour,valley,old town,northern plain,river delta,border camp,capital,coast,airport,market'.split(',');
const things = 'people,homes,boats,schools,doctors,workers,votes,animals'.split(',');
const acts = 'left,were counted in,are missing from,returned to,were promised to,are needed in'.split(',');
const families: readonly Magnitude['family'][] = ['people', 'people', 'people', 'USD', 'm', 'percent', 's', 'ship'];
const verdicts = ['verified', 'needs-context', 'unverifiable'] as const;

/** As many invented claims as asked for, in articles of five hundred: some five thousand speakers, figures of six families, every sentence another. */
export const inventRows = (count: number): ClaimRow[] => {
  const roll = dice();
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)] as Item;
  const rows: ClaimRow[] = [];
  for (let article = 0; rows.length < count; article += 1) {
    const samples = Array.from({ length: Math.min(CLAIMS_AN_ARTICLE, count - rows.length) }, (): Sample => {
      const value = roll(4) === 0 ? roll(100) : roll(1_000_000);
      const speaker = roll(3) === 0 ? {} : { speaker: `${pick(places)} office ${roll(500)}`, role: 'spokesperson' };
      return {
        words: `About {${value.toLocaleString('en')}} ${pick(things)} ${pick(acts)} the ${pick(places)} in week ${roll(52)} of year ${1950 + roll(70)}`,
        value,
        relation: roll(3) === 0 ? '~' : '=',
        magnitude: roll(20) === 0 ? null : { family: pick(families), low: value, high: value },
        ...speaker,
        ...(roll(5) === 0 ? { verdict: { is: pick(verdicts) } } : {}),
        ...(roll(10) === 0 ? { attribution: { hedges: ['estimated'] } } : {}),
      };
    });
    const { text, claims } = sampleArticle(samples);
    const id = asId<ArticleId>(`article-${article}`);
    const head = {
      id,
      title: `Report ${article}`,
      outlet: `Outlet ${article % 12}`,
      published: `2024-0${1 + (article % 9)}-15`,
    };
    for (const row of toRows(claims, text, head)) {
      const own = asId<ClaimId>(`${id} ${row.id}`);
      rows.push({ ...row, id: own, claim: { ...row.claim, id: own } });
    }
  }
  return rows;
};
