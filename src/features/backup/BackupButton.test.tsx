import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noted, notes } from '../../../tests/samples/sample-notes';
import { printBackup } from '../../exchange/backup';
import { bundledArticleId } from '../../model/bundled-article';
import type { ReviewEvent } from '../../model/review-event';
import { ServicesProvider } from '../../services';
import { addArticle, addBundledArticle } from '../../store/add-article';
import { openStore } from '../../store/open-store';
import { takeSnapshotApart } from '../../store/snapshots-apart';
import type { Store } from '../../store/store';
import { createExtractor, type Extractor } from '../../worker/extractor';
import { BackupButton } from './BackupButton';

const metadata = { title: 'Floods', outlet: '', author: '', published: '2024-02-01', url: '' };
// What a worker does takes as long as the machine is busy.
configure({ asyncUtilTimeout: 10_000 });

const user = userEvent.setup();
const opened: [name: string, store: Store][] = [];
const handedOut: { name: string; text: Promise<string> }[] = [];
let extractor: Extractor;
let stopListening: () => void;

const openNew = async (): Promise<Store> => {
  const name = `backup-test-${crypto.randomUUID()}`;
  const store = openStore(name);
  opened.push([name, store]);
  await addBundledArticle(store, { text: 'Some 40 fell.', blocks: null, metadata });
  return store;
};
const show = async (store: Store) => {
  cleanup();
  render(
    <ServicesProvider store={store} extractor={extractor}>
      <BackupButton />
    </ServicesProvider>,
  );
  await user.click(screen.getByRole('button', { name: /^Backup/ }));
  // What the dialog holds is fetched when it is opened.
  await screen.findByRole('button', { name: 'Back up' });
  return within(screen.getByRole('dialog', { name: 'Backup' }));
};
const restore = (text: string, name = 'backup.json') =>
  user.upload(screen.getByLabelText('Backup file'), new File([text], name, { type: 'application/json' }));

beforeEach(() => {
  extractor = createExtractor();
  handedOut.length = 0;
  // A download in the test's own page would leave files behind; its link is caught on the way out.
  const caught = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
    event.preventDefault();
    handedOut.push({ name: event.target.download, text: fetch(event.target.href).then((answer) => answer.text()) });
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    document.body.append(this);
    click.call(this);
    this.remove();
  };
  document.addEventListener('click', caught);
  stopListening = () => {
    document.removeEventListener('click', caught);
    HTMLAnchorElement.prototype.click = click;
  };
});

afterEach(() => {
  cleanup();
  stopListening();
  extractor.close();
  for (const [name, store] of opened.splice(0)) {
    store.close();
    indexedDB.deleteDatabase(name);
  }
});

test('a backup goes out, its age is in sight, and another profile takes it in, saying what was new', async () => {
  const store = await openNew();
  await addArticle(store, { text: 'Nothing.', blocks: null, metadata });
  await store.append((last) => noted('one')(last).map((event) => ({ ...event, article: bundledArticleId })));
  let dialog = await show(store);
  await dialog.findByText('never');
  await user.click(dialog.getByRole('button', { name: 'Back up' }));
  await dialog.findByText(/^Backed up everything as claim-ledger-backup-\d{4}-\d\d-\d\d-\d{4}\.json\.$/);
  await waitFor(() => expect(dialog.queryByText('never')).toBeNull());
  expect(await store.setting('backupAt')).toBeGreaterThan(Date.now() - 60_000);
  expect(handedOut).toHaveLength(1);
  const text = (await handedOut[0]?.text) ?? '';

  const anew = await openNew();
  dialog = await show(anew);
  await restore(text);
  await dialog.findByText('Restored “backup.json”. New here: 1 article and 1 decision.');
  expect(notes(await anew.events(bundledArticleId))).toEqual(['one']);
  expect(await anew.articles()).toHaveLength(2);
  await restore(text);
  await dialog.findByText('Restored “backup.json”. Nothing was new: 1 decision was here already.');
  expect(await takeSnapshotApart(anew.name)).toEqual(await takeSnapshotApart(store.name));
});

test('a restoring says how far it is, and can be ended with nothing changed', async () => {
  const elsewhere = await openNew();
  await addArticle(elsewhere, { text: 'Nothing.', blocks: null, metadata });
  // Enough to outlast a press of the button.
  await elsewhere.append((last) => {
    const events: ReviewEvent[] = [];
    for (let id = last; events.length < 5000; id = events.at(-1)?.id ?? id)
      events.push(...noted('one')(id).map((event) => ({ ...event, article: bundledArticleId })));
    return events;
  });
  const text = printBackup(await takeSnapshotApart(elsewhere.name), new Date());
  const store = await openNew();
  const dialog = await show(store);
  await restore(text);
  const progress = await dialog.findByRole('progressbar', { name: 'Restoring' });
  expect(progress).toHaveProperty('value');
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  await dialog.findByText(/^Restoring was cancelled/);
  expect(dialog.queryByRole('progressbar')).toBeNull();
  expect(await store.articles()).toHaveLength(1);
  await restore(text);
  await dialog.findByText('Restored “backup.json”. New here: 1 article and 5,000 decisions.');
});

test.each([
  ['cut off', (text: string) => text.slice(0, -200), /is no JSON, or is cut off: .*line \d+/],
  ['of something else', () => '{"hello": 1}', /is not a Claim Ledger backup/],
  ['of no text', () => '\u0000\u0001', /is no JSON/],
  ['wrong in one place', (text: string) => text.replace('"schema": 1', '"schema": "1"'), /At events\[0\]\.schema/],
  ['hostile', (text: string) => text.replace('"note": "one"', '"note": {"__proto__": 1}'), /At events\[0\]\.note/],
])('a file that is %s says where it is wrong and changes nothing', async (_, spoil, says) => {
  const store = await openNew();
  await store.append((last) => noted('one')(last).map((event) => ({ ...event, article: bundledArticleId })));
  const before = await takeSnapshotApart(store.name);
  const dialog = await show(store);
  await restore(spoil(printBackup(before, new Date())), 'spoilt.json');
  const problem = await dialog.findByRole('alert');
  expect(problem.textContent).toMatch(/“spoilt\.json”: The backup was not taken in; nothing was changed\./);
  expect(problem.textContent).toMatch(says);
  const after = await takeSnapshotApart(store.name);
  expect(after.events).toEqual(before.events);
  expect(after.articles).toEqual(before.articles);
});
