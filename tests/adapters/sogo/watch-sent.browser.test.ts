import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentMail } from '../../../lib/adapters/writer.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { sogo } from '../sites.ts';

const DONE = '<div class="md-toast-content"><span class="md-toast-text" aria-live="polite">נשלח</span></div>';
const REFUSED =
  '<div class="md-toast-content"><md-icon class="md-warn">error_outline</md-icon><span class="flex">Error</span></div>';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a mail in SOGo', () => {
  it.each(['reply-plain', 'reply-html'])('has gone once when %s is sent and SOGo says so', async (name) => {
    const { page, sent } = watch(name);
    press(page, 'send');
    await settled();
    expect(sent).toEqual([]);
    say(page, DONE);
    close(page);
    say(page, DONE);
    await settled();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ subject: 'Re: Invoice INV-1042', isSure: true });
    expect(sent[0]?.to[0]).toBe('mary.adams@northwind.example');
    expect(sent[0]?.body.replace(/\n+/g, '\n')).toContain(BODY.replace(/\n+/g, '\n'));
  });

  it('is kept without the signs of no width that CKEditor leaves', async () => {
    const { page, sent } = watch('reply-html');
    const frame = page.document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame');
    frame?.contentDocument?.body.prepend('\u200b\u200b\u200b');
    press(page, 'send');
    say(page, DONE);
    await settled();
    expect(sent[0]?.body).toMatch(/^Hello Mary,/);
    expect(sent[0]?.body).not.toContain('\u200b');
  });

  it('has not gone after an error, and is watched on with what stands there then', async () => {
    const { page, sent } = watch('reply-plain');
    press(page, 'send');
    say(page, REFUSED);
    await settled();
    close(page);
    await settled();
    expect(sent).toEqual([]);
  });

  it('has gone when Send is pressed again after an error', async () => {
    const { page, sent } = watch('reply-plain');
    press(page, 'send');
    say(page, REFUSED);
    await settled();
    const text = page.document.querySelector<HTMLTextAreaElement>('[name=content]');
    if (text) text.value = 'Changed';
    press(page, 'send');
    say(page, DONE);
    await settled();
    expect(sent).toMatchObject([{ body: 'Changed', isSure: true }]);
  });

  it.each([
    ['a draft is saved', ['save']],
    ['a draft is saved after Send', ['send', 'save']],
    ['the box is closed', ['cancel']],
  ])('has not gone when %s', async (_, actions) => {
    const { page, sent } = watch('reply-plain');
    press(page, ...actions);
    if (actions.includes('save')) say(page, DONE);
    close(page);
    await settled();
    expect(sent).toEqual([]);
  });

  it('has not gone when something was said before Send', async () => {
    const { page, sent } = watch('reply-plain');
    say(page, DONE);
    await settled();
    press(page, 'send');
    await settled();
    expect(sent).toEqual([]);
  });

  it.each([
    ['box', (page: LoadedPage) => close(page)],
    ['window', (page: LoadedPage) => page.document.defaultView?.dispatchEvent(new Event('pagehide'))],
  ])('may have gone when its %s closes without a word', async (_, end) => {
    const { page, sent } = watch('reply-window');
    press(page, 'send');
    end(page);
    await settled();
    expect(sent).toMatchObject([
      { isSure: false, to: ['mary.adams@northwind.example', 'second@northwind.example'] },
    ]);
  });

  it('has not gone when it is written on after Send, and its window closes', async () => {
    const { page, sent } = watch('reply-window');
    press(page, 'send');
    page.document.querySelector('[name=content]')?.dispatchEvent(new Event('input', { bubbles: true }));
    page.document.defaultView?.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(sent).toEqual([]);
  });

  it('is no longer watched when the script leaves', async () => {
    const { page, sent } = watch('reply-plain');
    press(page, 'send');
    stop.abort();
    say(page, DONE);
    close(page);
    await settled();
    expect(sent).toEqual([]);
  });
});

function watch(name: string) {
  const page = loadPage(savedPage('sogo', name));
  const result = sogo.insert(page, insertion());
  if (result.kind !== 'inserted') throw new Error(`The draft was not inserted: ${result.kind}`);
  const sent: (SentMail & { isSure: boolean })[] = [];
  sogo.watchSent(page, result.compose, (mail, isSure) => sent.push({ ...mail, isSure }), stop.signal);
  return { page, sent };
}

function press(page: LoadedPage, ...actions: string[]): void {
  for (const action of actions)
    page.document.querySelector<HTMLElement>(`[ng-click="editor.${action}()"] md-icon`)?.click();
}

function close(page: LoadedPage): void {
  page.document.querySelector('.md-dialog-container')?.remove();
}

function say(page: LoadedPage, html: string): void {
  page.document.querySelector('md-toast')?.remove();
  const toast = page.document.createElement('md-toast');
  toast.innerHTML = html;
  page.document.body.append(toast);
}

/** Observers have been called, and what waits for a while has been done. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(3000);
}
