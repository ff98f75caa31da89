import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sample, sampleArticle, sampleHead } from '../../../tests/samples/sample-claims';
import type { Claim } from '../../model/claim';
import type { ClaimId } from '../../model/ids';
import type { Span } from '../../model/span';
import type { ReviewedClaim } from '../../review/place';
import { toRows } from '../../view/row';
import { Reader } from './Reader';
import '../../styles.css';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const noNumerals: readonly never[] = [];

const Page = ({ text, claims }: { readonly text: string; readonly claims: readonly ReviewedClaim[] }) => {
  const rows = toRows(claims, text, sampleHead);
  const [selected, setSelected] = useState<ClaimId | null>(null);
  const [words, setWords] = useState<Span | null>(null);
  return (
    <div style={{ height: 400, width: 600, display: 'grid' }}>
      <Reader
        text={text}
        blocks={noNumerals}
        rows={rows}
        selected={rows.find(({ id }) => id === selected) ?? null}
        onSelect={setSelected}
        head={null}
        numerals={noNumerals}
        words={words}
        onWords={setWords}
        onAdd={() => undefined}
        keys={null}
      />
      <output>{words === null ? '' : text.slice(words.start, words.end)}</output>
    </div>
  );
};

const show = (samples: readonly Sample[], mend = (claims: readonly ReviewedClaim[]) => claims) => {
  const { text, claims } = sampleArticle(samples);
  render(<Page text={text} claims={mend(claims)} />);
  return screen.getByRole('region', { name: 'Article' });
};
const mark = (words: string) => screen.getByRole('button', { name: words });
const current = () => screen.queryByRole('button', { current: true })?.textContent?.trim();
const user = userEvent.setup();

/** Gives claims other words than the sample's. */
const withWords = (claims: readonly ReviewedClaim[], spans: Readonly<Record<number, Span>>): ReviewedClaim[] =>
  claims.map((each, at): ReviewedClaim => {
    const span = spans[at];
    if (span === undefined) return each;
    const claim: Claim = { ...each.claim, quantity: { ...each.claim.quantity, ...span } };
    return { ...each, claim };
  });

describe('claims that share words', () => {
  // Both ends and the range they make: the range has only "to" for itself, and not even that where one end reaches over it.
  const overlapping = () =>
    show([{ words: '{12 to 15} boats' }, { words: '{34} boats' }, { words: '{56} gulls' }], (claims) => {
      const [range] = claims;
      if (range === undefined) throw new Error('No sample.');
      return withWords(claims, { 0: { start: 0, end: 8 }, 1: { start: 0, end: 5 }, 2: { start: 3, end: 8 } });
    });

  it('are all reached by pressing the same words again', async () => {
    overlapping();
    const seen = new Set<string | null | undefined>();
    for (let press = 0; press < 3; press += 1) {
      await user.click(screen.getByText('to'));
      seen.add(current());
    }
    expect([...seen].sort()).toEqual(['12 to', '12 to 15', '15']);
  });

  it('are all reached by the arrow keys, and keep the focus', async () => {
    overlapping();
    const seen: (string | null | undefined)[] = [];
    await user.click(screen.getByText('12'));
    screen.getByRole('button', { current: true }).focus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    for (let step = 0; step < 3; step += 1) {
      seen.push(current());
      expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
      await user.keyboard('{ArrowDown}');
    }
    expect(seen.toSorted()).toEqual(['12 to', '12 to 15', '15']);
  });
});

describe('the switch between verdicts and speakers', () => {
  it('gives each speaker a letter and the legend its name, and remembers', async () => {
    const samples: Sample[] = [
      { words: '{12} boats', speaker: 'Ada' },
      { words: '{34} boats', verdict: { is: 'verified' } },
    ];
    show(samples);
    expect(mark('34').dataset['number']).toBe('2✓');
    await user.click(screen.getByRole('button', { name: 'Mark speakers' }));
    expect(mark('12').dataset['number']).toBe('1A');
    expect(within(screen.getByRole('list', { name: 'Speakers’ marks' })).getByText('Ada')).toBeTruthy();
    cleanup();
    show(samples);
    expect(screen.getByRole('button', { name: 'Mark speakers', pressed: true })).toBeTruthy();
    expect(mark('12').dataset['number']).toBe('1A');
  });
});

