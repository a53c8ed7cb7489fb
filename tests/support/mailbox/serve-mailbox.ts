import type { BrowserContext } from 'playwright-core';
import { type Mailbox, mailboxPage } from './mailbox-page.ts';

/** Answers for Gmail's address with our mailbox; nothing of it leaves the machine. */
export async function serveMailbox(context: BrowserContext, mailbox: Mailbox): Promise<void> {
  const body = mailboxPage(mailbox);
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}
