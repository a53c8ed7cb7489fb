import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentMail } from '../../../lib/adapters/writer.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { roundcube } from '../sites.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe('a mail in Roundcube', () => {
  it.each(['compose-new-plain', 'compose-new-html'])(
    'has gone once when %s is sent and confirmed',
    async (name) => {
      const { page, sent, sure } = watch(name);
      press(page, 'button.send');
      say(page, 'loading', 'Nachricht wird gesendet');
      await settled();
      expect(sent).toEqual([]);
      say(page, 'confirmation', 'Nachricht gesendet');
      say(page, 'confirmation', 'Nachricht gesendet');
      await settled();
      expect(sure).toEqual([true]);
      expect(sent[0]).toMatchObject({ to: ['mary.adams@northwind.example'], subject: 'As per our call' });
      expect(sent[0]?.body.startsWith(BODY)).toBe(true);
    },
  );

  it('has not gone after an error, and is watched on with what stands there then', async () => {
    const { page, sent } = watch('compose-new-plain');
    press(page, 'button.send');
    say(page, 'error', 'Empfänger unbekannt');
    await settled();
    say(page, 'confirmation', 'Etwas anderes');
    await settled();
    expect(sent).toEqual([]);
    (page.document.querySelector('#composebody') as HTMLTextAreaElement).value = 'Changed';
    press(page, 'button.send');
    say(page, 'confirmation', 'Nachricht gesendet');
    await settled();
    expect(sent.map(({ body }) => body)).toEqual(['Changed']);
  });

  it('has not gone when a draft was saved', async () => {
    const { page, sent } = watch('compose-new-plain');
    press(page, 'button.send');
    (page.document.querySelector('[name=_draft]') as HTMLInputElement).value = '1';
    say(page, 'confirmation', 'Entwurf gespeichert');
    await settled();
    expect(sent).toEqual([]);
  });

  it('has not gone when Roundcube confirms something and nobody pressed Send', async () => {
    const { page, sent } = watch('compose-new-plain');
    say(page, 'confirmation', 'Kontakt gespeichert');
    await settled();
    expect(sent).toEqual([]);
  });

  it('may have gone when the page goes without a word after Send, and the user is asked', async () => {
    const { page, sent, sure } = watch('compose-new-plain');
    leave(page);
    expect(sent).toEqual([]);
    press(page, 'button.send');
    leave(page);
    leave(page);
    expect(sent).toHaveLength(1);
    expect(sure).toEqual([false]);
  });

  it.each([
    ['it is written on', (page: LoadedPage) => write(page)],
    ['it was refused', (page: LoadedPage) => say(page, 'error', 'Empfänger unbekannt')],
    [
      'it is saved as a draft',
      (page: LoadedPage) => page.document.querySelector('[name=_draft]')?.setAttribute('value', '1'),
    ],
  ])('has not gone when %s after Send, and the page is left', async (_, act) => {
    const { page, sent } = watch('compose-new-plain');
    press(page, 'button.send');
    act(page);
    await settled();
    leave(page);
    expect(sent).toEqual([]);
  });

  it('is no longer watched when the script leaves', async () => {
    const { page, sent } = watch('compose-new-plain');
    press(page, 'button.send');
    stop.abort();
    say(page, 'confirmation', 'Nachricht gesendet');
    await settled();
    expect(sent).toEqual([]);
  });
});

function watch(name: string) {
  const page = loadPage(savedPage('roundcube', name));
  const result = roundcube.insert(page, insertion());
  if (result.kind !== 'inserted') throw new Error(`The draft was not inserted: ${result.kind}`);
  const sent: SentMail[] = [];
  const sure: boolean[] = [];
  const onSent = (mail: SentMail, isSure: boolean) => {
    sent.push(mail);
    sure.push(isSure);
  };
  roundcube.watchSent(page, result.compose, onSent, stop.signal);
  return { page, sent, sure };
}

function press(page: LoadedPage, selector: string): void {
  page.document.querySelector<HTMLElement>(selector)?.click();
}

function leave(page: LoadedPage): void {
  page.document.defaultView?.dispatchEvent(new Event('pagehide'));
}

function write(page: LoadedPage): void {
  page.document.querySelector('#composebody')?.dispatchEvent(new Event('input', { bubbles: true }));
}

function say(page: LoadedPage, kind: string, text: string): void {
  const message = page.document.createElement('div');
  message.className = `${kind} content`;
  message.textContent = text;
  page.document.querySelector('#messagestack')?.append(message);
}

/** Observers have been called. */
function settled(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
}
