import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openKnownPage } from '../../lib/platform/pages.ts';

const URL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgz';

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly incognito: boolean;
}

/** A browser with these tabs; what it is asked to do, in order. */
function browserWith(tabs: readonly Tab[]): string[] {
  const asked: string[] = [];
  const note =
    (what: string) =>
    async (...args: unknown[]) =>
      void asked.push(`${what} ${JSON.stringify(args)}`);
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => tabs),
    create: note('create'),
    update: note('update'),
  });
  Object.assign(fakeBrowser.windows, { update: note('window') });
  return asked;
}

const tab = (id: number, url: string, incognito = false): Tab => ({ id, windowId: 40 + id, url, incognito });

beforeEach(() => fakeBrowser.reset());

describe('the page of a customer', () => {
  it('that stands in a tab comes to the front, with its window', async () => {
    const asked = browserWith([tab(1, 'https://mail.google.com/mail/u/0/#inbox'), tab(2, URL)]);
    await openKnownPage({ url: URL });
    expect(asked).toEqual(['update [2,{"active":true}]', 'window [42,{"focused":true}]']);
  });

  it('opens in a new tab where none shows it, and beside a private one', async () => {
    const asked = browserWith([tab(1, 'https://mail.google.com/mail/u/0/#inbox'), tab(2, URL, true)]);
    await openKnownPage({ url: URL });
    expect(asked).toEqual([`create [{"url":"${URL}"}]`]);
  });

  it('is looked for among tabs of its site alone, whatever its port', async () => {
    browserWith([]);
    await openKnownPage({ url: 'http://localhost:8080/mail?id=7' });
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: 'http://localhost/*' });
  });
});
