import { expect, it } from 'vitest';
import { readMessageOfPage } from '../../lib/messaging/send-to-page.ts';
import { answeringPage } from '../support/answering-page.ts';

it('asks the page for one message of one conversation', async () => {
  const said = answeringPage(() => ({ value: 'Hello' }));
  expect(await readMessageOfPage(7, 2, 'thread-1')).toBe('Hello');
  expect(said).toEqual([
    '/content-scripts/writing.js',
    { name: 'text-wanted', request: { message: 2, threadKey: 'thread-1' } },
  ]);
});

it('gives text as it is seen, and no more than 20,000 characters of it', async () => {
  answeringPage(() => ({ value: 'pay\u202e later\u200b\r\n now' }));
  expect(await readMessageOfPage(7, 0, null)).toBe('pay later\nnow');
  answeringPage(() => ({ value: 'x'.repeat(200_000) }));
  expect(await readMessageOfPage(7, 0, null)).toHaveLength(20_000);
});

it.each([
  ['says nothing', () => ({ value: null })],
  ['answers something else', () => ({ value: { text: 'x' } })],
  ['has no script of ours', () => undefined],
  [
    'has gone',
    () => {
      throw new Error('Could not establish connection.');
    },
  ],
])('gives nothing where the page %s', async (_name, answer) => {
  answeringPage(answer);
  expect(await readMessageOfPage(7, 0, null)).toBeNull();
});
