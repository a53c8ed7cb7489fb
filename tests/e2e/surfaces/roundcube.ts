import type { Page } from 'playwright-core';
import type { Webmail } from '../servers/roundcube/start-roundcube.ts';

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
    composeSubject: page.locator('#compose-subject'),
    bodyText: (isHtml: boolean): Promise<string> =>
      isHtml
        ? page.frameLocator('#composebody_ifr').locator('body').innerText()
        : page.locator('#composebody').inputValue(),
    send: page.locator('button.btn.send'),
  };
}
