import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Sample, sampleRows } from '../../../tests/samples/sample-claims';
import type { ClaimId } from '../../model/ids';
import { type ColumnId, type Grouping, noFilters, type SortStep } from '../../model/view-state';
import { afterPaint } from '../../ui/after-paint';
import { arrangeRows } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';
import { ClaimsGrid } from './ClaimsGrid';
import { useColumns } from './use-columns';
import { useGroups } from './use-groups';
import '../../styles.css';
import './claims.css';
import './grid.css';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const noneHidden: readonly ColumnId[] = [];

interface PageProps {
  readonly rows: readonly ClaimRow[];
  readonly group?: Grouping;
  readonly several?: boolean;
}

const Page = ({ rows, group = null, several = false }: PageProps) => {
  const [selected, setSelected] = useState<ClaimId | null>(null);
  const [sort, setSort] = useState<SortStep[]>([]);
  const [unfolded, setUnfolded] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<ClaimId>>(new Set());
  const arrangement = arrangeRows(rows, { sort, filters: noFilters, group }, selected, unfolded, 'en');
  const groups = useGroups(arrangement, selected);
  const columns = useColumns(several, noneHidden);
  return (
    <div className="claims" style={{ height: 400 }}>
      <ClaimsGrid
        subject={null}
        arrangement={arrangement}
        groups={groups}
        columns={columns}
        selected={selected}
        onSelect={setSelected}
        sort={sort}
        onSort={setSort}
        onFold={setUnfolded}
        chosen={chosen}
        onChoose={setChosen}
      />
    </div>
  );
};

const show = (samples: readonly Sample[], more: Omit<PageProps, 'rows'> = {}) =>
  render(<Page rows={sampleRows(samples)} {...more} />);
const grid = () => screen.queryByRole('treegrid', { name: 'Claims' }) ?? screen.getByRole('grid', { name: 'Claims' });
const figures = () => [...grid().querySelectorAll('.figure')].map((cell) => cell.textContent);
const header = (name: string) => within(grid()).getByRole('columnheader', { name: new RegExp(`^${name}`) });
const press = async (name: string) => user.click(within(header(name)).getByRole('button'));
const user = userEvent.setup();

const few: readonly Sample[] = [
  { words: '{six} boats', value: 6, speaker: 'Zoë' },
  { words: '{2} boats', value: 2, speaker: 'Ada' },
  { words: '{4} boats', value: 4, speaker: 'Zoë' },
  { words: '{no} boats', value: 0, minor: true },
];

