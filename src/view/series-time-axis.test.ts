import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, isoDay, shareOfDay, timeAxis } from './series-time-axis';

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const words = (from: string, to: string): string[] => timeAxis(at(from), at(to)).ticks.map((tick) => tick.words);

describe('timeAxis', () => {
  it('writes days, months or years, whichever are few', () => {
    expect(words('2016-12-01', '2016-12-09')).toEqual(['Dec 1', 'Dec 3', 'Dec 5', 'Dec 7', 'Dec 9']);
    expect(words('2016-01-15', '2016-12-01')).toEqual(['Apr 2016', 'Jul 2016', 'Oct 2016']);
    expect(words('2011-03-15', '2019-02-01')).toEqual(['2012', '2014', '2016', '2018']);
    expect(words('2016-12-01', '2016-12-01')).toEqual(['Nov 30', 'Dec 1', 'Dec 2']);
  });

  it('has few ticks, all inside, and reads a day back from its share', () => {
    const day = fc.date({ min: new Date(at('1850-01-01')), max: new Date(at('2100-01-01')), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [isoDay(Math.min(+a, +b)), isoDay(Math.max(+a, +b))];
        const axis = timeAxis(at(from), at(to));
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        for (const { share } of axis.ticks) expect(share >= 0 && share <= 1).toBe(true);
        for (const date of [from, to]) expect(isoDay(dayAt(axis, shareOfDay(axis, at(date))))).toBe(date);
      }),
    );
  });
});
