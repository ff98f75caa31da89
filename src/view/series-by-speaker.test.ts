import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sample, sampleRows } from '../../tests/samples/sample-claims';
import { someSamples } from '../../tests/samples/some-samples';
import { isCounted } from './is-judged';
import { answerBySpeaker, seriesBySpeaker } from './series-by-speaker';
import { drawAll } from './series-rows';

const boats = (count: number, speaker?: string): Sample[] =>
  Array.from({ length: count }, (_, at) => ({ words: `{${at}} boats`, ...(speaker === undefined ? {} : { speaker }) }));

describe('seriesBySpeaker', () => {
  const series = seriesBySpeaker(
    drawAll(
      sampleRows([
        { words: '{1} boat', speaker: 'Ada' },
        { words: '{2} boats' },
        { words: '{3} boats', speaker: 'Ben', verdict: { is: 'disputed', reason: null } },
        { words: '{4} boats', speaker: 'Ben' },
        { words: '{5} boats', speaker: 'Cy', status: 'dismissed' },
      ]),
    ),
  );

  it('has a row per speaker, own voice first, and a mark per claim in story order', () => {
    expect(
      series.map(({ label, marks }) => [label, marks.map(({ figure, sign }) => `${figure} ${sign.tone}`)]),
    ).toEqual([
      ['Unattributed', ['2 open']],
      ['Ben', ['3 disputed', '4 open']],
      ['Ada', ['1 open']],
    ]);
  });

  it('counts by verdict, and draws no marks beyond forty claims or two dozen in a row', () => {
    expect(series.find(({ key }) => key === 'Ben')?.counts).toEqual(
      new Map([
        ['disputed', 1],
        ['open', 1],
      ]),
    );
    const marks = (samples: Sample[]) =>
      seriesBySpeaker(drawAll(sampleRows(samples))).flatMap((speaker) => speaker.marks).length;
    expect(marks([...boats(20, 'Ada'), ...boats(20, 'Ben')])).toBe(40);
    expect(marks([...boats(20, 'Ada'), ...boats(21, 'Ben')])).toBe(0);
    expect(marks(boats(24, 'Ada'))).toBe(24);
    expect(marks(boats(25, 'Ada'))).toBe(0);
  });

  it('says its answer', () => {
    expect(answerBySpeaker(series)).toBe('1 of 4 figures names no source');
    expect(answerBySpeaker(seriesBySpeaker(drawAll(sampleRows(boats(2)))))).toBe('No figure names a source');
    expect(answerBySpeaker(seriesBySpeaker(drawAll(sampleRows(boats(2, 'Ada')))))).toBe('2 figures from 1 speaker');
    expect(answerBySpeaker([])).toBe('No claims to show');
  });

  it('adds up to the claims that count', () => {
    fc.assert(
      fc.property(someSamples, (samples) => {
        const rows = sampleRows(samples);
        const speakers = seriesBySpeaker(drawAll(rows));
        const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
        expect(sum(speakers.map(({ total }) => total))).toBe(rows.filter(isCounted).length);
        for (const { total, counts: byVerdict, marks } of speakers) {
          expect(sum(byVerdict.values())).toBe(total);
          expect([0, total]).toContain(marks.length);
        }
      }),
    );
  });
});
