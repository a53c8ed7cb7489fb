import { describe, expect, it } from 'vitest';
import { loadPage } from '../../support/load-page.ts';
import { savedPage } from '../saved-pages.ts';
import { gmail } from '../sites.ts';

describe('the text of one message', () => {
  it.each([
    ['Gmail: quote and signature', 2, 'Dear Dana,\n\nwe pay INV-1042 on Friday.'],
    ['Outlook: everything under its header', 0, 'Hello Dana, not before Monday.'],
    ['plain text: lines with >', 1, 'Hello Dana,\n\nit is on its way.'],
  ])('leaves out what is quoted: %s', (_, index, text) => {
    expect(textOf('thread-with-quotes', index)?.replace(/\n+-- *$/, '')).toBe(text);
  });

  it.each([
    [
      'Thunderbird',
      '<p>Yes.</p><div class="m_1moz-cite-prefix">On Monday:</div><blockquote type="cite">No?</blockquote>',
    ],
    ['Apple Mail', 'Yes.<br><blockquote type="cite">No?</blockquote>'],
    ['Yahoo', '<div>Yes.</div><div id="m_1yahoo_quoted_7" class="m_1yahoo_quoted">No?</div>'],
    ['Outlook for Mac', 'Yes.<span id="m_1OLK_SRC_BODY_SECTION">No?</span>'],
    ['a signature of Thunderbird', 'Yes.<pre class="m_1moz-signature">No?</pre>'],
    ['what Gmail found quoted', '<div>Yes.<div class="adL">No?</div></div>'],
    ['what is not drawn', '<div style="display:none">No?</div>Yes.'],
    ['signs that turn the text round', 'Y\u202ees\u2066.'],
  ])('is what the reader sees: %s', (_, body) => {
    const page = loadPage(savedPage('gmail', 'thread'));
    const last = page.document.querySelectorAll('.adn')[1]?.querySelector('.a3s');
    if (last) last.innerHTML = body;
    expect(gmail.readText?.(page, 1)).toBe('Yes.');
  });

  it('belongs to the message of that place in the evidence', () => {
    const page = loadPage(savedPage('gmail', 'thread'));
    const messages = gmail.read(page)?.messages ?? [];
    expect(messages.map((_, index) => gmail.readText?.(page, index)?.split(' ')[0])).toEqual([
      'Hello',
      'Which',
    ]);
    expect(gmail.readText?.(page, messages.length)).toBeNull();
  });

  it('is none while the message is folded up', () => {
    expect(textOf('thread-super-collapsed', 0)).toBeNull();
    expect(textOf('thread-super-collapsed', 2)).toBe('We pay INV-1042 on Friday.');
  });

  it.each(['list', 'compose-new', 'settings'])('is none on %s', (name) => {
    expect(textOf(name, 0)).toBeNull();
  });
});

function textOf(name: string, index: number): string | null | undefined {
  return gmail.readText?.(loadPage(savedPage('gmail', name)), index);
}
