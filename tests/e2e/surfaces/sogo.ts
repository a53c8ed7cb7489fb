import type { Locator, Page } from 'playwright-core';
import type { Mail } from '../servers/mail/build-mail.ts';
import type { Webmail } from '../servers/mail/serve-webmail.ts';

/** A real SOGo, as its user meets it. Its labels change with the language, so it is found by what its buttons do. */
export function sogo(page: Page, { url, user }: Webmail) {
  const row = (text: string): Locator =>
    page.locator('#messagesList md-list-item', { hasText: text }).first();
  return {
    page,
    logIn: async () => {
      await page.goto(url);
      await page.fill('form[name=loginForm] input[type=text]', user.address);
      await page.fill('#passwordField', user.password);
      await page.click('form[name=loginForm] button[type=submit]');
      await page.locator('#messagesList').waitFor();
    },
    openMail: async ({ subject, from }: Mail) => {
      await row(subject || from.address).click();
      await page.locator('#detailView a.md-caption', { hasText: from.address }).waitFor();
    },
    subject: page.locator('#detailView h5.sg-md-headline'),
    reply: page.locator('#detailView button[ng-click^="viewer.reply("]'),
    compose: sogoCompose(page),
  };
}

/** Where a mail is written: over the page, or in a window of its own. */
export function sogoCompose(page: Page) {
  const editor = page.locator('#mailEditor');
  return {
    recipients: editor.locator('md-chips[ng-model="editor.message.editable.to"] md-chip'),
    subject: editor.locator('input[name=subject]'),
    plainText: editor.locator('textarea[name=content]'),
    html: editor.frameLocator('iframe.cke_wysiwyg_frame').locator('body'),
    send: editor.locator('button[ng-click="editor.send()"]'),
  };
}
