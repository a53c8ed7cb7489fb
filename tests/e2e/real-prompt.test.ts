import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPrompt } from './support/answer-prompt.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { startVirtualScreen, type VirtualScreen } from './support/virtual-screen.ts';
import { options } from './surfaces/options.ts';

let screen: VirtualScreen;
let extension: Extension;

beforeAll(async () => {
  screen = await startVirtualScreen();
  extension = await launchExtension({ headless: false, viewport: null, env: { DISPLAY: screen.display } });
});

afterAll(async () => {
  await extension?.close();
  await screen?.stop();
});

describe('the browser’s own question about a site', () => {
  it('adds the site when the user allows it, and changes nothing when she does not', async () => {
    const page = options(await extension.open('options.html#sites'));
    await page.siteAddress.waitFor();
    await page.siteAddress.fill('mail.example.com');
    await answerPrompt({ screen, answer: 'deny', ask: () => page.siteGrant.click() });
    await expect.poll(() => page.page.locator('main').innerText()).toContain('nothing was changed');
    expect(await page.siteRows.count()).toBe(0);

    await answerPrompt({ screen, answer: 'allow', ask: () => page.siteGrant.click() });
    await expect
      .poll(() => page.siteRows.allInnerTexts())
      .toEqual([expect.stringContaining('mail.example.com')]);
    const scripts = () => page.page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await expect
      .poll(async () => (await scripts()).map(({ matches }) => matches))
      .toEqual([['https://mail.example.com/*']]);
  });
});
