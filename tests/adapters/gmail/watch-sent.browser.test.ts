import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentMail } from '../../../lib/adapters/writer.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { gmail } from '../sites.ts';

const UNDO = '<span id="link_undo" role="link">Rückgängig</span>';
const SHOW = '<span id="link_vsm" role="link">Nachricht ansehen</span>';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a mail in Gmail', () => {
  it.each([
    ['Send is pressed', (page: LoadedPage) => press(page, '.aoO')],
    ['"Send and archive" is pressed', (page: LoadedPage) => press(page, '.dC .archive')],
    ['Ctrl+Enter is pressed', (page: LoadedPage) => key(page, { key: 'Enter', ctrlKey: true })],
    ['Command+Enter is pressed', (page: LoadedPage) => key(page, { key: 'Enter', metaKey: true })],
  ])('has gone once when %s, the box goes and Gmail says so', async (_, send) => {
    const { page, told } = watch();
    send(page);
    close(page);
    await say(page, `Gesendet ${SHOW}`);
    await say(page, `Gesendet ${SHOW}`);
    await pass(60_000);
    expect(told).toEqual([
      {
        to: ['mary.adams@northwind.example', 'new.person@northwind.example'],
        subject: 'Invoice INV-1042',
        body: `${BODY}\n\nP.S. Call me`,
        isSure: true,
      },
    ]);
  });

  it('has gone when it is the second with the same words from Gmail', async () => {
    const { page, told } = watch();
    await say(page, `Gesendet ${SHOW}`);
    press(page, '.aoO');
    close(page);
    await settled();
    expect(told).toHaveLength(0);
    await say(page, 'Wird gesendet…');
    await say(page, `Gesendet ${SHOW}`);
    expect(told).toMatchObject([{ isSure: true }]);
  });

  it.each([
    ['Gmail stays silent', null, 3900, 4100],
    ['Gmail keeps "Sending…"', 'Wird gesendet…', 34_000, 36_000],
  ])('may have gone when the box has gone and %s', async (_, words, early, late) => {
    const { page, told } = watch();
    press(page, '.aoO');
    close(page);
    if (words) await say(page, words);
    await pass(early);
    expect(told).toEqual([]);
    await pass(late - early);
    expect(told).toMatchObject([{ isSure: false, subject: 'Invoice INV-1042' }]);
  });

  it('may have gone when Gmail says something without a link and falls silent', async () => {
    const { page, told } = watch();
    press(page, '.aoO');
    close(page);
    await say(page, 'Wird gesendet…');
    await pass(10_000);
    await say(page, null);
    await pass(4100);
    expect(told).toMatchObject([{ isSure: false }]);
  });

  it('has gone when large attachments took their time', async () => {
    const { page, told } = watch();
    press(page, '.aoO');
    close(page);
    await say(page, 'Wird gesendet…');
    await pass(20_000);
    await say(page, `Gesendet ${SHOW}`);
    expect(told).toMatchObject([{ isSure: true }]);
  });

  it.each([
    ['has pressed Send', false],
    ['has pressed Send and Gmail said so', true],
  ])('is told when the window closes after the user %s', async (_, isSure) => {
    const { page, told } = watch();
    press(page, '.aoO');
    if (isSure) {
      close(page);
      await say(page, `Gesendet ${UNDO} ${SHOW}`);
    }
    leave(page);
    expect(told).toMatchObject([{ isSure }]);
  });

  it('is not told when the window closes before Send was pressed', () => {
    const { page, told } = watch();
    leave(page);
    expect(told).toEqual([]);
  });

  it.each([
    ['the box is closed', (page: LoadedPage) => press(page, '.Ha')],
    ['the draft is thrown away', (page: LoadedPage) => press(page, '.oh')],
    ['Send is pressed, then the draft thrown away', (page: LoadedPage) => press(page, '.aoO', '.oh')],
    ['Enter is pressed in the text', (page: LoadedPage) => key(page, { key: 'Enter' })],
    ['the arrow beside Send is pressed, to send it later', (page: LoadedPage) => press(page, '.hG')],
  ])('has not gone when %s', async (_, act) => {
    const { page, told } = watch();
    act(page);
    close(page);
    await say(page, `Geplant ${UNDO} ${SHOW}`);
    await pass(60_000);
    leave(page);
    expect(told).toEqual([]);
  });

  it('has not gone while the box is there', async () => {
    const { page, told } = watch();
    press(page, '.aoO');
    await say(page, `Gesendet ${SHOW}`);
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('is no longer watched when the script leaves', async () => {
    const { page, told } = watch();
    press(page, '.aoO');
    stop.abort();
    close(page);
    await say(page, `Gesendet ${SHOW}`);
    await pass(60_000);
    leave(page);
    expect(told).toEqual([]);
  });
});

