import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { SlowFirst } from './support/slow-first.ts';
import { FULL_ZONE, ZONES } from './support/zones.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FAKE_BROWSER = fileURLToPath(new URL('./support/fake-browser.ts', import.meta.url));

// The pure suite, run once per zone, and the suites that need something other than plain Node.
const PURE = ['tests/unit/**/*.test.ts', 'tests/importers/*.test.ts'];
// Bytes to rows, and words that are read: nothing in them knows a day or a clock, so one zone says it all.
const PURE_ONCE = [
  'tests/unit/importers/read/**/*.test.ts',
  'tests/importers/read/**/*.test.ts',
  'tests/unit/templates/{golden-findings,built-in-texts,lint-words-*}.test.ts',
];
const BACKGROUND = ['tests/background/**/*.test.ts'];
const BROWSER = ['tests/**/*.browser.test.ts', 'tests/**/*.test.tsx'];
const E2E = ['tests/e2e/**/*.test.ts'];
const SOAK = ['tests/**/*.soak.test.ts'];
const BROWSER_SOAK = ['tests/**/*.browser.soak.test.ts'];
// What tries at random in Chromium: a part of it in every run, all of it and more in `npm run soak`.
const BROWSER_FUZZ = [
  'tests/adapters/*/contract.browser.test.ts',
  'tests/app/{mutated-import,projections}.browser.test.ts',
  'tests/storage/backup/backup-fuzz.browser.test.ts',
];
const ANY = ['tests/**/*.test.ts'];
const NEVER = ['**/node_modules/**'];

// A test takes seconds at most; on a machine that is busy with something else it may take much longer and be right.
// `npm run soak` lets every fuzz test try a hundred times as often.
const PATIENCE = { testTimeout: process.env.SOAK ? 600_000 : 60_000 };

/**
 * No isolation: pure code has no state to carry over, and the four zones then cost little. Fuzz tests try all they have in
 * one zone and the first quarter of it in the others: what a zone does to a day shows in every try.
 */
function pure(
  name: string,
  zone: string,
  files: { readonly include: string[]; readonly exclude: string[] },
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: files.include,
      exclude: [...NEVER, ...BROWSER, ...SOAK, ...files.exclude],
      env: { TZ: zone, FUZZ_SHARE: zone === FULL_ZONE ? '1' : '0.25' },
      isolate: false,
      setupFiles: 'tests/support/fuzz-setup.ts',
      ...PATIENCE,
    },
  };
}

/**
 * In Chromium. No isolation: a file alone in its frame loads some thousand modules anew, which takes longer than its tests
 * do; what a file leaves in the page is cleared away before the next.
 */
function inBrowser(
  name: string,
  {
    include,
    env,
    testTimeout = 90_000,
  }: { readonly include: string[]; readonly env: Record<string, string>; readonly testTimeout?: number },
): TestProjectInlineConfiguration {
  return {
    resolve: { alias: { 'wxt/browser': FAKE_BROWSER } },
    // Found before the first test: a dependency discovered later makes Vite reload the page in the middle of a test.
    optimizeDeps: {
      entries: ['components/**/*.{ts,tsx}', 'lib/**/*.ts', ...BROWSER],
      include: ['react', 'react/jsx-dev-runtime', 'react-dom/client'],
    },
    // Saved pages and real exports may lie in a folder beside this one.
    server: { fs: { allow: ['..'] } },
    test: {
      name,
      include,
      exclude: NEVER,
      env,
      isolate: false,
      globalSetup: 'tests/support/find-chromium-setup.ts',
      setupFiles: 'tests/support/clear-page-setup.ts',
      // Only a test that fails waits as long as this: a machine that is busy with something else is no fault of ours.
      testTimeout,
      expect: { poll: { timeout: 20_000 } },
      // Where the browser gave no answer at all the question is put once more, and the run's end says so. A wrong answer is
      // never asked for again.
      retry: { count: 1, condition: /function didn't resolve in time/ },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
            // A getter: the global setup finds (or installs) the browser after this file is read, and only when it is used.
            get executablePath() {
              return process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
            },
          },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  root: ROOT,
  // Not in node_modules: `npm ci` in a running checkout must not pull the cache from under a run.
  cacheDir: '.cache/vite',
  test: {
    // Vitest hands a worker its project's TZ through the environment, which only a process of its own obeys.
    pool: 'forks',
    // All cores: by default one is left for Vitest itself, which has little to do, and of two that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    projects: [
      ...ZONES.map(({ name, id }) => pure(`unit-${name}`, id, { include: PURE, exclude: PURE_ONCE })),
      pure('unit-once', 'UTC', { include: PURE_ONCE, exclude: [] }),
      {
        test: {
          // Everything that has no other home, so that no test file is left out by its folder's name.
          name: 'node',
          include: ANY,
          exclude: [...NEVER, ...PURE, ...PURE_ONCE, ...BACKGROUND, ...BROWSER, ...E2E, ...SOAK],
          ...PATIENCE,
        },
      },
      {
        resolve: { alias: { 'wxt/browser': FAKE_BROWSER } },
        test: {
          name: 'background',
          include: BACKGROUND,
          exclude: [...NEVER, ...BROWSER, ...SOAK],
          setupFiles: 'tests/support/fake-browser-globals.ts',
          ...PATIENCE,
        },
      },
      inBrowser('browser', { include: BROWSER, env: { FUZZ_SHARE: '0.25' } }),
      {
        test: {
          name: 'e2e',
          include: E2E,
          exclude: [...NEVER, ...BROWSER, ...SOAK],
          globalSetup: ['tests/support/find-chromium-setup.ts', 'tests/support/build-extension-setup.ts'],
          setupFiles: 'tests/support/screens-on-failure-setup.ts',
          // Two at a time, each with a browser, a profile and ports of its own: most of a walk is waiting. Not more, as
          // the browsers of a test are several processes, and those who are starved lose a press now and then.
          maxWorkers: 2,
          // What stands on the screen is told before a test closes its browser. A group apart: another number of workers.
          sequence: { hooks: 'list', groupOrder: 1 },
          // The longest takes half a minute; only a test that fails waits longer, and a starved machine needs its time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      inBrowser('soak-browser', {
        include: [...BROWSER_SOAK, ...BROWSER_FUZZ],
        env: { FUZZ_TIMES: '4' },
        testTimeout: 600_000,
      }),
      {
        test: {
          name: 'soak',
          include: SOAK,
          exclude: [...NEVER, ...BROWSER_SOAK],
          globalSetup: ['tests/support/find-chromium-setup.ts', 'tests/support/build-extension-setup.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
