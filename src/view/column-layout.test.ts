import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIds } from '../model/view-state';
import { defaultLayout, moveColumn, parseLayout, printLayout, resizeColumn } from './column-layout';

describe('the layout of columns', () => {
  it.each(['', 'nonsense', '[]', '7', 'null', '{"order":7,"widths":[]}', '{"widths":{"figure":"wide","moon":90}}'])(
    'is the plain one where %j is kept',
    (kept) => {
      expect(parseLayout(kept)).toEqual(defaultLayout);
    },
  );

  it('keeps nothing where nobody has touched it', () => {
    expect(printLayout(defaultLayout)).toBe('');
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
    expect(moveColumn(defaultLayout, 'verdict', 'figure').order.slice(0, 4)).toEqual([
      'article',
      'number',
      'verdict',
      'figure',
    ]);
    expect(moveColumn(defaultLayout, 'number', 'assertion').order.slice(0, 4)).toEqual([
      'article',
      'figure',
      'assertion',
      'number',
    ]);
  });

  it('sets a width within reason and gives it back', () => {
    expect(resizeColumn(defaultLayout, 'figure', 180.4).widths).toEqual({ figure: 180 });
    expect(resizeColumn(defaultLayout, 'figure', -5).widths).toEqual({ figure: 32 });
    expect(resizeColumn(resizeColumn(defaultLayout, 'figure', 180), 'figure', null)).toEqual(defaultLayout);
  });

  it('reads back whatever it keeps, and always holds every column once', () => {
    const column = fc.constantFrom(...columnIds);
    const step = fc.oneof(
      fc.tuple(column, column).map(
        ([from, to]) =>
          (layout: typeof defaultLayout) =>
            moveColumn(layout, from, to),
      ),
      fc.tuple(column, fc.integer({ min: 0, max: 3000 })).map(
        ([which, width]) =>
          (layout: typeof defaultLayout) =>
            resizeColumn(layout, which, width),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const layout = steps.reduce((now, each) => each(now), defaultLayout);
        expect([...layout.order].sort()).toEqual([...columnIds].sort());
        expect(parseLayout(printLayout(layout))).toEqual(layout);
      }),
    );
  });
});
