import { describe, expect, it } from 'vitest';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { outlook } from '../sites.ts';

const TOM = insertion({ to: [{ address: 'tom@bluebarn.example', name: 'Tom' }] });

describe('a draft for Outlook', () => {
  it('fills recipient, subject and text of a new mail, above the signature', () => {
    const page = load('compose-new');
    expect(outlook.insert(page, insertion()).kind).toBe('inserted');
    expect(to(page).innerText.trim()).toBe('mary.adams@northwind.example,');
    expect(subject(page).value).toBe('As per our call');
    expect(editor(page).innerText.replace(/\s+/g, ' ')).toBe(`${BODY.replace(/\s+/g, ' ')} Dana Reyes`);
  });

  it('goes into the answer to somebody who is shown by name, whose recipients are left alone', () => {
    const page = load('reply-inline');
    const before = to(page).innerHTML;
    expect(outlook.insert(page, insertion()).kind).toBe('inserted');
    expect(editor(page).innerText.startsWith('Hello Mary,')).toBe(true);
    expect(to(page).innerHTML).toBe(before);
  });

  it('is text and never markup', () => {
    const page = load('compose-new');
    expect(outlook.insert(page, insertion({ body: '<img src=x onerror=alert(1)><b>x</b>' })).kind).toBe(
      'inserted',
    );
    expect(editor(page).querySelector('img,b')).toBeNull();
  });

  it.each(['compose-new', 'reply-inline', 'compose-window'])(
    'stands once in %s when inserted twice',
    (name) => {
      const page = load(name);
      outlook.insert(page, insertion());
      const once = editor(page).innerHTML;
      expect(outlook.insert(page, insertion()).kind).toBe('inserted');
      expect(editor(page).innerHTML).toBe(once);
    },
  );

  it.each([
    ['compose-window', 'other-mail'],
    ['reply-inline', 'other-mail'],
    ['conversation', 'no-compose'],
    ['list', 'no-compose'],
  ])('to somebody else does not touch %s', (name, kind) => {
    const page = load(name);
    const before = page.document.documentElement.outerHTML;
    expect(outlook.insert(page, TOM).kind).toBe(kind);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('does not go into a new mail to somebody whose address is not shown', () => {
    const page = load('compose-new');
    to(page).innerHTML = '<span data-selection-index="0" contenteditable="false">Tom Reed</span>';
    expect(outlook.insert(page, insertion()).kind).toBe('other-mail');
    expect(editor(page).innerText).not.toContain('Hello Mary');
  });

  it.each([
    ['https://outlook.office.com/mail/inbox/id/AAQkN1', 'https://outlook.office.com/mail/deeplink/compose'],
    ['https://outlook.office.com/mail/1/inbox', 'https://outlook.office.com/mail/1/deeplink/compose'],
    ['https://outlook.live.com/mail/', 'https://outlook.live.com/mail/0/deeplink/compose'],
  ])('at %s opens in a new mail of the same mailbox', (url, start) => {
    const two = [...insertion().to, { address: 'tom+x@bluebarn.example', name: 'Tom' }];
    const page = loadPage({ ...savedPage('outlook', 'list'), url });
    const address = outlook.openCompose(page, insertion({ to: two, subject: 'Call & more' }));
    expect(String(address)).toBe(
      `${start}?to=mary.adams%40northwind.example;tom%2Bx%40bluebarn.example&subject=Call%20%26%20more`,
    );
  });

  it('never makes an address that is longer than Outlook takes', () => {
    const address = outlook.openCompose(load('list'), insertion({ subject: '請'.repeat(900) }));
    expect(String(address).length).toBeLessThan(2000);
  });

  it('has no such address on the server of a company', () => {
    const page = loadPage({ ...savedPage('outlook', 'list'), url: 'https://owa.firm.example/owa/' });
    expect(outlook.openCompose(page, insertion())).toBeNull();
  });
});

function load(name: string): LoadedPage {
  return loadPage(savedPage('outlook', name));
}

function to(page: LoadedPage): HTMLElement {
  return page.document.querySelector('[aria-label=To][contenteditable]') as HTMLElement;
}

function subject(page: LoadedPage): HTMLInputElement {
  return page.document.querySelector('[aria-label=Subject]') as HTMLInputElement;
}

function editor(page: LoadedPage): HTMLElement {
  return page.document.querySelector('[aria-multiline]') as HTMLElement;
}
