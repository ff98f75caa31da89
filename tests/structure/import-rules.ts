import type { Import } from './import-graph';

/** Which rooms of src each room may import; what is not named here is forbidden (CONTRIBUTING.md draws the same map). */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  ui: [],
  engine: ['model'],
  review: ['model'],
  view: ['model', 'review'],
  exchange: ['model', 'review'],
  store: ['model', 'review'],
  read: ['model'],
  worker: ['model'],
  cli: ['engine', 'exchange', 'model'],
  features: ['model', 'review', 'view', 'read', 'exchange', 'ui', 'services.tsx'],
  'services.tsx': ['model', 'review', 'view', 'store', 'worker', 'article-ledger.ts'],
  'article-ledger.ts': ['model', 'review', 'store', 'worker'],
  'library-rows.ts': ['model', 'review', 'view', 'store'],
  'use-library-rows.ts': ['model', 'view', 'library-rows.ts', 'services.tsx'],
};

const workerSide = 'src/worker/engine-worker.ts';
/** The worker that makes and restores backups beside the page is where the file's form and the store meet. */
const backupSide = 'src/worker/backup-worker.ts';
const packages: Record<string, string> = { dexie: 'src/store/' };

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];

/** Why an import is forbidden and what to do about it; null where it is allowed. */
export const objectTo = ({ from, to }: Import): string | null => {
  const only = packages[to];
  if (only && !from.startsWith(only))
    return `only ${only} imports ${to}: ask the store or the services for what you need`;
  if (!to.startsWith('src/')) return null;
  const [here, there] = [roomOf(from), roomOf(to)];
  if (there === 'engine' && here !== 'engine' && here !== 'cli')
    return from === workerSide ? null : 'the engine runs in the worker: ask for extractions through the services';
  if (to === workerSide && from !== 'src/worker/worker-client.ts' && here !== 'worker')
    return 'only the worker client starts the worker side';
  if (here === there) {
    const [feature, other] = [featureOf(from), featureOf(to)];
    return feature === other ? null : 'features meet in services.tsx: what two share belongs in ui/ or view/';
  }
  if (from === backupSide && (there === 'exchange' || there === 'store')) return null;
  const allowed = mayImport[here];
  if (allowed === undefined || allowed.includes(there)) return null;
  return `src/${here} may import ${allowed.join(', ') || 'no other room'}: move the code to its room, or pass in what it needs`;
};
