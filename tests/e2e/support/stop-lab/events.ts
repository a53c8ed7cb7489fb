import type { Page } from 'playwright-core';
import type { Extension } from '../launch-extension.ts';
import { putRows } from '../write-rows.ts';
import { comeUp, knock, look, ring } from './lab-page.ts';
import { accountRows } from './lab-rows.ts';

/** What wakes a worker that keeps reminders. */
export const EVENTS = [
  'alarm',
  'message of a page',
  'book changed',
  'start',
  'notification clicked',
  'import finished',
  'midnight',
] as const;
export type EventName = (typeof EVENTS)[number];

export interface LabEvent {
  /** What stands in the data when it happens: something has come up, was imported, or a day has passed. */
  readonly before: () => Promise<void>;
  /** The event itself. */
  readonly happen: () => Promise<void>;
}

interface Happening {
  readonly extension: Extension;
  readonly page: Page;
  readonly accountId: string;
  /** Waits until what came up was told. */
  readonly told: () => Promise<void>;
}

const DAY_MS = 24 * 3_600_000;

export function labEvent(name: EventName, { extension, page, accountId, told }: Happening): LabEvent {
  const passes = () => comeUp(page, accountId);
  const changed = () =>
    page.evaluate(
      () => void chrome.runtime.sendMessage({ name: 'book-changed', request: {} }).catch(() => null),
    );
  switch (name) {
    case 'alarm':
      return { before: passes, happen: () => ring(page) };
    case 'message of a page':
      return { before: passes, happen: () => knock(page) };
    case 'book changed':
      return { before: passes, happen: changed };
    case 'start':
      return {
        before: passes,
        happen: async () =>
          (await awake(extension, page)).evaluate(() => chrome.runtime.onStartup.dispatch()),
      };
    case 'notification clicked':
      return {
        before: async () => {
          await passes();
          await ring(page);
          await told();
        },
        happen: async () => {
          const [id] = (await look(page)).notices;
          if (id === undefined) throw new Error('No notification is shown that could be clicked');
          const worker = await awake(extension, page);
          await worker.evaluate((notice) => chrome.notifications.onClicked.dispatch(notice), id);
        },
      };
    case 'import finished':
      return {
        before: () =>
          putRows(page, {
            ...accountRows(accountId),
            settings: [{ key: 'due-to-make', value: { token: accountId, accounts: [accountId] } }],
          }),
        happen: changed,
      };
    case 'midnight':
      return {
        before: async () => {
          await passes();
          await putRows(page, { settings: [{ key: 'list-made-at', value: Date.now() - DAY_MS }] });
        },
        happen: () => ring(page),
      };
  }
}

/** An event that nothing but the browser can bring is handed to the worker, which has to run for it. */
async function awake(extension: Extension, page: Page) {
  await knock(page);
  return extension.worker();
}
