import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimId } from '../../model/ids';
import { type ClaimRow, toRows } from '../../view/row';
import { type Sample, sampleArticle } from '../../view/sample-claims';
import { Reader } from './Reader';
import '../../styles.css';

afterEach(cleanup);

const Page = ({
  text,
  rows,
  onSelect,
}: {
  text: string;
  rows: readonly ClaimRow[];
  onSelect: (id: ClaimId) => void;
}) => {
  const [selected, setSelected] = useState<ClaimId | null>(null);
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
        numerals={[]}
        words={null}
        onWords={() => undefined}
        onAdd={() => undefined}
        keys={null}
      />
    </div>
  );
};

const show = (samples: readonly Sample[]) => {
  const { text, claims } = sampleArticle(samples);
  const onSelect = vi.fn<(id: ClaimId) => void>();
  render(<Page text={text} rows={toRows(claims, text)} onSelect={onSelect} />);
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
});
