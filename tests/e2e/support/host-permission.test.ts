import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../support/machine/find-chromium.ts';
import { answerPrompt } from './answer-prompt.ts';
import { grantHostPermission } from './grant-host-permission.ts';
import { startVirtualScreen, type VirtualScreen } from './virtual-screen.ts';

const INSTALL_LIMIT_MS = 300_000;

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Asks for a host',
    version: '1',
    permissions: ['scripting'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': '',
  'mark.js': 'document.documentElement.dataset.mark = "here";',
  'options.html':
    '<title>Options</title><button>Allow</button><output></output><script src="options.js"></script>',
  'options.js': `
    document.querySelector('button').onclick = async () => {
      const granted = await chrome.permissions.request({ origins: ['http://127.0.0.1/*'] });
      if (granted) await chrome.scripting.registerContentScripts([
        { id: 'mark', matches: ['http://127.0.0.1/*'], js: ['mark.js'] },
      ]);
      document.querySelector('output').textContent = String(granted);
    };`,
};

let folder: string;
let site: Server;
let siteUrl: string;
let context: BrowserContext | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-permission-'));
  await mkdir(join(folder, 'extension'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, 'extension', name), text);
  site = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<p>A page'),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  siteUrl = `http://127.0.0.1:${address.port}/`;
});

afterEach(async () => {
  await context?.close();
  context = undefined;
});

afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a host asked for at run time', () => {
  describe('with a real dialog', () => {
    let screen: VirtualScreen;

    beforeAll(async () => {
      screen = await startVirtualScreen();
    }, INSTALL_LIMIT_MS);

    afterAll(() => screen?.stop());

    it.each([
      { answer: 'allow', result: 'true', mark: 'here' },
      { answer: 'deny', result: 'false', mark: undefined },
    ] as const)('is $result after "$answer"', async ({ answer, result, mark }) => {
      const { browser, options } = await openOptions(screen);
      await answerPrompt({ screen, answer, ask: () => options.click('button') });
      await expect.poll(() => options.textContent('output')).toBe(result);
      await expectMark(browser, mark);
    });
  });

  it('is granted headless to a request that was allowed beforehand', async () => {
    const { browser, options, extensionId } = await openOptions();
    await grantHostPermission(browser, extensionId, 'http://127.0.0.1/*');
    await expectMark(browser, undefined);
    await options.click('button');
    await expect.poll(() => options.textContent('output')).toBe('true');
    await expectMark(browser, 'here');
  });

  it('stays open headless when another host was allowed', async () => {
    const { browser, options, extensionId } = await openOptions();
    await grantHostPermission(browser, extensionId, 'http://elsewhere.example/*');
    await options.click('button');
    await options.waitForTimeout(1_000);
    expect(await options.textContent('output')).toBe('');
  });
});

async function openOptions(screen?: VirtualScreen) {
  const extension = join(folder, 'extension');
  const shared = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  const loading = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const browser = await chromium.launchPersistentContext(await mkdtemp(join(folder, 'profile-')), {
    executablePath: await findChromium(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...shared, ...loading, ...(screen ? [] : ['--headless=new'])],
    ...(screen ? { headless: false, env: { ...process.env, DISPLAY: screen.display } } : {}),
  });
  context = browser;
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const options: Page = await browser.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  return { browser, options, extensionId };
}

/** The script runs at document_idle, which may come after load: a mark is waited for, none is given a moment to come. */
async function expectMark(browser: BrowserContext, mark: string | undefined): Promise<void> {
  const page = await browser.newPage();
  await page.goto(siteUrl);
  if (mark === undefined) await page.waitForTimeout(500);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mark)).toBe(mark);
  await page.close();
}
