import type { Page } from 'playwright-core';
import { type GmailPage, gmailPages } from '../support/gmail-pages.ts';

/**
 * List and conversation side by side, and a conversation alone: one saved from Gmail where the library beside the project
 * is present, else our own.
 */
export function stormPages(): GmailPage[] {
  const pages = gmailPages();
  const named = (...names: readonly string[]) => {
    const found = names.flatMap((name) => pages.find((page) => page.name === name) ?? [])[0];
    if (!found) throw new Error(`No saved page ${names.join(' or ')}`);
    return found;
  };
  return [named('split-pane'), named('gmail/2023-08_thread_vi', 'thread-with-quotes')];
}

/** Opens the saved page under Gmail's address and waits until all that follows its opening is over. */
export async function openSaved(page: Page, { html }: GmailPage): Promise<void> {
  await page.unrouteAll();
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  // From elsewhere: an address that differs in its hash alone would not be loaded anew.
  await page.goto('about:blank');
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.waitForTimeout(700);
}
