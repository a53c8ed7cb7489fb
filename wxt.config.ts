import { fileURLToPath } from 'node:url';
import { defineConfig, type Entrypoint, type WxtViteConfig } from 'wxt';

type BuildOptions = NonNullable<WxtViteConfig['build']>;

/** Extension pages load nothing but themselves and may call nobody: the browser enforces "nothing leaves". */
const STRICT_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const NATIVE_BROWSER = fileURLToPath(import.meta.resolve('wxt/browser'));
const NO_SCRIPT_CONTEXT = fileURLToPath(new URL('./lib/platform/no-script-context.ts', import.meta.url));

/** Pages whose first picture is waited for; entrypoints by what WXT calls them. */
const FIRST_PAGES = ['popup', 'sidepanel'];

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

/**
 * Left to itself the bundler cuts what the popup and the panel draw first into some thirty files, one for every set of pages
 * that share something, and each costs the browser more than its bytes. Two hold it all: what the worker runs as well stands
 * apart, as it has no use for the rest.
 */
function inFewFiles(entrypoints: readonly Entrypoint[], build: BuildOptions): BuildOptions {
  const paths = (types: readonly string[]) =>
    entrypoints.filter(({ type }) => types.includes(type)).map(({ inputPath }) => inputPath);
  let parts: Record<'first' | 'worker', ReadonlySet<string>> | null = null;
  const partOf = (id: string, graph: ModuleGraph) => {
    parts ??= {
      first: loadedWith(paths(FIRST_PAGES), graph),
      worker: loadedWith(paths(['background']), graph),
    };
    // What starts a page is run by that page alone.
    if (!parts.first.has(id) || id.includes('/entrypoints/')) return null;
    return parts.worker.has(id) ? 'ground' : 'first';
  };
  return {
    ...build,
    rolldownOptions: {
      ...build.rolldownOptions,
      output: {
        ...[build.rolldownOptions?.output].flat()[0],
        codeSplitting: {
          groups: [
            {
              priority: 2,
              name: (id, graph) => (partOf(id, graph) === 'ground' ? 'ground' : null),
            },
            { priority: 1, name: partOf },
          ],
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
