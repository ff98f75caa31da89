import { AllCommunityModule, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community';
import type { ClaimRow } from '../../src/view/row';
import type { Contestant } from './grid-page';

ModuleRegistry.registerModules([AllCommunityModule]);

/** AG Grid Community with the same columns over the same rows. */
export const contestant = (room: HTMLElement, rows: readonly ClaimRow[]): Contestant => {
  let api: GridApi<ClaimRow> | null = null;
  return {
    mount: () => {
      api = createGrid<ClaimRow>(room, {
        rowData: [...rows],
        rowHeight: 52,
        cacheQuickFilter: true,
        columnDefs: [
          { field: 'title', headerName: 'Article', width: 140 },
          { field: 'number', headerName: '#', width: 60 },
          { colId: 'figure', headerName: 'Figure', valueGetter: ({ data }) => data?.claim.quantity.magnitude?.low },
          { colId: 'assertion', field: 'assertion', headerName: 'Assertion', width: 400 },
          { colId: 'speaker', field: 'speaker', headerName: 'Speaker' },
          { field: 'mode', headerName: 'Mode', width: 100 },
          { field: 'said', headerName: 'Said', width: 80 },
          { headerName: 'Verdict', valueGetter: ({ data }) => data?.verdict?.is ?? 'open', width: 120 },
          { field: 'evidence', headerName: 'Evidence', width: 80 },
        ],
      });
    },
    sort: (column) =>
      api?.applyColumnState({
        state: column === null ? [] : [{ colId: column, sort: 'asc' }],
        defaultState: { sort: null },
      }),
    search: (words) => api?.setGridOption('quickFilterText', words),
    // Which of its parts scrolls has changed with its versions.
    scroller: () =>
      [...room.querySelectorAll<HTMLElement>('*')].find(
        (part) => part.scrollHeight > 10 * part.clientHeight && /auto|scroll/u.test(getComputedStyle(part).overflowY),
      ) ?? null,
  };
};
