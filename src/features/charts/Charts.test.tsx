import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Sample, sampleArticle, sampleRows } from '../../../tests/samples/sample-claims';
import { type ArticleId, asId } from '../../model/ids';
import { type Filters, noFilters } from '../../model/view-state';
import { type ClaimRow, toRows } from '../../view/row';
import { ChartsStrip } from './ChartsStrip';
import { LibraryCharts } from './LibraryCharts';
import '../../styles.css';

afterEach(cleanup);
const user = userEvent.setup();
const patient = { timeout: 10_000 };

let filters: Filters = noFilters;
const onSelect = vi.fn();
const onOpen = vi.fn();

const Page = ({ rows, of }: { rows: readonly ClaimRow[]; of: 'article' | 'library' }) => {
  const [now, setNow] = useState(noFilters);
  filters = now;
  return of === 'article' ? (
    <ChartsStrip rows={rows} selected={null} onSelect={onSelect} filters={now} onFilters={setNow} />
  ) : (
    <LibraryCharts rows={rows} filters={now} onFilters={setNow} onOpen={onOpen} />
  );
};

const showArticle = async (samples: readonly Sample[], name: string) => {
  render(<Page rows={sampleRows(samples)} of="article" />);
  return screen.findByRole('figure', { name }, patient);
};

const people = (count: number, rest: Partial<Sample> = {}): Sample[] =>
  Array.from({ length: count }, (_, at) => ({ words: `{${10 ** (at % 6)}} people`, value: 10 ** (at % 6), ...rest }));

const library = (articles: number): ClaimRow[] =>
  Array.from({ length: articles }, (_, at) => {
    const { text, claims } = sampleArticle([
      { words: `{${at + 10}} boats were waiting`, value: at + 10, unit: 'boat', speaker: at % 2 === 0 ? 'UN' : 'Ada' },
      { words: '{3} houses', value: 3, unit: 'house' },
      { words: '{4} houses', value: 4, unit: 'house', speaker: 'UN' },
    ]);
    return toRows(claims, text, {
      id: asId<ArticleId>(`article-${at}`),
      title: `Report ${at}`,
      outlet: at % 3 === 0 ? 'Post' : 'Herald',
      published: new Date(Date.UTC(2016, 0, 1 + at)).toISOString().slice(0, 10),
    });
  }).flat();

