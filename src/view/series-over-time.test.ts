import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sample, sampleArticle } from '../../tests/samples/sample-claims';
import { someSamples } from '../../tests/samples/some-samples';
import { type ArticleId, asId } from '../model/ids';
import { type ClaimRow, toRows } from './row';
import { answerByArticles, seriesByArticles } from './series-by-articles';
import { answerOverTime, listFollowed, seriesOverTime } from './series-over-time';
import { drawAll } from './series-rows';
import { answerWithoutSource, compares, sayShare, seriesWithoutSource } from './series-without-source';

interface Head {
  readonly published?: string;
  readonly outlet?: string;
}

const rowsOf = (...articles: readonly (Head & { readonly claims: readonly Sample[] })[]): ClaimRow[] =>
  articles.flatMap(({ claims, published = '', outlet = '' }, at) => {
    const sample = sampleArticle(claims);
    return toRows(sample.claims, sample.text, { id: asId<ArticleId>(`a${at}`), title: `T${at}`, outlet, published });
  });

const killed = (value: number, rest: Partial<Sample> = {}): Sample => ({
  words: `shelling killed {${value}} civilians`,
  value,
  unit: 'civilian',
  ...rest,
});

describe('over time', () => {
  const rows = rowsOf(
    {
      published: '2016-12-01',
      claims: [killed(51, { speaker: 'UN' }), killed(40, { speaker: 'Ministry' }), killed(9)],
    },
    { published: '2016-03-01', claims: [killed(7, { speaker: 'UN', partOf: 1 }), killed(30, { speaker: 'UN' })] },
    { published: '2017-01-05', claims: [{ ...killed(60), magnitude: { family: 'people', low: 60, high: null } }] },
    { claims: [killed(1000)] },
  );

  it('follows what at least three articles with a date count by the same noun', () => {
    expect(listFollowed(drawAll(rows))).toEqual([
      { key: 'civilian:killed', name: 'Civilians killed', articles: 3, undated: 1 },
    ]);
    expect(listFollowed(drawAll(rows.filter(({ published }) => published < '2017')))).toEqual([]);
    expect(listFollowed(drawAll(rows.map((row) => ({ ...row, published: 'yesterday' }))))).toEqual([]);
  });

  it('has a dot for each who speaks in an article, the whole rather than its part, by date', () => {
    const [thing] = listFollowed(drawAll(rows));
    const series = thing && seriesOverTime(drawAll(rows), thing);
    expect(series?.dots.map(({ published, figure, label }) => `${published} ${label}: ${figure}`)).toEqual([
      '2016-03-01 UN: 30',
      '2016-12-01 Unattributed: 9',
      '2016-12-01 Ministry: 40',
      '2016-12-01 UN: 51',
      '2017-01-05 Unattributed: 60',
    ]);
    expect(series?.dots.at(-1)).toMatchObject({ low: 60, high: null });
    expect(series?.speakers.map(({ label, dots }) => [label, dots])).toEqual([
      ['UN', 2],
      ['Unattributed', 2],
      ['Ministry', 1],
    ]);
    expect(series && answerOverTime(series)).toBe(
      'Civilians killed: 30 on Mar 1, 2016, 60 on Jan 5, 2017; 1 more article has no date',
    );
  });
});

describe('what is followed over time', () => {
  const article = (published: string, ...claims: Sample[]) => ({ published, claims });
  const people = (words: string, value: number, unit = 'person'): Sample => ({ words, value, unit });

  it('never stands those killed in a line with those injured, displaced or added', () => {
    const rows = rowsOf(
      article('2020-01-01', people('the quake killed {40} people', 40), people('{90} people were injured', 90)),
      article('2020-01-02', people('{52} people have died', 52), people('{another 12} people were killed', 12)),
      article('2020-01-03', people('at least 60 people were dead and {95} injured', 95)),
      article('2020-01-04', people('the toll rose to {61} deaths', 61, 'death')),
      article('2020-01-05', people('{110} people were hurt', 110), people('{250,000} people are under siege', 250_000)),
    );
    const lines = listFollowed(drawAll(rows)).map((thing) => seriesOverTime(drawAll(rows), thing));
    expect(lines.map((line) => line && [line.thing.name, line.dots.map(({ figure }) => figure)])).toEqual([
      ['People injured', ['90', '95', '110']],
      ['People killed', ['40', '52', '61']],
    ]);
    expect(lines.map((line) => line && answerOverTime(line))).toEqual([
      'People injured: 90 on Jan 1, 2020, 110 on Jan 5, 2020',
      'People killed: 40 on Jan 1, 2020, 61 on Jan 4, 2020',
    ]);
  });

  it('has no line and no headline for figures that only count the same', () => {
    const rows = rowsOf(
      article('2020-01-01', people('at least {250,000} people in the east', 250_000)),
      article('2020-01-02', people('{three} people', 3)),
      article('2020-01-03', people('{12} people in the boat', 12)),
    );
    expect(listFollowed(drawAll(rows))).toEqual([]);
  });
});

