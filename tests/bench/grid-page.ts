import type { ClaimRow } from '../../src/view/row';
import { inventRows } from './grid-claims';

/** A grid to be measured: each act begins what a reader would begin, and returns at once. */
export interface Contestant {
  readonly mount: () => void;
  readonly sort: (column: 'figure' | 'assertion' | null) => void;
  readonly search: (words: string) => void;
  readonly scroller: () => HTMLElement | null;
  /** What the other cannot be asked. */
  readonly more?: Readonly<Record<string, () => void>>;
  /** Counts every facet after a filter. */
  readonly facets?: () => void;
}

/** Settles once what was begun is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });

const timed = async (act: () => void): Promise<number> => {
  const began = performance.now();
  act();
  await painted();
  return performance.now() - began;
};

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

/** The time between frames while the grid is scrolled by nearly three windows a frame. */
const scrollFast = async (scroller: HTMLElement): Promise<number[]> => {
  const frames: number[] = [];
  let before = performance.now();
  for (let frame = 0; frame < 120; frame += 1) {
    scroller.scrollTop += 2000;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - before);
    before = now;
  }
  return frames;
};

const contestants: Readonly<
  Record<string, () => Promise<{ contestant: (room: HTMLElement, rows: readonly ClaimRow[]) => Contestant }>>
> = {
  product: () => import('./grid-product'),
  plain: () => import('./grid-plain'),
};

/** Runs one grid over the claims and says how many milliseconds each act took. */
const run = async (name: string, claims: number): Promise<Record<string, number[]>> => {
  const load = contestants[name];
  const room = document.getElementById('room');
  if (load === undefined || room === null) throw new Error(`No grid is called ${name}.`);
  const rows = inventRows(claims);
  const grid = (await load()).contestant(room, rows);
  await rest();
  const times: Record<string, number[]> = {};
  const measure = async (act: string, begin: () => void): Promise<void> => {
    times[act] = [...(times[act] ?? []), await timed(begin)];
    await rest();
  };
  await measure('first render', grid.mount);
  await rest();
  await measure('sort by number', () => grid.sort('figure'));
  grid.sort(null);
  await rest();
  await measure('sort by text', () => grid.sort('assertion'));
  grid.sort(null);
  await rest();
  // The first search makes ready what every later one uses.
  await measure('first search', () => grid.search('z'));
  grid.search('');
  await rest();
  for (const words of ['harbour', '250'])
    for (let typed = 1; typed <= words.length; typed += 1)
      await measure('search, a key', () => grid.search(words.slice(0, typed)));
  grid.search('');
  await rest();
  const scroller = grid.scroller();
  if (scroller === null) throw new Error(`${name} has nothing to scroll.`);
  times['fast scroll, a frame'] = await scrollFast(scroller);
  for (const [act, begin] of Object.entries(grid.more ?? {})) await measure(act, begin);
  if (grid.facets !== undefined)
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      grid.facets();
      times['facet counts'] = [...(times['facet counts'] ?? []), performance.now() - began];
    }
  return times;
};

Object.assign(window, { run });
