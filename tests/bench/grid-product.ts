import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ClaimsPane } from '../../src/features/claims/ClaimsPane';
import { useGroups } from '../../src/features/claims/use-groups';
import { asId, type ClaimId } from '../../src/model/ids';
import { defaultView, type Filters, noFilters, type ViewState } from '../../src/model/view-state';
import { arrangeRows } from '../../src/view/arrange-rows';
import { facetNames } from '../../src/view/facets';
import { listFacets, listFamilies } from '../../src/view/list-facets';
import type { ClaimRow } from '../../src/view/row';
import type { Contestant } from './grid-page';
import '../../src/styles.css';

const none: ReadonlySet<ClaimId> = new Set();

/** The product's own pane of claims, its view in a state as the page keeps it in the URL. */
export const contestant = (room: HTMLElement, given: readonly ClaimRow[]): Contestant => {
  let change: (next: Partial<ViewState>) => void = () => {};
  let exchange: (rows: readonly ClaimRow[]) => void = () => {};
  const Page = () => {
    const [rows, setRows] = useState(given);
    const [view, setView] = useState<ViewState>({ ...defaultView, article: asId('article-0'), screen: 'claims' });
    const { sort, group, filters } = view;
    change = (next) => setView({ ...view, ...next });
    exchange = setRows;
    const arrangement = useMemo(
      () => arrangeRows(rows, { sort, group, filters }, view.claim, true, 'en'),
      [rows, sort, group, filters, view.claim],
    );
    const groups = useGroups(arrangement, view.claim);
    return createElement(ClaimsPane, {
      rows,
      arrangement,
      groups,
      view,
      several: true,
      onView: change,
      selected: view.claim,
      onSelect: (claim) => change({ claim }),
      onFold: () => {},
      keys: null,
      chosen: none,
      onChoose: () => {},
    });
  };
  const search = (words: string) => change({ filters: { ...noFilters, search: words } });
  return {
    mount: () => createRoot(room).render(createElement(Page)),
    sort: (column) => change({ sort: column === null ? [] : [{ column, descending: false }] }),
    search,
    scroller: () => room.querySelector<HTMLElement>('.grid'),
    more: {
      'sort by number again, descending': () => change({ sort: [{ column: 'figure', descending: true }] }),
      'sort by speaker': () => change({ sort: [{ column: 'speaker', descending: false }] }),
      'sort by three columns': () =>
        change({ sort: (['speaker', 'verdict', 'figure'] as const).map((column) => ({ column, descending: true })) }),
      'group by speaker': () => change({ sort: [], group: 'speaker' }),
      'no groups': () => change({ group: null }),
      'a decision on one claim': () => {
        const at = 50_000 % given.length;
        const row = given[at] as ClaimRow;
        exchange(
          given.with(at, { ...row, verdict: { is: 'verified' }, reviewed: { ...row.reviewed, status: 'done' } }),
        );
      },
      'filter by verdict': () => change({ filters: { ...noFilters, verdict: ['verified'] } }),
    },
    facets: () => {
      const filters: Filters = { ...noFilters, verdict: ['open'], kind: ['count'], hedge: [] };
      for (const facet of facetNames) listFacets(given, filters, facet);
      listFamilies(given, filters);
    },
  };
};
