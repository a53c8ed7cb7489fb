import type { Page } from 'playwright-core';
import { type Extension, launchExtension } from '../e2e/support/launch-extension.ts';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { benchMailbox, type Customer } from './bench-mailbox.ts';
import { prepareWatching } from './measure-thread-to-panel.ts';
import { openSidePanel } from './open-side-panel.ts';

export interface InMailbox {
  readonly mail: Page;
  readonly panel: Page;
}

/** A browser with the extension, for as long as `work` takes, with nothing else open. */
export async function withExtension<T>(
  build: string,
  work: (extension: Extension) => Promise<T>,
): Promise<T> {
  const extension = await launchExtension({ build });
  try {
    return await work(extension);
  } finally {
    await extension.close();
  }
}

/** The mailbox of these customers in front, the real side panel open beside it, both watched. */
export async function openMailbox(extension: Extension, customers: readonly Customer[]): Promise<InMailbox> {
  const { context } = extension;
  await serveMailbox(context, benchMailbox(customers));
  const mail = await context.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/');
  const panel = await openSidePanel(extension);
  await closeOptions(extension);
  await mail.bringToFront();
  await prepareWatching(extension, panel);
  return { mail, panel };
}

/** The page that opens at the first start: its live queries would run beside what is measured. */
export async function closeOptions({ context }: Extension): Promise<void> {
  for (const page of context.pages()) if (page.url().includes('/options.html')) await page.close();
}