describe('a mail that Gmail offers to take back', () => {
  it.each([
    ['the offer goes by', 6000, 4100],
    ['the offer never goes away', 0, 36_000],
  ])('has gone when %s', async (_, goesAfter, wait) => {
    const { page, told } = watch();
    press(page, '.aoO');
    close(page);
    await say(page, `Gesendet ${UNDO} ${SHOW}`);
    await pass(goesAfter);
    if (goesAfter) await say(page, null);
    expect(told).toEqual([]);
    await pass(wait);
    expect(told).toMatchObject([{ isSure: true }]);
  });

  it.each([
    ['by its link', (page: LoadedPage) => press(page, '#link_undo')],
    ['by the keyboard', () => {}],
  ])('has not gone when it is taken back %s, and is watched on in its new box', async (_, undo) => {
    const { page, told } = watch();
    press(page, '.aoO');
    const again = page.document.querySelector('.no')?.cloneNode(true) as HTMLElement;
    const place = page.document.querySelector('.no')?.parentElement;
    close(page);
    await say(page, `Gesendet ${UNDO} ${SHOW}`);
    undo(page);
    await say(page, 'Senden rückgängig gemacht');
    place?.append(again);
    await pass(60_000);
    expect(told).toEqual([]);

    again.querySelector('[g_editable]')?.append('Changed.');
    press(page, '.aoO');
    close(page);
    await say(page, `Gesendet ${SHOW}`);
    expect(told).toMatchObject([{ isSure: true, body: expect.stringContaining('Changed.') }]);
  });

  it('has not gone when it is taken back into the same box', async () => {
    const { page, told } = watch();
    press(page, '.aoO');
    const box = page.document.querySelector<HTMLElement>('.no');
    box?.style.setProperty('display', 'none');
    await say(page, `Gesendet ${UNDO} ${SHOW}`);
    press(page, '#link_undo');
    box?.style.removeProperty('display');
    await say(page, 'Senden rückgängig gemacht');
    await pass(60_000);
    leave(page);
    expect(told).toEqual([]);
  });

  it('has gone when something else is taken back after it', async () => {
    const { page, told } = watch();
    press(page, '.aoO');
    close(page);
    await say(page, `Gesendet ${UNDO} ${SHOW}`);
    await say(page, `Archiviert ${UNDO}`);
    press(page, '#link_undo');
    await pass(4100);
    expect(told).toMatchObject([{ isSure: true }]);
  });
});

function watch() {
  const page = loadPage(savedPage('gmail', 'compose-to-customer'));
  const result = gmail.insert(page, insertion());
  if (result.kind !== 'inserted') throw new Error(`The draft was not inserted: ${result.kind}`);
  const told: (SentMail & { isSure: boolean })[] = [];
  const archive = page.document.createElement('div');
  archive.append(Object.assign(page.document.createElement('div'), { role: 'button', className: 'archive' }));
  page.document.querySelector('.dC')?.append(archive);
  gmail.watchSent(page, result.compose, (mail, isSure) => told.push({ ...mail, isSure }), stop.signal);
  const editor = page.document.querySelector('[g_editable]');
  editor?.append(page.document.createElement('div'), 'P.S. Call me');
  editor?.lastElementChild?.append(page.document.createElement('br'));
  return { page, told };
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

/** Gmail's words at the bottom left; none when they go away. */
async function say(page: LoadedPage, html: string | null): Promise<void> {
  const toast = page.document.querySelector<HTMLElement>('.b8');
  const text = toast?.querySelector('.vh');
  if (text && html !== null) text.innerHTML = html;
  toast?.style.setProperty('visibility', html === null ? 'hidden' : 'visible');
  await settled();
}

function leave(page: LoadedPage): void {
  page.document.defaultView?.dispatchEvent(new Event('pagehide'));
}

async function pass(milliseconds: number): Promise<void> {
  await settled();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Observers have been called. */
function settled(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
}