describe('speakers by number of articles', () => {
  it('counts articles, not claims', () => {
    const rows = rowsOf(
      { claims: [killed(1, { speaker: 'UN' }), killed(2, { speaker: 'UN' }), killed(3, { speaker: 'UN' })] },
      { claims: [killed(1, { speaker: 'Ada' })] },
      { claims: [killed(1, { speaker: 'Ada' }), killed(1)] },
    );
    const series = seriesByArticles(drawAll(rows));
    expect(series).toEqual({
      articles: 3,
      speakers: [
        { key: 'Ada', articles: 2, claims: 2 },
        { key: 'UN', articles: 1, claims: 3 },
      ],
    });
    expect(answerByArticles(series)).toBe('Ada speaks in 2 of 3 articles');
  });
});

describe('without a source', () => {
  const own = (count: number): Sample[] => Array.from({ length: count }, (_, at) => killed(at));
  const sourced = (count: number): Sample[] => own(count).map((sample) => ({ ...sample, speaker: 'UN' }));

  it('compares outlets with claims enough, the largest share first', () => {
    const outlets = seriesWithoutSource(
      drawAll(
        rowsOf(
          { outlet: 'Post', claims: [...own(2), ...sourced(6)] },
          { outlet: 'Herald', claims: [...own(3), ...sourced(2)] },
          { outlet: 'Leaflet', claims: own(1) },
        ),
      ),
    );
    expect(outlets.map((each) => `${each.outlet} ${sayShare(each)}`)).toEqual([
      'Herald 60%',
      'Post 25%',
      'Leaflet 100%',
    ]);
    expect(answerWithoutSource(outlets)).toBe('Herald gives 60% of its figures without a source, Post 25%');
    expect(compares(outlets)).toBe(true);
    expect(compares(outlets.slice(1))).toBe(false);
  });

  it('never rounds something to nothing or to everything', () => {
    expect(sayShare({ unsourced: 1, claims: 1000 })).toBe('<1%');
    expect(sayShare({ unsourced: 999, claims: 1000 })).toBe('>99%');
  });
});

it('adds up to the claims that count, whatever they are', () => {
  const articles = fc.array(
    fc.record({
      claims: someSamples,
      outlet: fc.constantFrom('', 'Post', 'Herald'),
      published: fc.constantFrom('', '2016-12-01', '2017-01-05'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(articles, (given) => {
      const rows = rowsOf(...given);
      const counted = rows.filter(({ reviewed }) => reviewed.status !== 'dismissed');
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      const sourced = (source: string): number => counted.filter((row) => row.source === source).length;
      const outlets = seriesWithoutSource(drawAll(rows));
      expect(sum(outlets.map(({ claims }) => claims))).toBe(counted.length - sourced('unknown'));
      expect(sum(outlets.map(({ unsourced }) => unsourced))).toBe(sourced('none'));
      const { speakers, articles: quoting } = seriesByArticles(drawAll(rows));
      expect(sum(speakers.map(({ claims }) => claims))).toBe(sourced('named'));
      for (const speaker of speakers) expect(speaker.articles).toBeLessThanOrEqual(quoting);
      for (const thing of listFollowed(drawAll(rows))) {
        const series = seriesOverTime(drawAll(rows), thing);
        expect(new Set(series?.dots.map(({ article }) => article)).size).toBe(thing.articles);
        expect(sum(series?.speakers.map(({ dots }) => dots) ?? [])).toBe(series?.dots.length);
      }
    }),
  );
});
