/** Scrolls the grid so far that the selected row stands wholly between its header and its end; nothing where it does already, or is not rendered. */
export const keepRowInSight = (grid: HTMLElement): void => {
  const row = grid.querySelector('[role=row][data-selected]');
  const header = grid.querySelector('.grid-head');
  if (row === null || header === null) return;
  const { top, bottom } = row.getBoundingClientRect();
  const from = header.getBoundingClientRect().bottom;
  const to = grid.getBoundingClientRect().bottom;
  if (top < from || bottom - top > to - from) grid.scrollTop -= from - top;
  else if (bottom > to) grid.scrollTop += bottom - to;
};
