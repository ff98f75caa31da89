import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import bundledArticle from '../data/article.md?raw';
import { App } from './App';
import { readText } from './read/read-text';
import { ServicesProvider } from './services';
import { addBundledArticle } from './store/add-article';
import { openStore } from './store/open-store';
import { createExtractor } from './worker/extractor';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const store = openStore();
const extractor = createExtractor();
// The list of articles is live: the page need not wait for this, and says itself what is wrong with the store.
addBundledArticle(store, readText(bundledArticle)).catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <ServicesProvider store={store} extractor={extractor}>
      <App />
    </ServicesProvider>
  </StrictMode>,
);
