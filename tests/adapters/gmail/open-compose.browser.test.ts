import { describe, expect, it } from 'vitest';
import { loadPage } from '../../support/load-page.ts';
import { insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { gmail } from '../sites.ts';

const MARY = 'mary.adams@northwind.example';

describe('a new mail in Gmail', () => {
  it('is opened by its own "Compose", pressed the way Gmail listens to it', () => {
    const page = load('list');
    const heard: string[] = [];
    const button = page.document.querySelector('[gh=cm]');
    for (const type of ['mousedown', 'mouseup', 'click'])
      button?.addEventListener(type, () => heard.push(type));
    expect(gmail.openCompose(page, insertion())).toBe('opened');
    expect(heard).toEqual(['mousedown', 'mouseup', 'click']);
  });

  it.each([
    ['u/0/popout?ver=1&th=%23thread-f%3A1', '/mail/u/0/'],
    ['u/1/?ui=2&view=btop', '/mail/u/1/'],
    ['u/0/d/AEoRXRS/popout?ver=1', '/mail/u/0/d/AEoRXRS/'],
    ['b/AEoRXRS/u/0/popout?ver=1', '/mail/b/AEoRXRS/u/0/'],
    ['u/dana@harborsupply.example/popout', '/mail/u/dana@harborsupply.example/'],
    ['?ui=2&view=btop', '/mail/'],
  ])('has an address of the same mailbox in a window of its own: %s', (at, path) => {
    const address = addressFrom(`https://mail.google.com/mail/${at}`, insertion());
    expect(address.origin).toBe('https://mail.google.com');
    expect(address.pathname).toBe(path);
    expect(address.hash).toBe('');
    expect([...address.searchParams.keys()]).toEqual(['view', 'fs', 'tf', 'to', 'su']);
  });

  it('is addressed with every sign as it is, and carries no text', () => {
    const to = [
      { address: 'ap+late@northwind.example', name: null },
      { address: MARY, name: 'Mary' },
    ];
    const subject = 'R&D: 50% of INV-1042 + "rest" #2 日本 \ud800';
    const address = addressFrom('https://mail.google.com/mail/u/1/popout', insertion({ to, subject }));
    expect(address.search).toContain('to=ap%2Blate%40northwind.example%2Cmary.adams%40northwind.example&');
    expect(address.search).toContain('su=R%26D%3A%2050%25%20of%20INV-1042%20%2B%20');
    expect(address.search).not.toContain('+');
    expect(address.searchParams.get('su')).toBe('R&D: 50% of INV-1042 + "rest" #2 日本 \ufffd');
  });

  it('has an address that is never too long for Gmail', () => {
    const subject = '請求書'.repeat(1000);
    const { href } = addressFrom('https://mail.google.com/mail/u/0/popout', insertion({ subject }));
    expect(href.length).toBeLessThan(4000);
  });
});

function load(name: string) {
  return loadPage(savedPage('gmail', name));
}

function addressFrom(url: string, draft: ReturnType<typeof insertion>): URL {
  const page = loadPage({ html: savedPage('gmail', 'window-of-its-own').html, url });
  const address = gmail.openCompose(page, draft);
  if (!(address instanceof URL)) throw new Error(`No address: ${address}`);
  return address;
}
