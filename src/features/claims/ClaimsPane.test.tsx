import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleRows } from '../../../tests/samples/sample-claims';
import { asId } from '../../model/ids';
import { defaultView, type ViewState } from '../../model/view-state';
import { arrangeRows } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';
import { printViewState } from '../../view/view-url';
import { ClaimsPane } from './ClaimsPane';
import { useGroups } from './use-groups';
import '../../styles.css';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const rows = sampleRows([
  { words: '{51} people left', value: 51, speaker: 'Ada', verdict: { is: 'verified' } },
  { words: '{250,000} people stayed', value: 250_000, speaker: 'Zoë', verdict: { is: 'disputed', reason: null } },
  { words: '{3 km} of road', value: 3, kind: 'distance', magnitude: { family: 'm', low: 3000, high: 3000 } },
  {
    words: '{1.9 miles} of road',
    value: 1.9,
    kind: 'distance',
    magnitude: { family: 'm', low: 3057.75, high: 3057.75 },
  },
]);

const noneChosen = new Set<never>();

const Page = ({ given, several }: { given: readonly ClaimRow[]; several: boolean }) => {
  const [view, setView] = useState<ViewState>({ ...defaultView, article: asId('sample') });
  const arrangement = arrangeRows(given, view, view.claim, false, 'en');
  const groups = useGroups(arrangement, view.claim);
  return (
    <div style={{ display: 'flex', height: 700 }}>
      <p data-testid="address">{printViewState(view)}</p>
      <ClaimsPane
        rows={given}
        arrangement={arrangement}
        groups={groups}
        view={view}
        several={several}
        onView={(change) => setView((before) => ({ ...before, ...change }))}
        selected={view.claim}
        onSelect={(claim) => setView((before) => ({ ...before, claim }))}
        onFold={() => undefined}
        keys={null}
        chosen={noneChosen}
        onChoose={() => undefined}
      />
    </div>
  );
};

const user = userEvent.setup();
const show = (several = false, given: readonly ClaimRow[] = rows) => render(<Page given={given} several={several} />);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const figures = () => [...document.querySelectorAll('.grid .figure')].map((cell) => cell.textContent);
const address = () => screen.getByTestId('address').textContent ?? '';
const open = async (name: string) => {
  const bar = document.querySelector<HTMLElement>('.filters') ?? document.body;
  await user.click(within(bar).getByRole('button', { name: new RegExp(name) }));
  const panel = await screen.findByRole('dialog', { name });
  // What is inside is fetched when it is first opened.
  await within(panel).findAllByRole('group', {}, { timeout: 10_000 });
  return panel;
};

describe('ClaimsPane', () => {
  it('takes several values of a facet, counts what each would leave, and names them as chips', async () => {
    show();
    const verdicts = within(await open('Verdict'));
    const box = async (name: RegExp) => verdicts.findByRole('checkbox', { name });
    await user.click(await box(/^Verified 1/));
    await user.click(await box(/^Disputed 1/));
    await expect.poll(figures).toEqual(['51', '250,000']);
    await expect.poll(address).toContain('verdict=verified&verdict=disputed');
    await user.keyboard('{Escape}');
    const speakers = within(await open('Speaker'));
    expect((await speakers.findByRole('checkbox', { name: /^Unattributed/ })).closest('label')?.textContent).toBe(
      'Unattributed 0',
    );
    await user.keyboard('{Escape}');
    await expect.poll(() => screen.getByRole('status').textContent).toBe('2 of 4 claims');
    await user.click(button(/^Verified, remove this filter/));
    await expect.poll(figures).toEqual(['250,000']);
    await user.click(button('Show all'));
    expect(figures().length).toBe(4);
  });

  it('finds figures between two values in the unit of choice', async () => {
    show();
    const panel = within(await open('Filters'));
    await user.selectOptions(await panel.findByLabelText('Unit'), 'length (2)');
    await expect.poll(figures).toEqual(['3 km', '1.9 miles']);
    await user.selectOptions(panel.getByLabelText('Shown in'), 'km');
    await user.type(panel.getByLabelText('From'), '3.01{Enter}');
    await expect.poll(figures).toEqual(['1.9 miles']);
    await expect.poll(address).toContain('figure=m%3A3010..');
    await user.clear(panel.getByLabelText('From'));
    await user.type(panel.getByLabelText('From'), 'many{Enter}');
    expect(panel.getByRole('alert').textContent).toContain('That is no number.');
    await expect.poll(figures).toEqual(['1.9 miles']);
    await user.keyboard('{Escape}');
    expect(button(/^3.01 km or more/)).toBeTruthy();
  });

  it('offers outlet and date only where several articles are in view', async () => {
    show();
    expect(within(await open('Filters')).queryByRole('group', { name: 'Published' })).toBeNull();
    cleanup();
    show(true);
    const panel = within(await open('Filters'));
    const from = within(await panel.findByRole('group', { name: 'Published' })).getByLabelText('From');
    await user.type(from, '2024-05-02');
    await expect.poll(address).toContain('from=2024-05-02');
    expect(await screen.findByText('No claim passes these filters.')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(button('Show all claims'));
    expect(figures().length).toBe(4);
  });

  it('groups, hides and orders columns from one panel', async () => {
    show();
    const panel = within(await open('View'));
    const names = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent);
    await user.click(await panel.findByRole('checkbox', { name: 'Mode' }));
    expect(names()).not.toContain('Mode');
    await expect.poll(address).toContain('hidden=mode');
    await user.click(panel.getByRole('button', { name: 'Move Verdict before Said' }));
    expect(names().slice(-3)).toEqual(['Verdict', 'Said', 'Evidence']);
    await user.click(panel.getByRole('radio', { name: 'Verdict' }));
    await expect.poll(address).toContain('group=verdict');
    await expect.poll(figures).toEqual(['3 km', '1.9 miles', '51', '250,000']);
    await user.click(panel.getByRole('button', { name: 'Close all' }));
    await expect.poll(figures).toEqual([]);
    expect(screen.getByRole('treegrid', { name: 'Claims' }).getAttribute('aria-rowcount')).toBe('4');
    await user.click(panel.getByRole('button', { name: 'Open all' }));
    expect(figures().length).toBe(4);
    await user.click(panel.getByRole('button', { name: 'Reset columns' }));
    expect(names()).toEqual(['#', 'Figure', 'Assertion', 'Speaker', 'Mode', 'Said', 'Verdict', 'Evidence']);
    cleanup();
    localStorage.setItem('hidden-columns', 'said,mode');
    show();
    expect(names()).toEqual(['#', 'Figure', 'Assertion', 'Speaker', 'Verdict', 'Evidence']);
  });

  it('says what to do where there is nothing', () => {
    show(false, []);
    expect(screen.getByText(/No figures were found in this text/)).toBeTruthy();
    cleanup();
    show(true, []);
    expect(screen.getByText(/No figures were found in these articles/)).toBeTruthy();
  });
});
