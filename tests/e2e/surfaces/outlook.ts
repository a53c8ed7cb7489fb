import type { Page } from 'playwright-core';
import { OUTLOOK } from '../support/serve-outlook.ts';

/** Outlook on the web, as our own pages stand under its address. */
export function outlook(page: Page) {
  return {
    page,
    openConversation: () => page.goto(`${OUTLOOK}mail/inbox/id/AAQkN1`),
    editor: page.locator('[aria-multiline=true]'),
    recipients: page.locator('[aria-label=To] [data-selection-index]'),
    subject: page.locator('[aria-label=Subject]'),
    send: page.locator('[aria-label=Send]'),
  };
}
