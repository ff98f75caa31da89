import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIds } from '../model/view-state';
import { moveColumn, parseLayout, plainLayout, printLayout, resizeColumn } from './column-layout';

describe('the layout of columns', () => {
  it.each(['', 'nonsense', '[]', '7', 'null', '{"order":7,"widths":[]}', '{"widths":{"figure":"wide","moon":90}}'])(
    'is the plain one where %j is kept',
    (kept) => {
      expect(parseLayout(kept)).toEqual(plainLayout);
    },
  );

  it('keeps nothing where nobody has touched it', () => {
    expect(printLayout(plainLayout)).toBe('');
  });

  it('takes in a column that came later where it stands at first', () => {
    expect(parseLayout('{"order":["verdict","number","assertion","speaker","mode","said","evidence"]}').order).toEqual([
      'article',
      'verdict',
      'figure',
      'number',
      'assertion',
      'speaker',
      'mode',
      'said',
      'evidence',
    ]);
  });

  it('moves a column to where another stands', () => {
    expect(moveColumn(plainLayout, 'verdict', 'figure').order.slice(0, 4)).toEqual([
      'article',
      'number',
      'verdict',
      'figure',
    ]);
    expect(moveColumn(plainLayout, 'number', 'assertion').order.slice(0, 4)).toEqual([
      'article',
      'figure',
      'assertion',
      'number',
    ]);
  });

  it('sets a width within reason and gives it back', () => {
    expect(resizeColumn(plainLayout, 'figure', 180.4).widths).toEqual({ figure: 180 });
    expect(resizeColumn(plainLayout, 'figure', -5).widths).toEqual({ figure: 32 });
    expect(resizeColumn(resizeColumn(plainLayout, 'figure', 180), 'figure', null)).toEqual(plainLayout);
  });

  it('reads back whatever it keeps, and always holds every column once', () => {
    const column = fc.constantFrom(...columnIds);
    const step = fc.oneof(
      fc.tuple(column, column).map(
        ([from, to]) =>
          (layout: typeof plainLayout) =>
            moveColumn(layout, from, to),
      ),
      fc.tuple(column, fc.integer({ min: 0, max: 3000 })).map(
        ([which, width]) =>
          (layout: typeof plainLayout) =>
            resizeColumn(layout, which, width),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const layout = steps.reduce((now, each) => each(now), plainLayout);
        expect([...layout.order].sort()).toEqual([...columnIds].sort());
        expect(parseLayout(printLayout(layout))).toEqual(layout);
      }),
    );
  });
});
