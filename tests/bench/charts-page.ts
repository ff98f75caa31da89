import { createElement, useDeferredValue, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Charts } from '../../src/features/charts/Charts';
import { ChartsStrip } from '../../src/features/charts/ChartsStrip';
import { LibraryChartSet } from '../../src/features/charts/LibraryChartSet';
import { LibraryCharts } from '../../src/features/charts/LibraryCharts';
import { type Filters, noFilters } from '../../src/model/view-state';
import { passFilters } from '../../src/view/pass-filters';
import type { ClaimRow } from '../../src/view/row';
import { madeRows } from './made-rows';
import '../../src/styles.css';
import '../../src/features/charts/charts.css';

const root = document.getElementById('root');
if (root === null) throw new Error('No place to draw in.');

const nothing = () => undefined;
const afterPaint = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)));

const Page = ({ rows, of }: { rows: readonly ClaimRow[]; of: 'article' | 'library' }) => {
  const [filters, setFilters] = useState<Filters>(noFilters);
  // As the grid of the application does, with the charts or without them.
  const late = useDeferredValue(filters);
  useMemo(() => passFilters(rows, late), [rows, late]);
  const shared = { rows, filters, onFilters: setFilters };
  return createElement(
    'div',
    null,
    createElement('input', {
      'aria-label': 'Search',
      value: filters.search,
      onChange: (event: { target: HTMLInputElement }) => setFilters({ ...filters, search: event.target.value }),
    }),
    createElement('output', { 'aria-label': 'Filters' }, JSON.stringify(filters)),
    of === 'article'
      ? createElement(ChartsStrip, { ...shared, selected: null, onSelect: nothing })
      : createElement(LibraryCharts, { ...shared, onOpen: nothing }),
  );
};

/** What the bench asks of the page. */
const bench = {
  /** Shows the charts as the application places them. */
  show: (of: 'article' | 'library', claims: number, articles: number) =>
    createRoot(root).render(createElement(Page, { rows: madeRows(claims, articles), of })),

  /** Milliseconds from the rows to the painted charts, drawn at once, so many times over. */
  paint: async (of: 'article' | 'library', claims: number, articles: number, rounds: number): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Fresh rows each round, so that nothing is remembered of them.
      const shared = { rows: madeRows(claims, articles), filters: noFilters, onFilters: nothing };
      const room = document.createElement('div');
      room.className = 'charts-room';
      root.append(room);
      const drawn = createRoot(room);
      await afterPaint();
      const start = performance.now();
      drawn.render(
        of === 'article'
          ? createElement(Charts, { ...shared, selected: null, onSelect: nothing })
          : createElement(LibraryChartSet, { ...shared, onOpen: nothing }),
      );
      while (room.querySelector('.recharts-surface') === null) await afterPaint();
      times.push((await afterPaint()) - start);
      drawn.unmount();
      room.remove();
    }
    return times;
  },
};

Object.assign(globalThis, { bench });

/** What the page offers the bench. */
export type ChartsBench = typeof bench;
