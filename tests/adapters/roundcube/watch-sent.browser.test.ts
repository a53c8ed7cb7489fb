import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentMail } from '../../../lib/adapters/adapter.ts';
import { roundcubeAdapter } from '../../../lib/adapters/roundcube/adapter.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe('a mail in Roundcube', () => {
  it.each(['compose-new-plain', 'compose-new-html'])(
    'has gone once when %s is sent and confirmed',
    async (name) => {
      const { page, sent } = watch(name);
      press(page, 'button.send');
      say(page, 'loading', 'Nachricht wird gesendet');
      await settled();
      expect(sent).toEqual([]);
      say(page, 'confirmation', 'Nachricht gesendet');
      say(page, 'confirmation', 'Nachricht gesendet');
      await settled();
      expect(sent).toHaveLength(1);
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
  const result = roundcubeAdapter.insert(page, insertion());
  if (result.kind !== 'inserted') throw new Error(`The draft was not inserted: ${result.kind}`);
  const sent: SentMail[] = [];
  roundcubeAdapter.watchSent(page, result.compose, (mail) => sent.push(mail), stop.signal);
  return { page, sent };
}

function press(page: LoadedPage, selector: string): void {
  page.document.querySelector<HTMLElement>(selector)?.click();
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
