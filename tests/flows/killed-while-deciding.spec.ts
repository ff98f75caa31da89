import type { Page } from '@playwright/test';
import { expect, rowOf, saved, test } from './application';
import { makeProfile } from './profile';
import { type RawEvent, readEvents } from './raw-database';

/** How often the browser is killed; CLAIM_LEDGER_KILLS=50 is the long round. */
const kills = Number(process.env['CLAIM_LEDGER_KILLS'] ?? 4);

const figures = ['at least 250,000', 'nearly 150 days', 'about 400,000', 'at least 51'];
const keys = ['v', 'c', 'u', 'd'] as const;
const verdictOf = { v: 'verified', c: 'needs-context', u: 'unverifiable', d: 'disputed' } as const;
const wordsOf = { v: /verified/i, c: /needs context/i, u: /unverifiable/i, d: /disputed/i } as const;

/** One act of the driver, as it must lie in the log. */
interface Act {
  readonly target: string;
  readonly key: (typeof keys)[number];
  readonly signature: string;
}

const below = (limit: number): number => Math.floor(Math.random() * limit);
const pick = <Value>(from: readonly Value[]): Value => {
  const value = from[below(from.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

/** The claim that a key judges; its row is drawn a frame after it was selected. */
const selectedIn = async (page: Page): Promise<string> => {
  const selected = await page.waitForFunction(() =>
    document.querySelector('[role="row"][aria-selected="true"]')?.getAttribute('data-claim'),
  );
  return (await selected.jsonValue()) ?? '';
};

/** The log's acts in order: the target, then each decision with its words. */
const signatures = (events: readonly RawEvent[]): string[] => {
  const acts = new Map<string, string[]>();
  for (const event of events) {
    const words = `${event.type} ${event.verdict?.is ?? event.evidence?.says ?? ''}`;
    acts.set(event.act, [...(acts.get(event.act) ?? [event.target]), words]);
  }
  return [...acts.values()].map((act) => act.join(' | '));
};

/** Decides at random as fast as it can; `pressed` says what was begun, and `reported` how many of these the page has called saved. */
class Driver {
  readonly pressed: Act[] = [];
  reported = 0;
  /** Settles with the first decision that was reported saved. */
  readonly hasSaved: Promise<void>;
  #tellSaved: () => void = () => undefined;
  /** The figures of the claims it has selected by their rows. */
  readonly figureOf = new Map<string, string>();
  readonly #page: Page;
  readonly #round: number;

  constructor(page: Page, round: number) {
    this.#page = page;
    this.#round = round;
    this.hasSaved = new Promise((done) => {
      this.#tellSaved = done;
    });
  }

  async act(): Promise<void> {
    if (this.pressed.length === 0 || below(4) === 0) await this.#selectAnother();
    const target = await selectedIn(this.#page);
    const key = pick(keys);
    const source = `source ${this.#round}.${this.pressed.length}`;
    const evidence = key === 'd' ? ` | evidence-added ${source}` : '';
    const begun = { target, key, signature: `${target} | verdict ${verdictOf[key]}${evidence}` };
    if (key !== 'd') {
      this.pressed.push(begun);
      await this.#page.keyboard.press(key);
    } else {
      await this.#page.keyboard.press('d');
      await this.#page.getByLabel('Source says').fill(source);
      this.pressed.push(begun);
      await this.#page.keyboard.press('Enter');
    }
  }

  async #selectAnother(): Promise<void> {
    const figure = pick(figures);
    await rowOf(this.#page, figure).click();
    await expect(rowOf(this.#page, figure)).toHaveAttribute('aria-selected', 'true');
    const target = await selectedIn(this.#page);
    this.figureOf.set(target, figure);
  }

  async waitForSaved(): Promise<void> {
    const begun = this.pressed.length;
    await saved(this.#page);
    this.reported = begun;
    this.#tellSaved();
  }
}

test(`killed ${kills} times while deciding: what was reported saved is there, and no act is half there`, async ({
  launchOptions,
  baseURL,
}) => {
  test.skip(process.platform === 'win32', 'SIGKILL is not to be had there');
  test.setTimeout(60_000 + kills * 30_000);
  const profile = makeProfile(launchOptions, baseURL);
  const log: string[] = [];
  const verdicts = new Map<string, RegExp>();
  const figureOf = new Map<string, string>();
  let reported = 0;
  let unreported = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const { page } = await profile.open();
      await page.goto('/');
      await expect(rowOf(page, figures[0] ?? '')).toBeVisible({ timeout: 30_000 });
      const driver = new Driver(page, round);
      let isKilled = false;
      // A browser killed before anything was saved would prove nothing, however slow the machine.
      const killing = driver.hasSaved.then(
        () =>
          new Promise<void>((done) => {
            setTimeout(() => {
              isKilled = true;
              profile.kill();
              done();
            }, below(2500));
          }),
      );
      try {
        while (!isKilled) {
          for (let burst = below(4); burst >= 0; burst -= 1) await driver.act();
          await driver.waitForSaved();
        }
      } catch (error) {
        // A driver that stops because its browser died has done its work.
        if (!isKilled) throw error;
      }
      await killing;

      const after = await profile.open();
      await after.page.goto('/');
      await expect(rowOf(after.page, figures[0] ?? '')).toBeVisible({ timeout: 30_000 });
      const found = signatures(await readEvents(after.page));
      const begun = driver.pressed.map(({ signature }) => signature);
      const written = found.length - log.length;
      expect(written, `round ${round}: saved decisions that are there`).toBeGreaterThanOrEqual(driver.reported);
      expect(found, `round ${round}: the log holds what was decided, in order and whole`).toEqual([
        ...log,
        ...begun.slice(0, written),
      ]);
      log.splice(0, log.length, ...found);
      for (const [target, figure] of driver.figureOf) figureOf.set(target, figure);
      for (const { target, key } of driver.pressed.slice(0, written)) verdicts.set(target, wordsOf[key]);
      for (const [target, words] of verdicts) {
        const figure = figureOf.get(target);
        if (figure !== undefined) await expect(rowOf(after.page, figure)).toContainText(words);
      }
      reported += driver.reported;
      unreported += written - driver.reported;
      await after.context.close();
    }
    expect(reported, 'at least one decision was reported saved before each kill').toBeGreaterThanOrEqual(kills);
    console.log(
      `${kills} kills, ${reported} decisions reported saved, all there; ${unreported} more came to disk whole`,
    );
  } finally {
    profile.kill();
    profile.remove();
  }
});
