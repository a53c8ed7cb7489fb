import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readMessageOfPage } from '../../lib/messaging/send-to-page.ts';

/** A page that answers like that; `asked` holds what it was asked. */
function answering(answer: () => unknown) {
  const asked: unknown[] = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_tabId: number, message: unknown) => {
      asked.push(message);
      return answer();
    },
  });
  return asked;
}

it('asks the page for one message of one conversation', async () => {
  const asked = answering(() => ({ value: 'Hello' }));
  expect(await readMessageOfPage(7, 2, 'thread-1')).toBe('Hello');
  expect(asked).toEqual([{ name: 'text-wanted', request: { message: 2, threadKey: 'thread-1' } }]);
});

it('gives text as it is seen, and no more than 20,000 characters of it', async () => {
  answering(() => ({ value: 'pay\u202e later\u200b\r\n now' }));
  expect(await readMessageOfPage(7, 0, null)).toBe('pay later\nnow');
  answering(() => ({ value: 'x'.repeat(200_000) }));
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
  answering(answer);
  expect(await readMessageOfPage(7, 0, null)).toBeNull();
});
