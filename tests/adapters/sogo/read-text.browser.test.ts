import { describe, expect, it } from 'vitest';
import { loadPage } from '../../support/load-page.ts';
import { savedPage } from '../saved-pages.ts';
import { sogo } from '../sites.ts';

describe('the text of a message in SOGo', () => {
  it.each([
    ['message', 'Which one is INV-1042? Please write to carrier@fastfreight.example.'],
    ['message-hebrew', 'שלום דנה,\nINV-1042 ישולם מחר.'],
    ['message-attached', 'Dana, yours.'],
    ['list', null],
    ['compose-plain', null],
  ])('is what the reader sees, without quotes and attached mails: %s', (name, text) => {
    const page = loadPage(savedPage('sogo', name));
    expect(sogo.readText?.(page, 0) ?? null).toBe(text);
    expect(sogo.readText?.(page, 1) ?? null).toBeNull();
  });
});

const PIECE = import.meta.glob<string>('../../../../shared/pages/templates/sogo_message-view.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const [piece] = Object.values(PIECE);

// A page made from SOGo's own template may lie beside this checkout; its licence keeps it out of it.
describe.skipIf(piece === undefined)('SOGo’s own template', () => {
  it('names who wrote, not who is written about', () => {
    const url = 'https://mail.example.com/SOGo/so/own/Mail/view#!/Mail/0/INBOX/42';
    expect(sogo.read(loadPage({ html: piece ?? '', url }))).toMatchObject({
      view: 'thread',
      subject: 'Order 117',
      threadKey: '0/INBOX/42',
      participants: [{ address: 'mary@buyer.example', name: 'Mary Buyer', role: 'from' }],
      missed: [],
    });
  });
});
