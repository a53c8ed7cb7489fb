import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Seen {
  readonly id: string;
  readonly seenAt: number;
  readonly isLeft: boolean;
}

/** The tab whose page the worker has seen last, asked from one of the extension's own pages or its worker. */
export async function newestTab(page: Pick<Page, 'evaluate'>): Promise<Seen | null> {
  return page.evaluate(async () => {
    const tabs = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('tab:'));
    const seen = tabs.map(([key, state]) => ({
      id: key.slice('tab:'.length),
      ...(state as { seenAt: number; isLeft: boolean }),
    }));
    const [newest] = seen.sort((a, b) => b.seenAt - a.seenAt);
    return newest ? { id: newest.id, seenAt: newest.seenAt, isLeft: newest.isLeft } : null;
  });
}

/** The tab of the page that was opened at `since`, once the worker has seen it: until then the newest is another. */
export async function seenTab(
  page: Pick<Page, 'evaluate'>,
  since: number,
  poll: { readonly timeout?: number } = {},
): Promise<string> {
  let id = '';
  await expect
    .poll(
      async () => {
        const newest = await newestTab(page);
        id = newest?.id ?? '';
        return newest?.seenAt;
      },
      { message: 'the worker has seen the page', ...poll },
    )
    .toBeGreaterThanOrEqual(since);
  return id;
}
