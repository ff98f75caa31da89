import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sample, sampleArticle, sampleRows } from '../../tests/samples/sample-claims';
import { someSamples } from '../../tests/samples/some-samples';
import { type ArticleId, asId } from '../model/ids';
import { noFilters } from '../model/view-state';
import { arrangeRows } from './arrange-rows';
import { listFacets } from './list-facets';
import { type ClaimRow, toRows } from './row';
import { seriesByArticles } from './series-by-articles';
import { answerBySpeaker, seriesBySpeaker } from './series-by-speaker';
import { drawAll } from './series-rows';
import { answerWithoutSource, sayShare, seriesWithoutSource } from './series-without-source';
import { sourceLabel } from './source-of';
import { summarise } from './summarise';
import { tallySpeakers } from './tally-speakers';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const readCount = (words: string | undefined): number => Number(words?.replaceAll(',', '') ?? 0);

/** How many figures a sentence says name no source. */
const readUnsourced = (sentence: string, total: number): number =>
  /none names a source|it names no source|No figure names a source|The figure names no source/u.test(sentence)
    ? total
    : readCount(/([\d,]+)(?: of [\d,]+ figures)? names? no source/u.exec(sentence)?.[1]);

const agree = (rows: readonly ClaimRow[]): void => {
  const counted = rows.filter(({ reviewed }) => reviewed.status !== 'dismissed');
  const total = counted.length;
  const series = seriesBySpeaker(drawAll(rows));
  const summary = summarise(rows);
  const unsourced = total === 0 ? 0 : readUnsourced(summary, total);

  expect(readUnsourced(answerBySpeaker(series), total)).toBe(unsourced);
  expect(sum(series.map((speaker) => speaker.unsourced))).toBe(unsourced);
  const outlets = seriesWithoutSource(drawAll(rows));
  expect(sum(outlets.map((outlet) => outlet.unsourced))).toBe(unsourced);
  const read = { unsourced, claims: sum(outlets.map(({ claims }) => claims)) };
  if (outlets.length === 1 && read.claims > 0) expect(answerWithoutSource(outlets)).toContain(sayShare(read));

  // What is picked on a chart or in a filter is what they said it would be.
  const filters = { ...noFilters, source: ['none' as const] };
  const arranged = arrangeRows(rows, { ...noView, filters }, null, false, 'en');
  expect(arranged.ordered.filter(({ reviewed }) => reviewed.status !== 'dismissed').length).toBe(unsourced);
  const facet = listFacets(rows, noFilters, 'source').find(({ key }) => key === 'none');
  expect(facet?.count ?? 0).toBe(unsourced);

  // Each speaker goes by one name and one number in every list.
  const perSpeaker = new Map(series.map(({ label, total: claims }) => [label, claims]));
  expect(new Map(tallySpeakers(rows).map(({ label, claims }) => [label, claims]))).toEqual(perSpeaker);
  expect(
    new Map(
      listFacets(rows, noFilters, 'speaker')
        .filter(({ count }) => count > 0)
        .map(({ key, count }) => [labelOf(rows, key), count]),
    ),
  ).toEqual(perSpeaker);
  expect(sum(seriesByArticles(drawAll(rows)).speakers.map(({ claims }) => claims))).toBe(
    total - unsourced - sum(series.map(({ unread }) => unread)),
  );

  // "4 of the other 19 are Ada Brown's": a person's are the person's own, an organisation's all that speak for it.
  const whose = /([\d,]+) of the (?:other )?([\d,]+) are (Ada Brown|Ben|the UN)'s/u.exec(summary);
  if (whose === null) return;
  expect(readCount(whose[2])).toBe(total - unsourced - sum(series.map(({ unread }) => unread)));
  const claims = (label: string): number => perSpeaker.get(label) ?? 0;
  expect(readCount(whose[1])).toBe(
    whose[3] === 'the UN' ? claims('Ben') + claims('UN officials') : claims(whose[3] ?? ''),
  );
};

const labelOf = (rows: readonly ClaimRow[], key: string): string => {
  const row = rows.find(({ speaker }) => (speaker ?? 'own-voice') === key);
  if (row === undefined) throw new Error(`Nobody goes by ${key}.`);
  return sourceLabel(row);
};

const noView = { sort: [], group: null };

describe('what the page counts', () => {
  it('is the same in summary, filters, charts, tables and library, for whatever claims', () => {
    fc.assert(fc.property(someSamples, (samples) => agree(sampleRows(samples))));
  });

  it('is the same over several articles', () => {
    const articles = fc.array(fc.record({ samples: someSamples, outlet: fc.constantFrom('', 'Post') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(articles, (given) => {
        const rows = given.flatMap(({ samples, outlet }, at) => {
          const { text, claims } = sampleArticle(samples);
          return toRows(claims, text, { id: asId<ArticleId>(`a${at}`), title: '', outlet, published: '' });
        });
        const counted = rows.filter(({ reviewed }) => reviewed.status !== 'dismissed');
        const named = counted.filter(({ source }) => source === 'named').length;
        expect(sum(seriesByArticles(drawAll(rows)).speakers.map(({ claims }) => claims))).toBe(named);
        expect(sum(tallySpeakers(rows).map(({ claims }) => claims))).toBe(counted.length);
      }),
    );
  });
});

const by = (speaker: string, rest: Partial<Sample> = {}): Sample => ({ words: '{3} boats', speaker, ...rest });

describe('readSources', () => {
  it.each([
    [
      'nobody, with a cue: "it is estimated that"',
      { words: '{3} boats', attribution: { mode: 'unknown', cue: { start: 0, end: 2 } } },
    ],
    ['an unnamed source', by('two diplomats', { speakerKind: 'unnamed' })],
    ['a group without a name', by('officials', { speakerKind: 'group' })],
  ] satisfies [string, Sample][])('takes %s for no source', (_, sample) => {
    const rows = sampleRows([sample, by('Ada')]);
    expect(summarise(rows)).toBe("2 figures; 1 names no source; the other is Ada's.");
    expect(answerBySpeaker(seriesBySpeaker(drawAll(rows)))).toBe('1 of 2 figures names no source');
  });

  it('gives a person the claims, not the office', () => {
    const tom = by('Tom Reed', { role: 'Chairman', speakerKind: 'person' });
    expect(summarise(sampleRows([tom, tom, by('Ada'), { words: '{3} boats' }]))).toBe(
      "4 figures; 1 names no source; 2 of the other 3 are Tom Reed's.",
    );
    const [again] = sampleRows([by('Tom Reed'), tom]);
    expect(again).toMatchObject({ role: 'Chairman', source: 'named' });
  });

  it('has one spelling of a name that begins a sentence once', () => {
    const rows = sampleRows([
      by('Officials', { words: 'Officials saw {3} boats', speakerKind: 'group' }),
      by('Reuters', { words: 'Reuters saw {3} boats', speakerKind: 'group' }),
      by('Residents', { words: 'Residents saw {3} boats, officials none', speakerKind: 'group' }),
      by('police', { speakerKind: 'organisation' }),
      by('Police', { speakerKind: 'organisation' }),
    ]);
    expect(rows.map(({ speaker, source }) => `${speaker} ${source}`)).toEqual([
      'officials none',
      'Reuters named',
      'Residents named',
      'police named',
      'police named',
    ]);
  });
});
