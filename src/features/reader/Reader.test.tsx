import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Sample, sampleArticle, sampleHead } from '../../../tests/samples/sample-claims';
import type { ClaimId } from '../../model/ids';
import type { Span } from '../../model/span';
import type { Numeral } from '../../view/find-numerals';
import { shippedKeys } from '../../view/key-map';
import { type ClaimRow, toRows } from '../../view/row';
import { Reader } from './Reader';
import '../../styles.css';

afterEach(cleanup);

const Page = ({
  text,
  rows,
  onSelect,
  onAdd = () => undefined,
  numerals = [],
}: {
  onAdd?: (words: Span) => void;
  numerals?: readonly Numeral[];
  text: string;
  rows: readonly ClaimRow[];
  onSelect: (id: ClaimId) => void;
}) => {
  const [selected, setSelected] = useState<ClaimId | null>(null);
  const [words, setWords] = useState<Span | null>(null);
  return (
    <div style={{ height: 300, display: 'grid' }}>
      <Reader
        text={text}
        blocks={[]}
        rows={rows}
        selected={rows.find(({ id }) => id === selected) ?? null}
        onSelect={(id) => {
          setSelected(id);
          onSelect(id);
        }}
        head={null}
        numerals={numerals}
        words={words}
        onWords={setWords}
        onAdd={onAdd}
        keys={shippedKeys}
      />
    </div>
  );
};

const show = (samples: readonly Sample[]) => {
  const { text, claims } = sampleArticle(samples);
  const onSelect = vi.fn<(id: ClaimId) => void>();
  render(<Page text={text} rows={toRows(claims, text, sampleHead)} onSelect={onSelect} />);
  return { onSelect, region: screen.getByRole('region', { name: 'Article' }) };
};
const mark = (words: string) => screen.getByRole('button', { name: words });
const user = userEvent.setup();

describe('Reader', () => {
  it('shows hostile text as text', () => {
    const { region } = show([{ words: '<img src=x onerror="alert(1)"> {12} people <script>alert(2)</script> &amp;' }]);
    expect(region.textContent).toContain('<img src=x onerror="alert(1)"> 12 people <script>alert(2)</script> &amp;');
    expect(region.querySelector('img, script')).toBeNull();
  });

  it('selects by click and by key, and walks from mark to mark', async () => {
    const { onSelect } = show([{ words: '{12} boats' }, { words: '{34} boats' }, { words: '{56} boats' }]);
    await user.click(mark('34'));
    expect(onSelect).toHaveBeenLastCalledWith('claim-2');
    expect(mark('34').getAttribute('aria-current')).toBe('true');
    mark('34').focus();
    await user.keyboard('{ArrowDown}');
    expect(onSelect).toHaveBeenLastCalledWith('claim-3');
    expect(document.activeElement).toBe(mark('56'));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(mark('12'));
    await user.tab();
    expect(screen.getByRole('region', { name: 'Article' }).contains(document.activeElement)).toBe(false);
  });

  it('selects the claim whose words were selected', async () => {
    const { onSelect, region } = show([{ words: 'The harbour saw {12} boats leave' }, { words: '{34} boats' }]);
    const piece = within(region).getByText(/boats leave/);
    const words = piece.firstChild;
    if (words === null) throw new Error('The paragraph has no text.');
    window.getSelection()?.setBaseAndExtent(words, 1, words, 6);
    piece.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    expect(onSelect).toHaveBeenLastCalledWith('claim-1');
  });

  it('brings the selected words into view without scrolling the page', async () => {
    const { region } = show(Array.from({ length: 60 }, (_, at) => ({ words: `Day ${at} saw {${at + 100}} boats` })));
    mark('100').focus();
    await user.click(mark('150'));
    await vi.waitFor(() => {
      const box = region.getBoundingClientRect();
      const words = mark('150').getBoundingClientRect();
      expect(words.top).toBeGreaterThanOrEqual(box.top);
      expect(words.bottom).toBeLessThanOrEqual(box.bottom);
    });
    expect(window.scrollY).toBe(0);
  });

  it('offers a claim for the words selected, without the space around them', async () => {
    const { text, claims } = sampleArticle([{ words: 'The harbour saw some dozens leave in {12} boats' }]);
    const onAdd = vi.fn<(words: Span) => void>();
    render(<Page text={text} rows={toRows(claims, text, sampleHead)} onSelect={() => undefined} onAdd={onAdd} />);
    const words = within(screen.getByRole('region', { name: 'Article' })).getByText(/some dozens/).firstChild;
    if (words === null) throw new Error('The paragraph has no text.');
    const start = text.indexOf(' some dozens ');
    window.getSelection()?.setBaseAndExtent(words, start, words, start + ' some dozens '.length);
    await user.click(await screen.findByRole('button', { name: /^Add claim/ }));
    expect(onAdd).toHaveBeenLastCalledWith({ start: start + 1, end: start + ' some dozens'.length });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('toolbar', { name: 'Selected words' })).toBeNull();
  });

  it('shows other numerals on request, with their reason, and unseen ones always', async () => {
    const { text, claims } = sampleArticle([{ words: 'In 2016 the port saw {12} boats and 30 gulls' }]);
    const numeral = (words: string, reason: string | null) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, reason };
    };
    const onAdd = vi.fn<(words: Span) => void>();
    const numerals = [numeral('2016', 'a year'), numeral('30', null)];
    render(
      <Page
        text={text}
        rows={toRows(claims, text, sampleHead)}
        onSelect={() => undefined}
        onAdd={onAdd}
        numerals={numerals}
      />,
    );
    expect(screen.queryByRole('button', { name: '2016' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '30' }));
    expect(screen.getByRole('toolbar', { name: 'Selected words' }).textContent).toContain('No claim: unseen');
    await user.click(screen.getByRole('button', { name: 'Skipped numbers (2)' }));
    screen.getByRole('button', { name: '2016' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('toolbar', { name: 'Selected words' }).textContent).toContain('No claim: a year');
    await user.keyboard('a');
    expect(onAdd).toHaveBeenLastCalledWith({ start: 3, end: 7 });
  });
});
