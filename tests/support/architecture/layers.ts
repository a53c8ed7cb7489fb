/** One row of the import table in the house's plan: who a file may know. Anything not listed is an error. */
export interface Layer {
  readonly name: string;
  /** The first layer whose pattern fits a path is the path's layer. */
  readonly paths: RegExp;
  /** Layers it may import; its own is always allowed. */
  readonly layers: readonly string[];
  /** Layers it may name by `import type` alone. */
  readonly typesOf?: readonly string[];
  /** Packages it may import: "date-fns" allows "date-fns/locale" too, "wxt/browser" only itself. */
  readonly packages?: readonly string[];
}

const DATES = ['date-fns', '@date-fns/tz', '@date-fns/utc'];
const CODE_EDITOR = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-liquid',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/state',
  '@codemirror/view',
];
const REACT = ['react', 'react-dom'];

/** Pure: data in, data out; handed the moment, the zone, ids and settings; no clock, no chance, no browser. */
export const PURE_LAYERS = [
  'shared',
  'domain',
  'dunning',
  'compliance',
  'templates',
  'correspondence',
  'reports',
  'importers',
  'identity',
  'places',
  'calls',
];

export const LAYERS: readonly Layer[] = [
  { name: 'shared', paths: /^lib\/shared\//, layers: [] },
  { name: 'domain', paths: /^lib\/domain\//, layers: ['shared'], packages: ['zod', 'dinero.js', ...DATES] },
  { name: 'dunning', paths: /^lib\/dunning\//, layers: ['domain', 'shared'], packages: DATES },
  { name: 'compliance', paths: /^lib\/compliance\//, layers: ['domain', 'shared'], packages: DATES },
  {
    name: 'templates',
    paths: /^lib\/templates\//,
    layers: ['domain', 'shared'],
    packages: ['liquidjs', 'diff'],
  },
  {
    name: 'correspondence',
    paths: /^lib\/correspondence\//,
    layers: ['templates', 'domain', 'shared'],
    packages: DATES,
  },
  {
    name: 'reports',
    paths: /^lib\/reports\//,
    layers: ['dunning', 'domain', 'shared'],
    // The library that reads the files of others writes ours: RFC 4180 is quoted in one place alone.
    packages: ['papaparse', ...DATES],
  },
  {
    name: 'importers',
    paths: /^lib\/importers\//,
    layers: ['domain', 'shared'],
    // Phones as the files write them are told apart and cut by the library that knows them.
    packages: ['papaparse', 'saxen', 'fflate', 'libphonenumber-js', ...DATES],
  },
  {
    name: 'identity',
    paths: /^lib\/identity\//,
    layers: ['domain', 'shared'],
    packages: ['tldts', 'email-providers'],
  },
  {
    name: 'places',
    paths: /^lib\/places\//,
    layers: ['domain', 'shared'],
    packages: ['libphonenumber-js', 'countries-and-timezones', 'date-holidays'],
  },
  // What is said and heard in a call; dates and sums as people type them are read by the library that knows how.
  {
    name: 'calls',
    paths: /^lib\/calls\//,
    layers: ['domain', 'shared'],
    packages: ['chrono-node', ...DATES],
  },
  // What every mail page loads.
  { name: 'adapters', paths: /^lib\/adapters\//, layers: ['shared'], typesOf: ['domain', 'messaging'] },
  { name: 'platform', paths: /^lib\/platform\//, layers: ['shared'], packages: ['wxt/browser'] },
  { name: 'storage', paths: /^lib\/storage\//, layers: ['domain', 'shared'], packages: ['dexie'] },
  // Loaded by page code, which must not pay for zod.
  {
    name: 'messaging, sending half',
    paths: /^lib\/messaging\/send[^/]*$/,
    layers: ['platform', 'shared'],
    typesOf: ['messaging', 'domain'],
  },
  {
    name: 'messaging',
    paths: /^lib\/messaging\//,
    layers: ['messaging, sending half', 'platform', 'domain', 'shared'],
    // What the import page and its worker hand each other is what the use cases are called with and give.
    typesOf: ['app', 'importers'],
    packages: ['zod'],
  },
  {
    name: 'app',
    paths: /^lib\/app\//,
    layers: [...PURE_LAYERS, 'storage'],
    typesOf: ['platform'],
    packages: ['ulid'],
  },
  {
    name: 'reminders',
    paths: /^lib\/reminders\//,
    layers: ['app', 'dunning', 'compliance', 'storage', 'platform', 'domain', 'shared'],
  },
  {
    name: 'ui',
    paths: /^components\/ui\//,
    layers: [],
    packages: [...REACT, '@base-ui/react', 'lucide-react'],
  },
  {
    name: 'hooks',
    paths: /^components\/hooks\//,
    layers: [...PURE_LAYERS, 'app', 'storage', 'messaging', 'messaging, sending half'],
    typesOf: ['platform'],
    packages: [...REACT, 'dexie-react-hooks'],
  },
  // The editor of texts: large, so that only the page that edits them loads it, once it does.
  {
    name: 'source editor',
    paths: /^components\/source\//,
    layers: ['ui', ...PURE_LAYERS],
    packages: ['react', ...CODE_EDITOR],
  },
  // The table of all accounts: the one place that draws only what is in sight.
  {
    name: 'ledger table',
    paths: /^components\/ledger\//,
    layers: ['subjects', 'hooks', 'ui', ...PURE_LAYERS],
    typesOf: ['app', 'storage', 'messaging', 'platform'],
    packages: [...REACT, 'lucide-react', '@tanstack/react-virtual'],
  },
  // The drawing of charts: large, so that only the page that shows them loads it.
  {
    name: 'charts',
    paths: /^components\/report\/chart\//,
    layers: ['ui', ...PURE_LAYERS],
    packages: ['react', 'recharts'],
  },
  {
    name: 'pages',
    paths: /^components\/pages\//,
    layers: ['subjects', 'ledger table', 'hooks', 'ui', ...PURE_LAYERS],
    typesOf: ['app', 'storage', 'messaging', 'platform'],
    packages: [...REACT, 'lucide-react'],
  },
  {
    name: 'subjects',
    paths: /^components\/[^/]+\//,
    layers: ['source editor', 'charts', 'hooks', 'ui', ...PURE_LAYERS],
    typesOf: ['app', 'storage', 'messaging', 'platform'],
    packages: [...REACT, 'lucide-react'],
  },
  {
    name: 'content scripts',
    paths: /^entrypoints\/([^/]+\.)?content[./]/,
    layers: ['adapters', 'messaging', 'messaging, sending half', 'platform', 'shared'],
    typesOf: ['domain'],
    packages: ['wxt/utils'],
  },
  {
    name: 'background',
    paths: /^entrypoints\/background[./]/,
    layers: [
      ...PURE_LAYERS,
      'adapters',
      'platform',
      'storage',
      'messaging',
      'messaging, sending half',
      'app',
      'reminders',
    ],
    packages: ['wxt/utils'],
  },
  // A script of its own that a page starts beside itself: it runs one use case.
  {
    name: 'workers',
    paths: /^entrypoints\/[^/]+\.ts$/,
    layers: ['app', 'platform'],
    packages: ['wxt/utils'],
  },
  // main.tsx: mounts one page component and hands it the program and the ports; it never asks a pure layer itself.
  {
    name: 'surfaces',
    paths: /^entrypoints\//,
    layers: ['pages', 'ui', 'app', 'messaging', 'messaging, sending half', 'platform'],
    packages: REACT,
  },
];

export function layerOf(path: string): Layer | null {
  return LAYERS.find((layer) => layer.paths.test(path)) ?? null;
}
