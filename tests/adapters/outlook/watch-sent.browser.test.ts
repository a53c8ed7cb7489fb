import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentMail } from '../../../lib/adapters/writer.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { outlook } from '../sites.ts';

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a mail in Outlook', () => {
  it('looks sent, once, when Send was pressed and the box has gone', async () => {
    const { page, box, sent } = watch('compose-window');
    press(page, '[aria-label=Send]');
    await settled();
    expect(sent).toEqual([]);
    box.remove();
    await settled();
    await settled();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ subject: 'Re: Invoice INV-1042', isSure: false });
    expect(sent[0]?.to).toEqual(['mary.adams@northwind.example', 'priya@northwind.example']);
    expect(sent[0]?.body.startsWith(BODY)).toBe(true);
  });

  it('looks sent when the keys for it were pressed', async () => {
    const { page, box, sent } = watch('compose-window');
    key(page, 'Enter', true);
    box.remove();
    await settled();
    expect(sent).toHaveLength(1);
  });

  it.each(['[aria-haspopup]', '[aria-label=Discard]'])(
    'has not gone when the box goes after %s',
    async (selector) => {
      const { page, box, sent } = watch('compose-window');
      press(page, selector);
      box.remove();
      await settled();
      expect(sent).toEqual([]);
    },
  );

  it('has not gone when the user writes on after Send, and throws it away', async () => {
    const { page, box, sent } = watch('compose-window');
    press(page, '[aria-label=Send]');
    key(page, 'x', false);
    press(page, '[aria-label=Discard]');
    box.remove();
    await settled();
    expect(sent).toEqual([]);
  });

  it('looks sent when its window closes after Send', () => {
    const { page, sent } = watch('compose-window');
    press(page, '[aria-label=Send]');
    page.document.defaultView?.dispatchEvent(new Event('pagehide'));
    expect(sent).toHaveLength(1);
  });

  it('is no longer watched when the script leaves', async () => {
    const { page, box, sent } = watch('compose-window');
    press(page, '[aria-label=Send]');
    box.remove();
    stop.abort();
    await settled();
    expect(sent).toEqual([]);
  });
});

function watch(name: string) {
  const page = loadPage(savedPage('outlook', name));
  const result = outlook.insert(page, insertion());
  if (result.kind !== 'inserted') throw new Error(`The draft was not inserted: ${result.kind}`);
  const sent: (SentMail & { isSure: boolean })[] = [];
  outlook.watchSent(page, result.compose, (mail, isSure) => sent.push({ ...mail, isSure }), stop.signal);
  return { page, box: result.compose, sent };
}

function press(page: LoadedPage, selector: string): void {
  const button = page.document.querySelector<HTMLElement>(selector);
  for (const type of ['mousedown', 'click']) button?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
}

function key(page: LoadedPage, name: string, ctrlKey: boolean): void {
  const editor = page.document.querySelector('[aria-multiline]');
  editor?.dispatchEvent(new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true }));
}

/** Observers have been called, and the time they wait has gone by. */
async function settled(): Promise<void> {
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
  await vi.advanceTimersByTimeAsync(3000);
}
