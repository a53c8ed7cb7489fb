import { expect, it } from 'vitest';
import { insertIntoPage } from '../../lib/messaging/send-to-page.ts';
import { answeringPage } from '../support/answering-page.ts';

const DRAFT = { draftId: 'draft-1', to: [], subject: 'Our phone call', body: 'Hello' };

it.each([
  ['no-compose', 'Press Reply or Compose first, then insert again. Or copy the text.'],
  ['other-mail', 'The open mail is to somebody else. Open the right one and insert again, or copy the text.'],
  ['not-taken', 'The mail did not take the text. Copy it and paste it there.'],
  ['moved-on', 'The page shows something else now. Look at it, then insert again.'],
])('a page that answers "%s" is told to the user with what she can do', async (reason, message) => {
  answeringPage(() => ({ value: { ok: false, reason } }));
  expect(await insertIntoPage(7, DRAFT)).toEqual({ ok: false, reason, message });
});

it('what the page took is passed on, once it has what writes', async () => {
  const said = answeringPage(() => ({ value: { ok: true, state: 'opening' } }));
  expect(await insertIntoPage(7, DRAFT)).toEqual({ ok: true, state: 'opening' });
  expect(said).toEqual([
    '/content-scripts/writing.js',
    { name: 'draft-insert', request: { insertion: DRAFT } },
  ]);
});

it.each([
  ['has no script of ours', () => undefined],
  [
    'has gone',
    () => {
      throw new Error('Could not establish connection.');
    },
  ],
])('a page that %s is a sentence and no error', async (_name, answer) => {
  answeringPage(answer);
  expect(await insertIntoPage(7, DRAFT)).toMatchObject({
    ok: false,
    reason: 'no-page',
    message: expect.stringContaining('no mail to write into'),
  });
});
