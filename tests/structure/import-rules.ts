import type { IForbiddenRuleType } from 'dependency-cruiser';

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
  features: ['model', 'review', 'view', 'read', 'exchange', 'ui'],
};

const isTest = '\\.test\\.tsx?$';
const file = (name: string): string => `^src/${name.replace('.', '\\.')}$`;

const rooms: IForbiddenRuleType[] = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  comment: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.map((name) => `src/${name}`).join(', ')}${
    room === 'features' ? ' and services.tsx' : ''
  }. Move the code to the room it belongs to, or pass what it needs as a parameter.`,
  from: { path: `^src/${room}/`, pathNot: [isTest, ...(room === 'worker' ? [file('worker/engine-worker.ts')] : [])] },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[room, ...allowed].join('|')})/`, ...(room === 'features' ? [file('services.tsx')] : [])],
  },
}));

/** The whole rule set of the import check; each comment tells what to do. */
export const importRules: IForbiddenRuleType[] = [
  ...rooms,
  {
    name: 'worker-side-imports',
    severity: 'error',
    comment: 'The worker side may import src/engine, src/model and its own protocol, nothing of the page.',
    from: { path: file('worker/engine-worker.ts') },
    to: { path: '^src/', pathNot: '^src/(worker|engine|model)/' },
  },
  {
    name: 'services-imports',
    severity: 'error',
    comment:
      'services.tsx may import model, review, view, store and the worker client: features are composed in App.tsx.',
    from: { path: file('services.tsx') },
    to: { path: '^src/', pathNot: ['^src/(model|review|view|store)/', '^src/worker/(?!engine-worker)'] },
  },
  {
    name: 'no-engine-in-the-page',
    severity: 'error',
    comment: 'The engine runs in the worker: ask for extractions through the services.',
    from: { path: '^src/(main|App|services)\\.tsx$' },
    to: { path: ['^src/engine/', file('worker/engine-worker.ts')] },
  },
  {
    name: 'features-never-meet',
    severity: 'error',
    comment:
      'Features meet in services.tsx (selection, view state), never in each other. What two share belongs in ui/ or view/.',
    from: { path: '^src/features/([^/]+)/', pathNot: isTest },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'only-the-store-opens-the-database',
    severity: 'error',
    comment: 'Only src/store imports Dexie, and only services.tsx imports dexie-react-hooks.',
    from: { path: '^src/', pathNot: ['^src/store/', isTest] },
    to: { path: 'node_modules/dexie/' },
  },
  {
    name: 'live-queries-in-services',
    severity: 'error',
    comment: 'Live queries live in services.tsx; give the feature a hook there.',
    from: { path: '^src/', pathNot: [file('services.tsx'), isTest] },
    to: { path: 'node_modules/dexie-react-hooks/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two modules need each other: move what both need into a third that knows neither.',
    from: {},
    to: { circular: true },
  },
];
