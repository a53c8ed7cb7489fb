import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../support/machine/find-chromium.ts';
import { freePort } from '../../support/machine/free-port.ts';
import { startReaper } from '../../support/machine/reaper.ts';
import { killBrowser } from './kill-browser.ts';
import { watchScreens } from './screens.ts';

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The running worker; it may have been stopped and started since the last call. */
  readonly worker: () => Promise<Worker>;
  /** One of our own pages, in a tab. */
  readonly open: (path: string) => Promise<Page>;
  /** The real side panel, once it is open: it is no tab, so it is found through the browser's own debugging port. */
  readonly sidePanel: (patienceMs?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
  /** As when the power fails: SIGKILL to the browser and all its processes. The profile stays as it was at that moment. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  /** The built extension; by default the one `npm run build` leaves. */
  readonly build?: string;
  /** A folder for the profile, kept when the browser closes; by default one of its own, gone when it closes. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  /** Pages that were left are kept whole and shown again, as in a browser that nobody steers. */
  readonly keepsLeftPages?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** A real Chromium with the built extension. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const build = options.build ?? BUILD;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'per-our-call-')));
  // A run that is stopped leaves no profile behind.
  const reaper = options.profile ? null : startReaper(profile);
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: false,
    viewport: options.viewport === undefined ? { width: 1200, height: 860 } : options.viewport,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsLeftPages ? ['--disable-back-forward-cache'] : []),
    ],
    colorScheme: options.colorScheme ?? 'light',
    ...(options.env ? { env: { ...process.env, ...options.env } as Record<string, string> } : {}),
    args: [
      ...chromiumArgs(build, port),
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      ...(options.args ?? []),
    ],
  });
  watchScreens(context);
  const worker = async () =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    worker,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    sidePanel: (patienceMs = 15_000) =>
      panelPage(port, `chrome-extension://${id}/sidepanel.html`, patienceMs),
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      reaper?.dismiss();
    },
    kill: () => killBrowser(profile, context),
  };
}

function chromiumArgs(build: string, port: number): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    `--remote-debugging-port=${port}`,
    `--disable-extensions-except=${build}`,
    `--load-extension=${build}`,
  ];
}

/** A second connection sees the panel as a page; it ends with the browser. */
async function panelPage(port: number, url: string, patienceMs: number): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context');
  watchScreens(context);
  for (let waited = 0; waited < patienceMs; waited += 100) {
    // A panel that has just appeared has no address for a moment.
    const panel = context.pages().find((page) => page.url() === url);
    if (panel) return panel;
    await sleep(100);
  }
  throw new Error('No side panel has opened');
}
