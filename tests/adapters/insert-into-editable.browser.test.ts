import { describe, expect, it, onTestFinished } from 'vitest';
import { insertIntoEditable } from '../../lib/adapters/insert-into-editable.ts';
import { writtenText } from '../../lib/adapters/written-text.ts';

const SIGNATURE = '<div class="gmail_signature"><div dir="ltr">Dana Reyes<br>Harbor Supply</div></div>';
const QUOTE = '<div class="gmail_quote"><div>Mary wrote:</div><blockquote>Which one?</blockquote></div>';
const TEXT = 'Hello Mary,\n\nopen are\n- INV-1042\n- INV-1050\n\nSee https://pay.example/x?a=1&b=2.';

/** What may stand in the editor before, and what must stand under the draft after. */
const BEFORE: [string, string, string][] = [
  ['nothing', '', ''],
  ['an empty line', '<br>', ''],
  ['an empty block', '<div><br></div>', ''],
  ['a signature under an empty line', `<div><br></div>${SIGNATURE}`, 'Dana Reyes\nHarbor Supply'],
  ['a signature', SIGNATURE, 'Dana Reyes\nHarbor Supply'],
  ['a quote under an empty line', `<br>${QUOTE}`, 'Mary wrote:\nWhich one?'],
  ['a quote', QUOTE, 'Mary wrote:\nWhich one?'],
  [
    'signature and quote',
    `<div dir="ltr"><br></div>${SIGNATURE}<br>${QUOTE}`,
    'Dana Reyes\nHarbor Supply\n\nMary wrote:\nWhich one?',
  ],
  ['words', 'My own words', 'My own words'],
  ['words in blocks', '<div dir="ltr"><div>My own</div><div>words</div></div>', 'My own\nwords'],
  ['words with a list', '<div>My own</div><ul><li>words</li></ul>', 'My own\n- words'],
  ['words under empty lines', '<br><br>My own words', 'My own words'],
  ['a picture', '<img alt="">', ''],
];

describe('a draft in a rich text editor', () => {
  it.each(BEFORE)('stands whole above %s, which stays', (_, html, below) => {
    const editor = editable(html);
    insertIntoEditable(editor, TEXT);
    expect(writtenText(editor)).toBe(below ? `${TEXT}\n\n${below}` : TEXT);
    for (const part of editor.querySelectorAll('.gmail_signature, .gmail_quote'))
      expect(part.textContent).not.toContain('INV-1042');
  });

  it.each(BEFORE)('is gone after one Undo, over %s', (_, html) => {
    const editor = editable(html);
    const before = writtenText(editor);
    insertIntoEditable(editor, TEXT);
    document.execCommand('undo');
    expect(writtenText(editor)).toBe(before);
    expect(editor.querySelectorAll('.gmail_signature, .gmail_quote').length).toBe(
      editable(html).querySelectorAll('.gmail_signature, .gmail_quote').length,
    );
  });

  it('has lines, a list and links of our own and nothing else', () => {
    const editor = editable('');
    insertIntoEditable(editor, 'Hello Mary,\n\n- INV-1042\n- INV-1050\nSee https://pay.example/x?a=1&b=2.');
    expect(editor.innerHTML).toBe(
      '<div dir="auto">Hello Mary,</div><div dir="auto"><br></div>' +
        '<ul><li dir="auto">INV-1042</li><li dir="auto">INV-1050</li></ul>' +
        '<div dir="auto">See <a href="https://pay.example/x?a=1&amp;b=2">https://pay.example/x?a=1&amp;b=2</a>.</div>',
    );
  });

  it.each([
    ['a name that is markup', 'Hello <img src=x onerror="alert(1)">,'],
    ['a script', '<script>alert(1)</script>'],
    ['a name that is a namespace', 'Hello xmlns="x" xmlns="y" & <b>co</b>'],
    ['an end of a comment', ']]> --> <!-- &lt; &amp;'],
    ['an address in markup', '<a href="https://x.example/">https://x.example/"onclick="alert(1)</a>'],
    ['another scheme', 'javascript:alert(1) http://x.example data:text/html,x'],
    ['a list of markup', '- <b>one</b>\n- <i>two</i>'],
  ])('is words and never markup: %s', (_, text) => {
    const editor = editable('');
    insertIntoEditable(editor, text);
    expect(writtenText(editor)).toBe(text);
    expect(editor.querySelector('img,script,b,i,[onclick],[xmlns]')).toBeNull();
    for (const link of editor.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
  });

  it('lets every line find its own direction', () => {
    const editor = editable('');
    insertIntoEditable(editor, 'مرحبا ماري\n- INV-1042\n- שלום\nHello');
    const directions = [...editor.querySelectorAll('div,li')].map((line) => getComputedStyle(line).direction);
    expect(directions).toEqual(['rtl', 'ltr', 'rtl', 'ltr']);
  });

  it('tells the site once that something was typed', () => {
    const editor = editable('<div>My own words</div>');
    let heard = 0;
    editor.addEventListener('input', () => heard++);
    insertIntoEditable(editor, TEXT);
    expect(heard).toBe(1);
  });

  it('goes in as plain lines where the page forbids markup', () => {
    const editor = editable('<div>My own words</div>');
    const obeyed = document.execCommand.bind(document);
    onTestFinished(() => {
      document.execCommand = obeyed;
    });
    document.execCommand = (command, ...rest) => {
      if (command === 'insertHTML') throw new TypeError('This document requires TrustedHTML.');
      return obeyed(command, ...rest);
    };
    insertIntoEditable(editor, TEXT);
    expect(editor.querySelector('ul,a')).toBeNull();
    expect(writtenText(editor)).toBe(`${TEXT}\n\nMy own words`);
    obeyed('undo');
    expect(writtenText(editor)).toBe('My own words');
  });

  it('goes in as nodes where no command is obeyed, and the site is told', () => {
    const editor = editable('<div>My own words</div>');
    let heard = 0;
    editor.addEventListener('input', () => heard++);
    const obeyed = document.execCommand;
    document.execCommand = () => false;
    onTestFinished(() => {
      document.execCommand = obeyed;
    });
    insertIntoEditable(editor, TEXT);
    expect(writtenText(editor)).toBe(`${TEXT}\n\nMy own words`);
    expect(heard).toBe(1);
  });
});

function editable(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.style.minHeight = '100px';
  editor.innerHTML = html;
  document.body.append(editor);
  onTestFinished(() => editor.remove());
  return editor;
}
