import { fileURLToPath } from 'node:url';
import { defineConfig, type Entrypoint, type WxtViteConfig } from 'wxt';

type BuildOptions = NonNullable<WxtViteConfig['build']>;

/** Extension pages load nothing but themselves and may call nobody: the browser enforces "nothing leaves". */
const STRICT_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const NATIVE_BROWSER = fileURLToPath(import.meta.resolve('wxt/browser'));
const NO_SCRIPT_CONTEXT = fileURLToPath(new URL('./lib/platform/no-script-context.ts', import.meta.url));

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** All that is loaded with these modules, by imports that do not wait. */
function loadedWith(ids: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

const inComponents = (path: string) => fileURLToPath(new URL(`./components/${path}.tsx`, import.meta.url));
/** What a page loads once its first picture stands, for the hand that comes then. */
const POPUP_LATER = inComponents('pages/popup-rest');
const PANEL_LATER = inComponents('pages/panel-work');
/** The parts of the ledger page, loaded as they are shown. */
const LEDGER_PARTS = ['ledger-today/today-section', 'ledger/accounts-section'].map(inComponents);

/**
 * Left to itself the bundler cuts what the popup and the panel draw first into some thirty files, and what they load next
 * into fifty more, one for every set of pages that share something; each costs the browser more than its bytes. A few hold
 * it all: what is drawn first, what comes after it, and each without what only the other pages or the worker have use for.
 */
function inFewFiles(entrypoints: readonly Entrypoint[], build: BuildOptions): BuildOptions {
  const started = (...types: string[]) =>
    entrypoints
      .filter(({ type, name }) => types.includes(type) || types.includes(name))
      .map(({ inputPath }) => inputPath);
  let known: Record<'first' | 'worker' | 'popup' | 'panel' | 'ledger', ReadonlySet<string>> | null = null;
  const partOf = (id: string, graph: ModuleGraph) => {
    known ??= {
      first: loadedWith(started('popup', 'sidepanel'), graph),
      // WXT starts it by a module of its own, which brings what runs before every page and the worker.
      worker: loadedWith(
        started('background').flatMap((path) => [path, `\0virtual:wxt-background-entrypoint?${path}`]),
        graph,
      ),
      popup: loadedWith([POPUP_LATER], graph),
      panel: loadedWith([PANEL_LATER], graph),
      ledger: loadedWith([...started('ledger'), ...LEDGER_PARTS], graph),
    };
    // What starts a page, or a part of it, is run by that page alone.
    if (id.includes('/entrypoints/') || [POPUP_LATER, PANEL_LATER, ...LEDGER_PARTS].includes(id)) return null;
    const isWorkers = known.worker.has(id);
    if (known.first.has(id)) return isWorkers ? 'ground' : 'first';
    if (!known.panel.has(id)) return null;
    if (known.ledger.has(id)) return isWorkers ? 'ledger-ground' : 'ledger-first';
    if (isWorkers) return 'rules';
    return known.popup.has(id) ? 'hand' : 'work';
  };
  const part = (name: string, priority: number) => ({
    priority,
    name: (id: string, graph: ModuleGraph) => (partOf(id, graph) === name ? name : null),
  });
  const PARTS = ['work', 'hand', 'rules', 'ledger-first', 'ledger-ground', 'first', 'ground'];
  return {
    ...build,
    rolldownOptions: {
      ...build.rolldownOptions,
      output: {
        ...[build.rolldownOptions?.output].flat()[0],
        // A part takes what its modules need with it, so what others need as well is parted off first.
        codeSplitting: {
          groups: PARTS.map(part),
        },
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Per Our Call',
    short_name: 'Per Our Call',
    description: 'Follow up late payment from where you already work. Everything stays in this browser.',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '120' }),
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['https://mail.google.com/*'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'production' ? { content_security_policy: { extension_pages: STRICT_PAGES } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'per-our-call@per-our-call.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  hooks: {
    // Page code is loaded by every mail page: it takes the browser's own promises instead of 3 kB of polyfill. All
    // that it calls (runtime.sendMessage, onMessage with sendResponse) is the same in both. Nor does it need WXT's context:
    // run() watches its own life.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        config.build = inFewFiles(entrypoints, config.build ?? {});
      }
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          'wxt/browser': NATIVE_BROWSER,
          'wxt/utils/content-script-context': NO_SCRIPT_CONTEXT,
        },
      };
      // Slower than the bundler's own, and 4 % smaller.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: {
            passes: 4,
            pure_getters: true,
            keep_fargs: false,
            unsafe_arrows: true,
            unsafe_methods: true,
            hoist_funs: true,
          },
        },
      };
    },
  },
  vite: () => ({
    build: { target: 'es2022', sourcemap: false },
  }),
});
