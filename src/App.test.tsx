import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import bundledArticle from '../data/article.md?raw';
import { App } from './App';
import { readText } from './read/read-text';
import { ServicesProvider } from './services';
import { addBundledArticle } from './store/add-article';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import { createExtractor, type Extractor } from './worker/extractor';
import './styles.css';

let store: Store;
let extractor: Extractor;
let name: string;
const user = userEvent.setup();

const grid = () => screen.getByRole('grid', { name: 'Claims' });
const article = () => screen.getByRole('region', { name: 'Article' });
const row = (words: string) => {
  const found = within(grid())
    .getAllByRole('row')
    .find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`No row with “${words}”`);
  return found;
};
const selected = () => grid().querySelector('[aria-selected="true"]')?.textContent ?? '';
const button = (words: string) => screen.getByRole('button', { name: words });
const open = async () => {
  render(
    <ServicesProvider store={store} extractor={extractor}>
      <App />
    </ServicesProvider>,
  );
  await waitFor(() => expect(row('at least 250,000')).toBeTruthy(), { timeout: 20_000 });
};

beforeEach(async () => {
  history.replaceState(null, '', location.pathname);
  localStorage.clear();
  name = `app-test-${crypto.randomUUID()}`;
  store = openStore(name);
  extractor = createExtractor();
  await addBundledArticle(store, readText(bundledArticle));
});

afterEach(() => {
  cleanup();
  extractor.close();
  store.close();
  indexedDB.deleteDatabase(name);
});