describe('the card', () => {
  const sample: Sample = {
    words: '{12} boats left',
    speaker: 'Ada',
    role: 'pilot',
    attribution: { hedges: ['alleged'] },
  };

  it('comes when the pointer rests, stays while it is on the card, and Escape puts it away', async () => {
    show([sample]);
    await user.hover(mark('12'));
    const card = await screen.findByRole('tooltip');
    expect(card.textContent).toContain('Ada, pilot');
    expect(card.textContent).toContain('alleged');
    await user.hover(card);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(screen.getByRole('tooltip')).toBe(card);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('comes with the keyboard’s focus, is what the mark is described by, and goes with it', async () => {
    show([sample]);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(mark('12'));
    const card = await screen.findByRole('tooltip');
    expect(mark('12').getAttribute('aria-describedby')).toBe(card.id);
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('moves nothing of the page', async () => {
    const region = show([sample]);
    const before = mark('12').getBoundingClientRect().toJSON();
    await user.hover(mark('12'));
    await screen.findByRole('tooltip');
    expect(mark('12').getBoundingClientRect().toJSON()).toEqual(before);
    expect(region.scrollHeight).toBe(region.clientHeight);
  });
});

describe('a long article', () => {
  const samples = Array.from(
    { length: 3000 },
    (_, at): Sample => ({
      words: `On day ${at} the harbour of the lower town saw {${at + 10_000}} boats, and nobody counted the gulls`,
    }),
  );

  it('has every word in the page, and marks only where it is read', () => {
    const region = show(samples);
    expect(region.textContent).toContain('On day 2999 the harbour');
    expect(region.querySelectorAll('mark').length).toBeLessThan(500);
  });

  it('brings a claim into sight wherever it is, by the rail too', async () => {
    const region = show(samples);
    await user.click(mark('10000'));
    const rail = await waitFor(() => {
      const found = region.querySelector('.rail');
      if (found === null) throw new Error('No rail yet.');
      return found;
    });
    const box = rail.getBoundingClientRect();
    await user.pointer([
      { keys: '[MouseLeft]', target: rail, coords: { clientX: box.left + 2, clientY: box.top + box.height * 0.8 } },
    ]);
    await waitFor(() => {
      const words = Number(current());
      expect(words).toBeGreaterThan(12_000);
      expect(words).toBeLessThan(12_800);
      const place = mark(String(words)).getBoundingClientRect();
      expect(place.top).toBeGreaterThan(region.getBoundingClientRect().top);
      expect(place.bottom).toBeLessThan(region.getBoundingClientRect().bottom);
    });
  });
});

describe('right to left text and emoji', () => {
  it('runs each paragraph in its own direction, and what is selected is what the offsets say', async () => {
    const region = show([
      { words: 'قُتل {51} مدنيا على الأقل 👨‍👩‍👧 في المدينة' },
      { words: 'The 👨‍👩‍👧 family counted {12} boats 🚢 today' },
    ]);
    const [first, second] = region.querySelectorAll('.paragraph');
    if (first === undefined || second === undefined) throw new Error('No paragraphs.');
    expect([first, second].map((paragraph) => getComputedStyle(paragraph).direction)).toEqual(['rtl', 'ltr']);
    expect(mark('51').textContent).toBe('51');
    const piece = within(region).getByText(/مدنيا على الأقل/).firstChild;
    if (piece === null) throw new Error('No words.');
    const at = (piece.textContent ?? '').indexOf('الأقل');
    window.getSelection()?.setBaseAndExtent(piece, at, piece, at + 'الأقل 👨‍👩‍👧'.length);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('الأقل 👨‍👩‍👧'));
  });
});
