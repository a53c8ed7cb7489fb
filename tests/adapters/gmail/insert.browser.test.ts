import { describe, expect, it } from 'vitest';
import { writtenText } from '../../../lib/adapters/written-text.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { gmail } from '../sites.ts';

describe('a draft for Gmail', () => {
  it('fills recipients, subject and text of a new mail, above the signature', () => {
    const page = load('compose-new');
    const result = gmail.insert(page, insertion());
    expect(result.kind).toBe('inserted');
    expect(field(page, '[name=to] input').value).toBe('mary.adams@northwind.example');
    expect(field(page, '[name=subjectbox]').value).toBe('As per our call');
    expect(writtenText(editor(page))).toBe(`${BODY}\n\nDana Reyes\nHarbor Supply`);
    expect(signature(page).textContent).toBe('Dana ReyesHarbor Supply');
    expect(result).toMatchObject({ compose: page.document.querySelector('[role=dialog]') });
  });

  it('stands there once when it is inserted twice', () => {
    const page = load('compose-new');
    gmail.insert(page, insertion());
    const once = page.document.body.innerHTML;
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(page.document.body.innerHTML).toBe(once);
  });

  it('stands above signature and quote of an answer, whose recipients and subject are left alone', () => {
    const page = load('reply-inline');
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(field(page, '[name=subjectbox]').value).toBe('Re: Invoice INV-1042');
    expect(field(page, '[name=to] input').value).toBe('');
    const text = writtenText(editor(page));
    expect(text.startsWith(BODY)).toBe(true);
    expect(text.indexOf('Dana Reyes')).toBeGreaterThan(BODY.length);
    expect(text.indexOf('wrote:')).toBeGreaterThan(text.indexOf('Harbor Supply'));
    expect(page.document.querySelector('.ip .gmail_quote')?.textContent).not.toContain('as per our call');
  });

  it.each([
    ['text straight in the editor', 'My own words'],
    ['a line of text', '<div>My own words</div>'],
    ['text in wrappers', '<div dir="ltr"><div>My own words</div></div>'],
  ])('stands above the words of the user: %s', (_, own) => {
    const page = load('compose-to-customer');
    editor(page).innerHTML = own;
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(writtenText(editor(page))).toMatch(/^Hello Mary,[\s\S]*<Dana>\n\nMy own words$/);
  });

  it('does not run into a signature that stands first', () => {
    const page = load('compose-to-customer');
    editor(page).innerHTML = '<div class="gmail_signature">Dana Reyes<br>Harbor Supply</div>';
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(signature(page).innerText).toBe('Dana Reyes\nHarbor Supply');
  });

  it('is taken back by one Undo, and the words of the user stay', () => {
    const page = load('compose-to-customer');
    editor(page).innerHTML = '<div>My own words</div>';
    gmail.insert(page, insertion());
    page.document.execCommand('undo');
    expect(writtenText(editor(page))).toBe('My own words');
  });

  it('tells the page that something was typed', () => {
    const page = load('compose-to-customer');
    let heard = 0;
    editor(page).addEventListener('input', () => heard++);
    gmail.insert(page, insertion());
    expect(heard).toBeGreaterThan(0);
  });

  it('is text and never markup', () => {
    const page = load('compose-to-customer');
    const body = '<img src=x onerror=alert(1)><b>bold</b>';
    expect(gmail.insert(page, insertion({ body })).kind).toBe('inserted');
    expect(editor(page).querySelector('img,b')).toBeNull();
    expect(writtenText(editor(page))).toBe(body);
  });

  it('goes into the plain text field when that is the one that is drawn', () => {
    const page = load('compose-to-customer');
    const plain = page.document.querySelector<HTMLTextAreaElement>('textarea.Ak');
    plain?.parentElement?.removeAttribute('style');
    editor(page).parentElement?.setAttribute('style', 'display:none');
    if (plain) plain.value = '\n\n-- \nDana';
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(plain?.value).toBe(`${BODY}\n\n-- \nDana`);
    expect(editor(page).textContent).toBe('');
  });

  it('fills the recipients of the boxes of before 2021, too', () => {
    const page = load('compose-classic');
    page.document.querySelector('.vR')?.remove();
    field(page, '[name=subjectbox]').value = '';
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(field(page, 'textarea[name=to]').value).toBe('mary.adams@northwind.example');
  });

  it.each([
    ['compose-to-customer', 'other-mail'],
    ['compose-classic', 'other-mail'],
    ['reply-inline', 'other-mail'],
    ['thread', 'no-compose'],
    ['list', 'no-compose'],
    ['via-group', 'no-compose'],
  ])('to somebody else does not touch %s', (name, kind) => {
    const page = load(name);
    const before = page.document.documentElement.outerHTML;
    const other = insertion({ to: [{ address: 'tom@bluebarn.example', name: 'Tom' }] });
    expect(gmail.insert(page, other).kind).toBe(kind);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

describe('of several boxes', () => {
  it('the one that has the focus gets the draft', () => {
    const page = loadTwo();
    const [first, second] = editors(page);
    first?.focus();
    gmail.insert(page, insertion());
    expect(first?.innerText).toContain('as per our call');
    expect(second?.innerText).not.toContain('as per our call');
  });

  it('the one opened last gets the draft when none has the focus', () => {
    const page = loadTwo();
    const [first, second] = editors(page);
    gmail.insert(page, insertion());
    expect(second?.innerText).toContain('as per our call');
    expect(first?.innerText).not.toContain('as per our call');
  });

  it('one that is not counted comes after the others', () => {
    const page = loadTwo();
    const [first, second] = editors(page);
    first?.closest('[role=dialog]')?.querySelector('[name=composeid]')?.remove();
    gmail.insert(page, insertion());
    expect(second?.innerText).toContain('as per our call');
  });

  it.each([
    ['not drawn', 'display:none'],
    ['folded up', 'height:40px;overflow:hidden'],
  ])('one that is %s is passed over', (_, style) => {
    const page = loadTwo();
    const [first, second] = editors(page);
    second?.closest('[role=dialog]')?.setAttribute('style', style);
    gmail.insert(page, insertion());
    expect(first?.innerText).toContain('as per our call');
    expect(second?.textContent).not.toContain('as per our call');
  });
});

describe('the right one of several mails', () => {
  it('is the one to the customer, although another was opened later', () => {
    const page = load('compose-several');
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(boxesWithDraft(page)).toEqual(['Invoice INV-1042']);
  });

  it('is the one to the customer, although the user was last in a mail to somebody else', () => {
    const page = load('compose-several');
    page.document.querySelector<HTMLElement>('[g_editable]')?.focus();
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(boxesWithDraft(page)).toEqual(['Invoice INV-1042']);
  });

  it('is the answer on screen rather than an empty new mail', () => {
    const page = load('reply-and-new-mail');
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(boxesWithDraft(page)).toEqual(['Re: Invoice INV-1042']);
  });

  it('is the empty new mail when the user is in it', () => {
    const page = load('reply-and-new-mail');
    page.document.querySelector<HTMLElement>('[role=dialog] [g_editable]')?.focus();
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(boxesWithDraft(page)).toEqual(['As per our call']);
  });

  it('is not a new mail to nobody yet that is about something else, unless the user is in it', () => {
    const page = load('compose-new');
    field(page, '[name=subjectbox]').value = 'Summer party';
    expect(gmail.insert(page, insertion()).kind).toBe('other-mail');
    editor(page).focus();
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
  });

  it.each([
    ['compose-several', 'priya@elsewhere.example', 'other-mail'],
    ['reply-in-dialog', 'tom@bluebarn.example', 'other-mail'],
    ['compose-window', 'tom@bluebarn.example', 'other-mail'],
    ['thread-window-with-reply', 'tom@bluebarn.example', 'other-mail'],
    ['draft-in-thread', 'tom@bluebarn.example', 'other-mail'],
    ['forward-being-written', 'mary.adams@northwind.example', 'other-mail'],
    ['conversation-view-off', 'tom@bluebarn.example', 'no-compose'],
    ['split-pane-below', 'mary.adams@northwind.example', 'no-compose'],
    ['search-result', 'mary.adams@northwind.example', 'no-compose'],
    ['view-changed', 'mary.adams@northwind.example', 'no-compose'],
  ])('is none on %s for %s, and nothing there is touched (case 72)', (name, address, kind) => {
    const page = load(name);
    const before = page.document.documentElement.outerHTML;
    expect(gmail.insert(page, insertion({ to: [{ address, name: null }] })).kind).toBe(kind);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    'compose-window',
    'thread-window-with-reply',
    'reply-in-dialog',
    'draft-in-thread',
    'compose-arabic',
  ])('is there on %s', (name) => {
    const page = load(name);
    expect(gmail.insert(page, insertion()).kind).toBe('inserted');
    expect(writtenText(editor(page)).startsWith(BODY)).toBe(true);
  });
});

describe('a chat', () => {
  it.each([
    ['a text box', 'role="textbox" aria-multiline="true"'],
    ['a text box of the same make', 'role="textbox" g_editable="true"'],
  ])('in %s gets no draft while a mail is folded up beside it', (_, attributes) => {
    const page = load('compose-new');
    page.document.querySelector('[role=dialog]')?.setAttribute('style', 'height:40px;overflow:hidden');
    page.document.querySelector('.aaZ')?.setAttribute('style', 'display:none');
    const chat = page.document.createElement('div');
    chat.innerHTML = `<div class="chat" contenteditable="true" ${attributes} style="height:120px"></div>`;
    page.document.querySelector('.no')?.append(chat);
    page.document.querySelector<HTMLElement>('.chat')?.focus();
    expect(gmail.insert(page, insertion()).kind).toBe('no-compose');
    expect(chat.textContent).toBe('');
  });
});

function load(name: string): LoadedPage {
  return loadPage(savedPage('gmail', name));
}

/** The new mail twice, opened one after the other. */
function loadTwo(): LoadedPage {
  const page = load('compose-new');
  const box = page.document.querySelector('.no');
  const later = box?.cloneNode(true) as HTMLElement | undefined;
  later?.querySelector('[name=composeid]')?.setAttribute('value', '2');
  if (later) box?.before(later);
  const inOrder = [...page.document.querySelectorAll('.no')].reverse();
  expect(inOrder).toHaveLength(2);
  return page;
}

/** First opened first: the later box stands before the earlier one in the page. */
function editors(page: LoadedPage): HTMLElement[] {
  return [...page.document.querySelectorAll<HTMLElement>('[g_editable]')].reverse();
}

/** Subjects of the boxes that hold the draft. */
function boxesWithDraft({ document }: LoadedPage): string[] {
  return [...document.querySelectorAll('.M9')]
    .filter((box) => box.textContent?.includes('as per our call'))
    .map((box) => box.querySelector<HTMLInputElement>('[name=subjectbox]')?.value ?? '');
}

function editor(page: LoadedPage): HTMLElement {
  return page.document.querySelector('[g_editable]') as HTMLElement;
}

function signature(page: LoadedPage): HTMLElement {
  return page.document.querySelector('.gmail_signature') as HTMLElement;
}

function field(page: LoadedPage, selector: string): HTMLInputElement {
  return page.document.querySelector(selector) as HTMLInputElement;
}