describe('the page', () => {
  it('shows the article, its claims and whose they are', async () => {
    await open();
    expect(article().textContent).toContain('where UN officials say at least 250,000 people');
    expect(article().textContent).not.toContain('**');
    expect(row('at least 250,000').textContent).toContain('UN officials');
    const summary = screen.getByRole('region', { name: 'Summary' });
    await waitFor(() => expect(summary.textContent).toMatch(/^\d+ figures; \d+ name no source/));
  });

  it('selects both ways between rows and words', async () => {
    await open();
    await user.click(row('about 400,000'));
    expect(selected()).toContain('about 400,000');
    const mark = await within(article()).findByRole('button', { name: 'at least 51' });
    await user.click(mark);
    expect(selected()).toContain('at least 51');
    await waitFor(() => expect(mark.getAttribute('aria-current')).toBe('true'));
  });

  it('judges by key, moves on, and undoes', async () => {
    await open();
    await user.click(row('at least 250,000'));
    await user.keyboard('v');
    await waitFor(() => expect(row('at least 250,000').textContent).toContain('Verified'));
    expect(selected()).not.toContain('at least 250,000');
    await waitFor(() => expect(screen.getByText('Saved').getAttribute('role')).toBe('status'));
    await waitFor(() => expect(button('Undo').hasAttribute('disabled')).toBe(false));
    await user.keyboard('z');
    await waitFor(() => expect(row('at least 250,000').textContent).toContain('Open'));
  });

  it('keeps the focus in the grid when a key moves on', async () => {
    await open();
    row('at least 250,000').focus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    await user.click(row('at least 250,000'));
    await user.keyboard('v');
    await waitFor(() => expect(selected()).not.toContain('at least 250,000'));
    expect(grid().querySelector('[aria-selected="true"]')?.contains(document.activeElement)).toBe(true);
  });

  it('disputes with a reason and a source in one act, and undoes it as one', async () => {
    await open();
    await user.click(row('about 400,000'));
    await user.keyboard('d');
    const says = screen.getByLabelText('Source says');
    expect(document.activeElement).toBe(says);
    await user.click(screen.getByRole('radio', { name: 'Exaggerated' }));
    await user.type(says, 'about 310,000');
    await user.type(screen.getByLabelText('Source URL'), 'https://example.org/deaths{Enter}');
    await waitFor(() => expect(row('about 400,000').textContent).toContain('exaggerated'));
    expect(row('about 400,000').textContent).toContain('about 310,000');
    expect(screen.queryByLabelText('Source says')).toBeNull();
    expect(selected()).not.toContain('about 400,000');
    await waitFor(() => expect(button('Undo').hasAttribute('disabled')).toBe(false));
    await user.click(button('Undo'));
    await waitFor(() => expect(row('about 400,000').textContent).toContain('Open'));
    expect(row('about 400,000').textContent).not.toContain('310,000');
  });

  it('never judges while somebody types, and letters can be switched off', async () => {
    await open();
    await user.type(screen.getByLabelText('Search claims'), 'vdx');
    await user.clear(screen.getByLabelText('Search claims'));
    await user.click(button('Settings'));
    await screen.findByRole('dialog');
    await user.keyboard('v');
    await user.click(await screen.findByRole('checkbox', { name: 'Single-letter keys' }));
    await user.click(button('Close'));
    await user.click(row('at least 51'));
    await user.keyboard('v');
    expect(screen.queryByText('Saved')).toBeNull();
    expect(grid().textContent).not.toContain('Verified');
  });

  it('sorts by its headers, with Shift by several, and the URL says so', async () => {
    await open();
    const header = (label: string) => within(grid()).getByRole('columnheader', { name: new RegExp(`^${label}`) });
    await user.click(within(header('Figure')).getByRole('button'));
    expect(header('Figure').getAttribute('aria-sort')).toBe('ascending');
    await user.keyboard('{Shift>}');
    await user.click(within(header('Speaker')).getByRole('button'));
    await user.keyboard('{/Shift}');
    expect(header('Figure').getAttribute('aria-sort')).toBe('ascending');
    expect(header('Speaker').getAttribute('aria-sort')).toBe('ascending');
    expect(location.search).toContain('sort=figure,speaker');
    history.back();
    await waitFor(() => expect(header('Speaker').getAttribute('aria-sort')).toBe('none'));
  });

  it('filters by a speaker of the chart, and the URL says so', async () => {
    await open();
    const chart = await screen.findByRole('figure', { name: 'Who says what' }, { timeout: 10_000 });
    const speaker = within(chart).getByRole('button', { name: 'UN officials' });
    await user.click(speaker);
    await waitFor(() => expect(grid().textContent).not.toContain('at least 51'));
    expect(row('at least 250,000')).toBeTruthy();
    expect(new URLSearchParams(location.search).get('speaker')).toBe('UN officials');
    await waitFor(() => expect(speaker.getAttribute('aria-pressed')).toBe('true'));
    await user.click(button('Show all'));
    await waitFor(() => expect(row('at least 51')).toBeTruthy());
  });

  it('gives every chart as a table', async () => {
    await open();
    const chart = await screen.findByRole('figure', { name: 'How big' }, { timeout: 10_000 });
    await user.click(within(chart).getByRole('button', { name: 'As table' }));
    const table = within(chart).getByRole('table');
    expect(within(table).getByRole('row', { name: /six million/ }).textContent).toContain('6,000,000');
    expect(within(table).getByRole('row', { name: /at least 250,000/ }).textContent).toContain('250,000open');
  });

  it('finds numbers however they are written', async () => {
    await open();
    await user.keyboard('/');
    await user.keyboard('250k');
    await waitFor(() => expect(within(grid()).getAllByRole('row').length).toBe(2));
    expect(row('at least 250,000')).toBeTruthy();
    await user.clear(screen.getByLabelText('Search claims'));
    await user.type(screen.getByLabelText('Search claims'), 'no such words');
    expect(await screen.findByText('No claim passes these filters.')).toBeTruthy();
    await user.click(button('Show all claims'));
    await waitFor(() => expect(row('at least 51')).toBeTruthy());
  });

  it('shows a pasted article at once, as text and nothing else', async () => {
    await open();
    await user.click(button('Paste article'));
    const hostile =
      'The agency said 12 people were hurt. <img src=x onerror="window.owned = true"> <script>window.owned = true</script>';
    await user.click(screen.getByLabelText('Article text'));
    await user.paste(`A fire\n\n${hostile}`);
    await user.click(button('Read article'));
    await waitFor(() => expect(row('12 people')).toBeTruthy(), { timeout: 10_000 });
    expect(article().textContent).toContain(hostile);
    expect(article().querySelector('img, script')).toBeNull();
    expect('owned' in window).toBe(false);
    history.back();
    await waitFor(() => expect(row('at least 250,000')).toBeTruthy());
  });

  it('keeps a note and a query, dismisses, restores and clears', async () => {
    await open();
    await user.click(row('at least 51'));
    // The drawer shows the claim after the grid does.
    const drawer = screen.getByRole('region', { name: 'Review' });
    await waitFor(() => expect(drawer.textContent).toContain('at least 51'));
    await user.click(button('Note'));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'call the hospital{Enter}');
    await waitFor(() => expect(screen.getByText('call the hospital', { selector: 'p' })).toBeTruthy());
    await user.keyboard('q');
    await user.type(screen.getByRole('textbox', { name: 'Question to the author' }), 'Who counted?{Enter}');
    await waitFor(() => expect(row('at least 51').textContent).toContain('query open'));
    await user.keyboard('c');
    await waitFor(() => expect(row('at least 51').textContent).toContain('Needs context'));
    await user.click(button('Clear'));
    await waitFor(() => expect(row('at least 51').textContent).toContain('Open'));
    expect(row('at least 51').textContent).not.toContain('query open');
    await user.click(button('Dismiss'));
    await waitFor(() => expect(row('at least 51').textContent).toContain('Dismissed'));
    await user.click(button('Restore'));
    await waitFor(() => expect(row('at least 51').textContent).toContain('Open'));
    expect(screen.getByText('call the hospital', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText(/^History \(/).textContent).toMatch(/\d+/);
  });

  it('downloads the claims that the list shows, or all of them', async () => {
    await open();
    await user.type(screen.getByLabelText('Search claims'), '250k');
    const links: HTMLAnchorElement[] = [];
    // The browser's own download would end in a dialog here.
    const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      links.push(this);
    });
    await user.click(button('Export CSV'));
    await user.click(await screen.findByRole('button', { name: 'Export 1 shown' }));
    await user.click(button('Export CSV'));
    await user.click(await screen.findByRole('button', { name: /^Export all \d\d$/ }));
    await waitFor(() => expect(links).toHaveLength(2));
    clicking.mockRestore();
    const [shown, link] = links;
    const one = await (await fetch(shown?.href ?? '')).text();
    expect(one).toContain('"at least 250,000"');
    expect(one).not.toContain('at least 51');
    expect(link?.download).toBe('claims-russia-vows-to-save-aleppo-from-terrorists-2016-12-01.csv');
    const csv = await (await fetch(link?.href ?? '')).text();
    expect(csv).toContain('"at least 250,000"');
    expect(csv).toContain('at least 51');
  });

  it('says so where an address names no article, and leads back', async () => {
    history.replaceState(null, '', '?article=gone');
    render(
      <ServicesProvider store={store} extractor={extractor}>
        <App />
      </ServicesProvider>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('not in this browser');
    await user.click(button('Open the bundled article'));
    await waitFor(() => expect(row('at least 250,000')).toBeTruthy(), { timeout: 20_000 });
  });
});
