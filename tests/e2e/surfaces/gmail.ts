import type { Page } from 'playwright-core';

export interface SentFromGmail {
  readonly to: string[];
  readonly subject: string;
  readonly body: string;
}

const MAILBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** Gmail's page, as our mailbox or a saved page serves it under Gmail's address. */
export function gmail(page: Page) {
  return {
    page,
    open: () => page.goto(MAILBOX),
    openMail: async (subject: string) => {
      await page.goto(MAILBOX);
      await page.locator('tr.zA', { hasText: subject }).first().click();
      await page.locator('h2.hP').waitFor();
    },
    compose: page.locator('.Hd'),
    editor: page.locator('[g_editable=true]'),
    subject: page.locator('[name=subjectbox]'),
    recipients: page.locator('[name=to] [role=option]'),
    send: page.locator('.aoO'),
    reply: page.locator('.ams.bkH'),
    sent: (): Promise<SentFromGmail[]> =>
      page.evaluate(() => (globalThis as unknown as { sentMails: SentFromGmail[] }).sentMails),
  };
}
