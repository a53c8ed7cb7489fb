import { describe, expect, it } from 'vitest';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { roundcube } from '../sites.ts';

describe('a draft for Roundcube', () => {
  it('fills recipients, subject and text of a new mail and lets the page know', () => {
    const page = load('compose-new-plain');
    const changed: string[] = [];
    page.document.addEventListener('change', ({ target }) => changed.push((target as Element).id));
    const result = roundcube.insert(page, insertion());
    expect(result).toMatchObject({ kind: 'inserted', compose: page.document.querySelector('form') });
    expect(field(page, '#_to').value).toBe('mary.adams@northwind.example');
    expect(field(page, '#compose-subject').value).toBe('As per our call');
    expect(field(page, '#composebody').value).toBe(BODY);
    expect(changed).toEqual(expect.arrayContaining(['_to', 'compose-subject']));
  });

  it('stands above signature and quote of an answer, whose recipients and subject are left alone', () => {
    const page = load('compose-reply-plain');
    const before = field(page, '#composebody').value.trimStart();
    expect(roundcube.insert(page, insertion()).kind).toBe('inserted');
    expect(field(page, '#composebody').value).toBe(`${BODY}\n\n${before}`);
    expect(field(page, '#_to').value).toBe('"Adams, Mary" <mary.adams@northwind.example>,');
    expect(field(page, '#compose-subject').value).toBe('Re: Invoice INV-1042');
  });

  it('becomes paragraphs above the signature in the HTML editor', () => {
    const page = load('compose-new-html');
    expect(roundcube.insert(page, insertion()).kind).toBe('inserted');
    const body = editor(page);
    const paragraphs = [...body.querySelectorAll('p')].map(({ innerText }) => innerText.trim());
    expect(paragraphs.slice(0, 3)).toEqual(BODY.split('\n\n'));
    expect(body.lastElementChild?.id).toBe('_rc_sig');
  });

  it('is text and never markup in the HTML editor', () => {
    const page = load('compose-new-html');
    const body = '<img src=x onerror=alert(1)><b>bold</b>';
    expect(roundcube.insert(page, insertion({ body })).kind).toBe('inserted');
    expect(editor(page).querySelector('img,b')).toBeNull();
  });

  it.each(['compose-new-plain', 'compose-reply-plain', 'compose-new-html'])(
    'stands once in %s when inserted twice',
    (name) => {
      const page = load(name);
      roundcube.insert(page, insertion());
      const once = written(page);
      expect(roundcube.insert(page, insertion()).kind).toBe('inserted');
      expect(written(page)).toBe(once);
    },
  );

  it('waits while the HTML editor has not loaded, and opens no other mail', () => {
    const { frames: _, ...saved } = savedPage('roundcube', 'compose-new-html');
    expect(roundcube.insert(loadPage(saved), insertion()).kind).toBe('not-taken');
  });

  it.each([
    ['compose-reply-plain', 'other-mail'],
    ['show', 'no-compose'],
    ['list-with-preview', 'no-compose'],
  ])('to somebody else does not touch %s', (name, kind) => {
    const page = load(name);
    const before = page.document.documentElement.outerHTML;
    const other = insertion({ to: [{ address: 'tom@bluebarn.example', name: 'Tom' }] });
    expect(roundcube.insert(page, other).kind).toBe(kind);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('opens in a new mail at the same place of the same server', () => {
    const address = roundcube.openCompose(load('show'), insertion({ subject: 'As per our call & more' }));
    expect(String(address)).toBe(
      'https://webmail.harborsupply.example/mail/?_task=mail&_action=compose' +
        '&_to=mary.adams%40northwind.example&_subject=As+per+our+call+%26+more',
    );
  });
});

function load(name: string): LoadedPage {
  return loadPage(savedPage('roundcube', name));
}

function editor(page: LoadedPage): HTMLElement {
  return page.document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument
    ?.body as HTMLElement;
}

function written(page: LoadedPage): string {
  return `${editor(page)?.innerHTML} ${field(page, '#composebody').value} ${field(page, '#_to').value}`;
}

function field(page: LoadedPage, selector: string): HTMLInputElement {
  return page.document.querySelector(selector) as HTMLInputElement;
}
