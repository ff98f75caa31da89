import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import bundledArticle from '../data/article.md?raw';
import { App } from './App';
import { bundledArticleId } from './model/bundled-article';
import { ServicesProvider } from './services';
import { addBundledArticle } from './store/add-article';
import { reopenLastArticle } from './store/last-article';
import { openStore } from './store/open-store';
import { StoreError } from './store/store-error';
import { afterFirstView } from './ui/first-view';
import { createExtractor } from './worker/extractor';
import { holdBuild } from './worker/new-version';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

reopenLastArticle();
const store = openStore();
const extractor = createExtractor();
const page = createRoot(root);
// In slices, so that a slow machine answers a press meanwhile.
const show = (problem: string | null): void =>
  startTransition(() =>
    page.render(
      <StrictMode>
        <ServicesProvider store={store} extractor={extractor}>
          <App problem={problem} />
        </ServicesProvider>
      </StrictMode>,
    ),
  );
show(null);

const addShipped = async (): Promise<void> => {
  const { readText } = await import('./read/read-text');
  const read = readText(bundledArticle);
  try {
    await addBundledArticle(store, read);
  } catch (error) {
    // Other versions of the application in other tabs have a notice of their own.
    if (error instanceof StoreError && (error.kind === 'superseded' || error.kind === 'blocked')) return;
    show(error instanceof Error ? error.message : String(error));
    store.keepOnPage(read, bundledArticleId);
  }
};
// The page is live and need not wait for this.
setTimeout(addShipped);

// The development server's files change under the page.
if (import.meta.env.PROD) {
  holdBuild(import.meta.url);
  afterFirstView(() => {
    import('./worker/offline').then(
      ({ keepOffline }) => keepOffline(import.meta.url),
      // Without a network there is nothing to keep; the next visit tries again.
      () => undefined,
    );
  });
}
