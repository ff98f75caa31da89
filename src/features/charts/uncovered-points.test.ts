import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../../tests/samples/sample-claims';
import { listFollowed, seriesOverTime } from '../../view/series-over-time';
import { drawAll } from '../../view/series-rows';
import { placeDots } from './time-points';
import { uncoveredPoints } from './uncovered-points';

const rows = sampleRows(
  Array.from({ length: 6 }, (_, at) => ({
    words: `{${at + 10}} boats sailed`,
    value: at + 10,
    unit: 'boat',
    speaker: 'Ada',
  })),
).map((row, at) => ({ ...row, article: `article-${at}` as typeof row.article, published: `2016-01-0${at + 1}` }));
const drawn = drawAll(rows);
const thing = listFollowed(drawn)[0];
const series = thing === undefined ? null : seriesOverTime(drawn, thing);
const points = series === null ? [] : placeDots(series).points;

describe('uncoveredPoints', () => {
  it('leaves every dot where they stand apart', () => {
    expect(points.length).toBe(6);
    expect(uncoveredPoints(points, { width: 400, height: 100 })).toEqual(points);
  });

  it('leaves the topmost of those in one place, and no more than the room can show', () => {
    expect(uncoveredPoints(points, { width: 1, height: 1 })).toEqual(points.slice(-1));
    const many = points.flatMap((point) => Array.from({ length: 50 }, () => ({ ...point })));
    expect(uncoveredPoints(many, { width: 400, height: 100 })).toEqual(points);
  });
});
