import { describe, expect, it } from 'vitest';
import type { SentMail } from '../../../lib/adapters/writer.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { webmail } from '../sites.ts';

describe('a draft for a webmail nobody knows', () => {
  it('fills recipient, subject and text of a new mail, above the signature', () => {
    const page = load('compose');
    expect(webmail.insert(page, insertion()).kind).toBe('inserted');
    expect(field(page, '#to').value).toBe('mary.adams@northwind.example,');
    expect(field(page, '#subject').value).toBe('As per our call');
    expect(field(page, 'textarea').value).toBe(`${BODY}\n\n-- \nDana Reyes`);
  });

  it('stands above signature and quote in the frame of an answer, whose head is left alone', () => {
    const page = load('compose-chips');
    expect(webmail.insert(page, insertion()).kind).toBe('inserted');
    const body = page.document.querySelector<HTMLIFrameElement>('#editor')?.contentDocument?.body;
    expect(body?.innerText.startsWith('Hello Mary,')).toBe(true);
    expect(body?.lastElementChild?.nodeName).toBe('BLOCKQUOTE');
    expect(field(page, '#field-to').value).toBe('');
    expect(field(page, '[placeholder=Betreff]').value).toBe('AW: INV-1042');
  });

  it('stands once when inserted twice', () => {
    const page = load('compose');
    webmail.insert(page, insertion());
    const once = field(page, 'textarea').value;
    expect(webmail.insert(page, insertion()).kind).toBe('inserted');
    expect(field(page, 'textarea').value).toBe(once);
    expect(field(page, '#to').value).toBe('mary.adams@northwind.example,');
  });

  it.each([
    ['compose-chips', 'other-mail'],
    ['horde', 'no-compose'],
    ['proton', 'no-compose'],
  ])('to somebody else does not touch %s', (name, kind) => {
    const page = load(name);
    const before = page.document.documentElement.outerHTML;
    const other = insertion({ to: [{ address: 'tom@bluebarn.example', name: 'Tom' }] });
    expect(webmail.insert(page, other).kind).toBe(kind);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('goes into a new mail that is written beside the mail of somebody else', () => {
    const page = load('horde');
    const form = load('compose').document.querySelector('form');
    page.document.body.append(page.document.adoptNode(form as Element));
    const other = insertion({ to: [{ address: 'tom@bluebarn.example', name: 'Tom' }] });
    expect(webmail.read(page)?.composes).toEqual([{ kind: 'new', to: [], subject: null }]);
    expect(webmail.insert(page, other).kind).toBe('inserted');
    expect(field(page, '#to').value).toBe('tom@bluebarn.example,');
  });

  it('does not go where two mails are written, for it cannot know which one is meant', () => {
    const page = load('compose');
    page.document
      .querySelector('#composeMessage')
      ?.after(Object.assign(page.document.createElement('textarea'), { rows: 9 }));
    expect(webmail.insert(page, insertion()).kind).toBe('no-compose');
  });

  it('opens no new mail', () => {
    expect(webmail.openCompose(load('horde'), insertion())).toBeNull();
  });
});

describe('a mail in a webmail nobody knows', () => {
  it.each([
    ['[type=submit]', 1],
    ['[name=btn_cancel]', 0],
  ])('after %s and the next page looks sent %i times, never surely', (button, times) => {
    const page = load('compose');
    const result = webmail.insert(page, insertion());
    if (result.kind !== 'inserted') throw new Error(result.kind);
    const sent: [SentMail, boolean][] = [];
    const { signal } = new AbortController();
    webmail.watchSent(page, result.compose, (mail, isSure) => sent.push([mail, isSure]), signal);
    page.document.addEventListener('submit', (event) => event.preventDefault());
    page.document.querySelector<HTMLElement>(button)?.click();
    page.document.defaultView?.dispatchEvent(new Event('pagehide'));
    expect(sent).toHaveLength(times);
    const [mail, isSure] = sent[0] ?? [];
    if (times)
      expect(mail).toMatchObject({ to: ['mary.adams@northwind.example'], subject: 'As per our call' });
    expect(isSure ?? false).toBe(false);
  });
});

function load(name: string): LoadedPage {
  return loadPage(savedPage('webmail', name));
}

function field(page: LoadedPage, selector: string): HTMLInputElement {
  return page.document.querySelector(selector) as HTMLInputElement;
}