describe('ClaimsGrid', () => {
  it('sorts by a header, the other way round, and not at all', async () => {
    show(few);
    await expect.poll(figures).toEqual(['six', '2', '4']);
    await press('Figure');
    await expect.poll(figures).toEqual(['2', '4', 'six']);
    expect(header('Figure').getAttribute('aria-sort')).toBe('ascending');
    await press('Figure');
    await expect.poll(figures).toEqual(['six', '4', '2']);
    await press('Figure');
    expect(header('Figure').getAttribute('aria-sort')).toBe('none');
  });

  it('sorts by several with Shift', async () => {
    show(few);
    await press('Speaker');
    await user.keyboard('{Shift>}');
    await press('Figure');
    await user.keyboard('{/Shift}');
    await expect.poll(figures).toEqual(['2', '4', 'six']);
    expect(header('Speaker').getAttribute('aria-sort')).toBe('ascending');
    expect(header('Figure').getAttribute('aria-sort')).toBe('ascending');
  });

  it('walks by arrow keys from header to cell to fold, selecting as it goes', async () => {
    show(few);
    within(header('#')).getByRole('button').focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toContain('six');
    expect(grid().querySelector('[aria-selected="true"]')?.textContent).toContain('six');
    await user.keyboard('{End}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-colindex')).toBe('8');
    await user.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowDown}');
    // The focus follows after the paint.
    await expect.poll(() => document.activeElement?.textContent).toContain('1 minor');
    await user.keyboard('{Enter}');
    await expect.poll(figures).toEqual(['six', '2', '4', 'no']);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect.poll(() => document.activeElement === within(header('#')).getByRole('button')).toBe(true);
  });

  it('selects several by Ctrl, by Shift and by key, and lets go at a plain press', async () => {
    show(few);
    const selected = () =>
      [...grid().querySelectorAll('[aria-selected="true"] .figure')].map((figure) => figure.textContent);
    const cell = (figure: string) => within(grid()).getByText(figure, { selector: '.figure' });
    await user.click(cell('six'));
    await user.keyboard('{Control>}');
    await user.click(cell('4'));
    await user.keyboard('{/Control}');
    expect(selected()).toEqual(['six', '4']);
    await user.click(cell('2'));
    expect(selected()).toEqual(['2']);
    await user.keyboard('{Shift>}');
    await user.click(cell('4'));
    await user.keyboard('{/Shift}');
    expect(selected()).toEqual(['2', '4']);
    await user.click(cell('six'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['six', '2', '4']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(selected()).toEqual(['six', '2']);
    await user.keyboard('{ArrowUp}');
    expect(selected()).toEqual(['six']);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(['six', '2', '4']);
  });

  it('has one stop for the Tab key', async () => {
    show(few);
    await user.tab();
    expect(grid().contains(document.activeElement)).toBe(true);
    await user.tab();
    expect(grid().contains(document.activeElement)).toBe(false);
  });

  it('renders few of many rows, counts them all, and reaches the last by key', async () => {
    show(Array.from({ length: 3000 }, (_, at) => ({ words: `{${at + 1}} boats`, value: at + 1 })));
    expect(grid().getAttribute('aria-rowcount')).toBe('3001');
    expect(figures().length).toBeLessThan(60);
    await user.click(within(grid()).getByText('1', { selector: '.figure' }));
    await user.keyboard('{Control>}{End}{/Control}');
    await expect.poll(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3001');
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-selected')).toBe('true');
  });

  it('keeps the focus however far it is scrolled away', async () => {
    show(Array.from({ length: 3000 }, (_, at) => ({ words: `{${at + 1}} boats`, value: at + 1 })));
    await user.click(within(grid()).getByText('2', { selector: '.figure' }));
    // What was clicked is brought into sight after the paint; whoever scrolls then goes where they will.
    await new Promise<void>((resolve) => afterPaint(resolve));
    grid().scrollTop = 60_000;
    await expect.poll(() => figures().some((figure) => Number(figure) > 1000)).toBe(true);
    expect(document.activeElement?.textContent).toContain('2');
    await user.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('4');
  });

  it('groups as a tree whose branches close and open by key, counted right', async () => {
    show(few, { group: 'speaker' });
    const branch = (name: string) => within(grid()).getByRole('row', { name: new RegExp(`^▾? ?▸? ?${name}`) });
    expect(grid().getAttribute('role')).toBe('treegrid');
    // The header, three headings' worth: Zoë with two, Ada with one, and the fold.
    expect(grid().getAttribute('aria-rowcount')).toBe('7');
    expect(branch('Zoë').textContent).toContain('2 claims, none judged');
    expect(branch('Zoë').getAttribute('aria-level')).toBe('1');
    expect(
      within(grid()).getByText('six', { selector: '.figure' }).closest('[role=row]')?.getAttribute('aria-level'),
    ).toBe('2');
    await user.click(within(grid()).getByText('six', { selector: '.figure' }));
    await user.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement?.textContent).toContain('Zoë');
    await user.keyboard('{ArrowLeft}');
    expect(branch('Zoë').getAttribute('aria-expanded')).toBe('false');
    await expect.poll(figures).toEqual(['2']);
    expect(grid().getAttribute('aria-rowcount')).toBe('5');
    await user.keyboard('{ArrowRight}');
    await expect.poll(figures).toEqual(['six', '4', '2']);
    await user.keyboard('{Enter}');
    await expect.poll(figures).toEqual(['2']);
  });

  it('moves and widens a column by key, focus and all, and remembers it', async () => {
    const names = () =>
      within(grid())
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent);
    const { unmount } = show(few);
    within(header('Figure')).getByRole('button').focus();
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    await expect.poll(() => names().slice(0, 3)).toEqual(['#', 'Assertion', 'Figure']);
    await expect.poll(() => document.activeElement?.textContent).toBe('Figure');
    const before = header('Figure').getBoundingClientRect().width;
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(header('Figure').getBoundingClientRect().width).toBeCloseTo(before + 32, -1);
    unmount();
    show(few);
    expect(names().slice(0, 3)).toEqual(['#', 'Assertion', 'Figure']);
    expect(header('Figure').getBoundingClientRect().width).toBeCloseTo(before + 32, -1);
  });

  it('shows the article first where several are in view', () => {
    show(few, { several: true });
    expect(within(grid()).getAllByRole('columnheader')[0]?.textContent).toBe('Article');
    expect(grid().getAttribute('aria-colcount')).toBe('9');
    expect(within(grid()).getAllByRole('row')[1]?.textContent).toContain('A sampleThe Sampler, May 1, 2024');
  });

  it('copies what is selected as cells, with a header, and lets marked words be copied as they are', async () => {
    const { copyRows } = await import('./copy-rows');
    expect(copyRows(sampleRows([{ words: '{=6} boats', value: 6, speaker: 'Zoë' }]), ['figure', 'speaker'])).toBe(
      "Figure\tSpeaker\n'=6\tZoë",
    );
    show(few);
    await user.click(within(grid()).getByText('six', { selector: '.figure' }));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const copied = () => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/plain');
    };
    await expect
      .poll(() =>
        copied()
          .split('\n')
          .map((line) => line.split('\t')[1]),
      )
      .toEqual(['Figure', 'six', '2']);
    getSelection()?.selectAllChildren(within(grid()).getByText('six', { selector: '.figure' }));
    expect(copied()).toBe('');
  });
});
