import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentMail } from '../../../lib/adapters/adapter.ts';
import { gmailAdapter } from '../../../lib/adapters/gmail/adapter.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';

const LINKS =
  '<span id="link_undo" role="link">Rückgängig</span><span id="link_vsm" role="link">Nachricht ansehen</span>';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe('a mail in Gmail', () => {
  it.each([
    ['Send is pressed', (page: LoadedPage) => press(page, '.aoO')],
    ['Ctrl+Enter is pressed', (page: LoadedPage) => key(page, { key: 'Enter', ctrlKey: true })],
    ['Command+Enter is pressed', (page: LoadedPage) => key(page, { key: 'Enter', metaKey: true })],
  ])('has gone once when %s, the box goes and Gmail says so', async (_, send) => {
    const { page, sent } = watch();
    send(page);
    close(page);
    say(page, `Gesendet ${LINKS}`);
    await settled();
    say(page, `Gesendet ${LINKS}`);
    await settled();
    expect(sent).toEqual([
      {
        to: ['mary.adams@northwind.example', 'new.person@northwind.example'],
        subject: 'Invoice INV-1042',
        body: `${BODY}\n\nP.S. Call me`,
      },
    ]);
  });

  it('has gone when it is the second with the same words from Gmail', async () => {
    const { page, sent } = watch();
    say(page, `Gesendet ${LINKS}`);
    await settled();
    press(page, '.aoO');
    close(page);
    await settled();
    expect(sent).toHaveLength(0);
    say(page, 'Wird gesendet…');
    await settled();
    say(page, `Gesendet ${LINKS}`);
    await settled();
    expect(sent).toHaveLength(1);
  });

  it('has gone when Gmail keeps saying something for a while that has no link', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { page, sent } = watch();
    press(page, '.aoO');
    close(page);
    say(page, 'Gesendet');
    await settled();
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(1);
    vi.useRealTimers();
  });

  it.each([
    ['the box is closed', (page: LoadedPage) => press(page, '.Ha')],
    ['the draft is thrown away', (page: LoadedPage) => press(page, '.oh')],
    ['Send is pressed, then the draft thrown away', (page: LoadedPage) => press(page, '.aoO', '.oh')],
    ['Enter is pressed in the text', (page: LoadedPage) => key(page, { key: 'Enter' })],
    ['the arrow beside Send is pressed', (page: LoadedPage) => press(page, '.hG')],
  ])('has not gone when %s', async (_, act) => {
    const { page, sent } = watch();
    act(page);
    close(page);
    say(page, `Entwurf verworfen ${LINKS}`);
    await settled();
    expect(sent).toEqual([]);
  });

  it('has not gone while the box is there or Gmail is silent', async () => {
    const { page, sent } = watch();
    press(page, '.aoO');
    say(page, `Gesendet ${LINKS}`);
    await settled();
    expect(sent).toEqual([]);
  });

  it('is no longer watched when the script leaves', async () => {
    const { page, sent } = watch();
    press(page, '.aoO');
    stop.abort();
    close(page);
    say(page, `Gesendet ${LINKS}`);
    await settled();
    expect(sent).toEqual([]);
  });
});

function watch() {
  const page = loadPage(savedPage('gmail', 'compose-to-customer'));
  const result = gmailAdapter.insert(page, insertion());
  if (result.kind !== 'inserted') throw new Error(`The draft was not inserted: ${result.kind}`);
  const sent: SentMail[] = [];
  gmailAdapter.watchSent(page, result.compose, (mail) => sent.push(mail), stop.signal);
  const editor = page.document.querySelector('[g_editable]');
  editor?.append(page.document.createElement('div'), 'P.S. Call me');
  editor?.lastElementChild?.append(page.document.createElement('br'));
  return { page, sent };
}

function press(page: LoadedPage, ...selectors: string[]): void {
  for (const selector of selectors) {
    const target = page.document.querySelector(selector);
    for (const type of ['mousedown', 'mouseup', 'click']) {
      target?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    }
  }
}

function key(page: LoadedPage, init: KeyboardEventInit): void {
  const target = page.document.querySelector('[g_editable]');
  for (const type of ['keydown', 'keyup'])
    target?.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init }));
}

function close(page: LoadedPage): void {
  page.document.querySelector('.no')?.remove();
}

function say(page: LoadedPage, html: string): void {
  const toast = page.document.querySelector<HTMLElement>('.b8');
  const text = toast?.querySelector('.vh');
  if (text) text.innerHTML = html;
  toast?.style.setProperty('visibility', 'visible');
}

/** Observers have been called. */
function settled(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
}
