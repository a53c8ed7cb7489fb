import type { Page } from 'playwright-core';
import type { Webmail } from '../servers/roundcube/start-roundcube.ts';
import { wordsOf } from '../support/words-of.ts';

/** A real Roundcube, as its user meets it. */
export function roundcube(page: Page, { url, user }: Webmail) {
  return {
    page,
    logIn: async () => {
      await page.goto(url);
      await page.fill('#rcmloginuser', user.address);
      await page.fill('#rcmloginpwd', user.password);
      await page.click('#rcmloginsubmit');
      await page.locator('#messagelist').waitFor();
    },
    openMail: async (subject: string) => {
      await page.locator('#messagelist tr.message', { hasText: subject }).first().click();
      await page.frameLocator('#messagecontframe').locator('#message-header').waitFor();
    },
    list: page.locator('#messagelist'),
    reply: page.locator('a.reply:visible:not(.disabled)'),
    composeSubject: page.locator('#compose-subject'),
    bodyText: async (isHtml: boolean): Promise<string> =>
      isHtml
        ? wordsOf(await page.frameLocator('#composebody_ifr').locator('body').innerHTML())
        : page.locator('#composebody').inputValue(),
    send: page.locator('button.btn.send'),
  };
}
