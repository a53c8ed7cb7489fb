import { describe, expect, it } from 'vitest';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { BODY, insertion } from '../insertions.ts';
import { savedPage } from '../saved-pages.ts';
import { sogo } from '../sites.ts';

describe('a draft for SOGo', () => {
  it('fills recipients, subject and text of a new mail and lets the page know', () => {
    const page = load('compose-plain');
    const typed: Element[] = [];
    page.document.addEventListener('input', ({ target }) => typed.push(target as Element));
    const to = [...insertion().to, { address: 'ap@northwind.example', name: null }];
    const result = sogo.insert(page, insertion({ to }));
    expect(result).toMatchObject({ kind: 'inserted', compose: page.document.querySelector('#mailEditor') });
    const toField = field(page, '[ng-model$="editable.to"] input');
    // SOGo parts them at the comma, and would keep a space.
    expect(toField.value).toBe('mary.adams@northwind.example,ap@northwind.example');
    expect(field(page, '[name=subject]').value).toBe('As per our call');
    expect(field(page, '[name=content]').value).toBe(BODY);
    expect(typed).toEqual(expect.arrayContaining([toField, field(page, '[name=subject]')]));
    // It becomes a chip when the field is left.
    expect(page.document.activeElement).not.toBe(toField);
  });

  it('stands above signature and quote of an answer, whose recipients and subject are left alone', () => {
    const page = load('reply-plain');
    const before = field(page, '[name=content]').value.trimStart();
    expect(sogo.insert(page, insertion()).kind).toBe('inserted');
    expect(field(page, '[name=content]').value).toBe(`${BODY}\n\n${before}`);
    expect(field(page, '[ng-model$="editable.to"] input').value).toBe('');
    expect(field(page, '[name=subject]').value).toBe('Re: Invoice INV-1042');
  });

  it('stands above the quote in CKEditor, and one Undo takes it back', () => {
    const page = load('reply-html');
    const before = editor(page).innerHTML;
    expect(sogo.insert(page, insertion()).kind).toBe('inserted');
    const lines = editor(page).innerText.replace(/\n+/g, '\n').split('\n');
    expect(lines.slice(0, 4).map((line) => line.trim())).toEqual(BODY.split('\n').filter(Boolean));
    expect(lines[4]).toMatch(/^On Wednesday/);
    editor(page).ownerDocument.execCommand('undo');
    expect(editor(page).innerHTML).toBe(before);
  });

  it('is text and never markup in CKEditor', () => {
    const page = load('compose-html');
    const body = '<img src=x onerror=alert(1)><b>bold</b>';
    expect(sogo.insert(page, insertion({ body })).kind).toBe('inserted');
    expect(editor(page).querySelector('img,b')).toBeNull();
  });

  it.each(['compose-plain', 'compose-html', 'reply-plain', 'reply-html', 'reply-window'])(
    'stands once in %s when inserted twice',
    (name) => {
      const page = load(name);
      sogo.insert(page, insertion());
      const once = written(page);
      expect(sogo.insert(page, insertion()).kind).toBe('inserted');
      expect(written(page)).toBe(once);
    },
  );

  it('waits while CKEditor has not loaded, and opens no other mail', () => {
    const { frames: _, ...saved } = savedPage('sogo', 'reply-html');
    expect(sogo.insert(loadPage(saved), insertion()).kind).toBe('not-taken');
  });

  it('is not written into an editor that has come up with its own field in it', () => {
    const page = load('editor-broken');
    const before = editor(page).innerHTML;
    expect(sogo.insert(page, insertion()).kind).toBe('not-taken');
    expect(editor(page).innerHTML).toBe(before);
  });

  it.each([
    ['reply-plain', 'other-mail'],
    ['reply-html', 'other-mail'],
    ['message', 'no-compose'],
    ['list', 'no-compose'],
  ])('to somebody else does not touch %s', (name, kind) => {
    const page = load(name);
    const before = page.document.documentElement.outerHTML;
    const other = insertion({ to: [{ address: 'tom@bluebarn.example', name: 'Tom' }] });
    expect(sogo.insert(page, other).kind).toBe(kind);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('is not written into a box that a mail has drawn', () => {
    const page = load('message');
    const forged = page.document.createElement('md-dialog');
    forged.id = 'mailEditor';
    forged.append(Object.assign(page.document.createElement('textarea'), { name: 'content' }));
    page.document.querySelector('.sg-mail-part')?.append(forged);
    expect(sogo.insert(page, insertion()).kind).toBe('no-compose');
    expect(sogo.read(page)).toMatchObject({ view: 'thread', composes: [] });
  });

  it('opens by SOGo’s own button over the page', () => {
    const page = load('message');
    let pressed = 0;
    page.document.querySelector('.md-fab')?.addEventListener('click', () => {
      pressed += 1;
    });
    expect(sogo.openCompose(page, insertion())).toBe('opened');
    expect(pressed).toBe(1);
  });

  it.each([
    ['message-window', '0'],
    ['message-without-names', '1'],
  ])(
    'opens by SOGo’s own address of the same account from %s, where the button would open a window',
    (name, account) => {
      const page = load(name);
      const choices = page.document.querySelector('#UserDefaults');
      if (choices) choices.textContent = '{"SOGoMailComposeWindow":"popup"}';
      expect(String(sogo.openCompose(page, insertion()))).toBe(
        `https://webmail.harborsupply.example/SOGo/so/dana/Mail/UIxMailPopupView#!/Mail/${account}/new`,
      );
    },
  );
});

function load(name: string): LoadedPage {
  return loadPage(savedPage('sogo', name));
}

function editor(page: LoadedPage): HTMLElement {
  return page.document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument
    ?.body as HTMLElement;
}

function written(page: LoadedPage): string {
  const plain = page.document.querySelector<HTMLTextAreaElement>('[name=content]');
  return `${editor(page)?.innerHTML} ${plain?.value} ${field(page, '[ng-model$="editable.to"] input').value}`;
}

function field(page: LoadedPage, selector: string): HTMLInputElement {
  return page.document.querySelector(`#mailEditor ${selector}`) as HTMLInputElement;
}