describe('who says what', () => {
  it('walks from a speaker to the marks by key, and selects one', async () => {
    const chart = await showArticle([...people(2, { speaker: 'Ada' }), ...people(1)], 'Who says what');
    within(chart).getByRole('button', { name: 'Unattributed' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Ada');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('10: Open');
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Unattributed');
    await user.keyboard('{End}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('10: Open');
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenLastCalledWith('claim-2');
  });

  it('is bars by verdict beyond forty claims; a stretch of one filters by speaker and verdict', async () => {
    const chart = await showArticle(
      [...people(30, { speaker: 'Ada' }), ...people(20, { speaker: 'Ada', verdict: { is: 'verified' } })],
      'Who says what',
    );
    const part = () => within(chart).findByRole('button', { name: 'Ada, verified: 20' }, patient);
    await user.click(await part());
    expect(filters).toMatchObject({ speaker: ['Ada'], verdict: ['verified'] });
    await waitFor(async () => expect((await part()).getAttribute('aria-pressed')).toBe('true'));
    within(chart).getByRole('button', { name: 'Ada' }).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(filters).toMatchObject({ speaker: ['Ada'], verdict: ['open'] });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true'));
    await user.keyboard('{Enter}');
    expect(filters).toEqual(noFilters);
  });
});

describe('how big', () => {
  it('picks a stretch of its axis by key, and lets go of it', async () => {
    const chart = await showArticle(people(6), 'How big');
    const from = within(chart).getByRole('slider', { name: 'Figures from' });
    expect(from.getAttribute('aria-valuetext')).toBe('1 person');
    from.focus();
    await user.keyboard('{PageUp}{PageUp}');
    expect(filters.figure?.family).toBe('people');
    expect(filters.figure?.low).toBeGreaterThan(5);
    expect(filters.figure?.high).toBeNull();
    await user.click(await within(chart).findByRole('button', { name: 'Any size' }));
    expect(filters.figure).toBeNull();
  });

  it('picks a stretch by pulling over the plot', async () => {
    const chart = await showArticle(people(6), 'How big');
    const plot = chart.querySelector('.brush');
    if (plot === null) throw new Error('No plot.');
    const { left, top, width } = plot.getBoundingClientRect();
    const at = (share: number) => ({ clientX: left + width * share, clientY: top + 20 });
    await user.pointer([
      { keys: '[MouseLeft>]', target: plot, coords: at(0.3) },
      { target: plot, coords: at(0.5) },
      { target: plot, coords: at(0.7) },
      { keys: '[/MouseLeft]', target: plot, coords: at(0.7) },
    ]);
    const { low, high } = filters.figure ?? {};
    expect(low).toBeGreaterThan(1);
    expect(high).toBeGreaterThan(low ?? Infinity);
    expect(high).toBeLessThan(100_000);
  });

  it('offers the families there are, and counts in steps where figures are many', async () => {
    const metres = people(7).map((sample) => ({ ...sample, magnitude: { family: 'm', low: 5, high: 5 } }));
    const chart = await showArticle([...people(60), ...metres], 'How big');
    const step = await within(chart).findByRole('button', { name: '1: 10 figures' }, patient);
    await user.click(step);
    expect(filters.figure).toEqual({ family: 'people', low: 1, high: 1 });
    await user.selectOptions(within(chart).getByRole('combobox', { name: 'Compare' }), 'distances (7)');
    expect(filters.figure).toBeNull();
    await waitFor(() => expect(within(chart).getByRole('toolbar', { name: 'Figures' }).children.length).toBe(7));
  });
});

describe('the charts of a library', () => {
  it('follow a thing over time; a dot is reached and opened by key, and is a line of the table', async () => {
    render(<Page rows={library(9)} of="library" />);
    const chart = await screen.findByRole('figure', { name: 'Over time' }, patient);
    expect(chart.textContent).toContain('Boats “waiting”: 10 on Jan 1, 2016, 18 on Jan 9, 2016');
    const cursor = () => within(chart).getByRole('button', { name: / of 9$/ });
    cursor().focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(document.activeElement).toBe(cursor());
    expect(cursor().getAttribute('aria-label')).toBe('11 · Ada · Report 1 (Herald) · Jan 2, 2016, 2 of 9');
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('article-1', 'claim-1');
    await user.click(within(chart).getByRole('button', { name: 'As table' }));
    expect(within(chart).getAllByRole('row').length).toBe(10);
    await user.click(within(chart).getByRole('button', { name: '18' }));
    expect(onOpen).toHaveBeenLastCalledWith('article-8', 'claim-1');
  });

  it('filter by what an outlet gives no source for, and by a speaker of many articles', async () => {
    render(<Page rows={library(9)} of="library" />);
    const chart = await screen.findByRole('figure', { name: 'Without a source' }, patient);
    await user.click(within(chart).getByRole('button', { name: 'Post' }));
    expect(filters).toMatchObject({ outlet: ['Post'], source: ['none'] });
    await user.click(within(chart).getByRole('button', { name: 'Post' }));
    expect(filters).toEqual(noFilters);
    const speakers = screen.getByRole('figure', { name: 'Speakers by number of articles' });
    await user.click(await within(speakers).findByRole('button', { name: 'Ada' }, patient));
    expect(filters.speaker).toEqual(['Ada']);
  });

  it('are painted beyond a thousand dots, and still opened by pointer and by key', async () => {
    render(<Page rows={library(1200)} of="library" />);
    const chart = await screen.findByRole('figure', { name: 'Over time' }, patient);
    const canvas = await waitFor(() => {
      const found = chart.querySelector('canvas');
      if (found === null) throw new Error('Nothing painted.');
      return found;
    }, patient);
    const painted = () => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    await waitFor(() => expect(painted().some((byte) => byte > 0)).toBe(true));
    const cursor = () => within(chart).getByRole('button', { name: / of 1200$/ });
    cursor().focus();
    await user.keyboard('{End}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('article-1199', 'claim-1');
    const { left, top } = cursor().getBoundingClientRect();
    const room = cursor().parentElement as HTMLElement;
    await user.pointer({ keys: '[MouseLeft]', target: room, coords: { clientX: left + 12, clientY: top + 12 } });
    expect(onOpen).toHaveBeenLastCalledWith('article-1199', 'claim-1');
  });
});
