import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dispatch, type Handlers } from '../../lib/messaging/dispatch.ts';
import type { MessageName } from '../../lib/messaging/protocol.ts';

const PAGE = {
  id: fakeBrowser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/',
  tab: { id: 7, windowId: 1 },
};
const SURFACE = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html' as never) };
const WAITS = { name: 'insertion-waits', request: { draftId: 'draft-1' } };
const AGAIN = { name: 'match-again', request: { tabId: 7 } };

describe('the one place where messages enter the worker', () => {
  it('hands a right message to its handler with the tab it came from, and gives its answer back', async () => {
    const { ask, handled } = listen();
    expect(await ask(WAITS, PAGE)).toEqual({ value: {} });
    expect(await ask(AGAIN, SURFACE)).toEqual({ value: {} });
    expect(handled).toEqual([
      ['insertion-waits', { draftId: 'draft-1' }, 7],
      ['match-again', { tabId: 7 }, null],
    ]);
  });

  it.each([
    ['a page sends what only our own pages may', AGAIN, PAGE, 'may not come from there'],
    ['one of our pages sends what only mail pages may', WAITS, SURFACE, 'may not come from there'],
    ['a field is missing', { ...WAITS, request: {} }, PAGE, 'insertion-waits'],
    ['a field has another type', { ...AGAIN, request: { tabId: '7' } }, SURFACE, 'match-again'],
    [
      'a text is longer than any page needs',
      { ...WAITS, request: { draftId: 'x'.repeat(65) } },
      PAGE,
      'insertion-waits',
    ],
  ])('refuses a message when %s', async (_, message, sender, says) => {
    const { ask, handled } = listen();
    expect(await ask(message, sender)).toEqual({ error: expect.stringContaining(says) });
    expect(handled).toEqual([]);
  });

  it.each([
    ['of another extension', WAITS, { ...PAGE, id: 'somebody-else' }],
    ['with a name nobody knows', { name: 'toString', request: {} }, PAGE],
    ['that is no message at all', 'hello', PAGE],
  ])('does not answer one %s', async (_, message, sender) => {
    const { ask, handled } = listen();
    expect(await ask(message, sender)).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it('tells the sender when a handler fails', async () => {
    const { ask } = listen(() => Promise.reject(new Error('the disk is full')));
    expect(await ask(WAITS, PAGE)).toEqual({ error: expect.stringContaining('the disk is full') });
  });
});

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

/** The dispatcher with handlers that note what they were given, and a way to send to it as the browser does. */
function listen(answer: () => Promise<object> = async () => ({})) {
  const handled: unknown[] = [];
  const handler =
    (name: MessageName) =>
    (request: unknown, { tabId }: { tabId: number | null }) => {
      handled.push([name, request, tabId]);
      return answer();
    };
  let listener: Listener = () => undefined;
  const { onMessage } = fakeBrowser.runtime;
  const add = onMessage.addListener;
  onMessage.addListener = ((added: Listener) => {
    listener = added;
  }) as typeof add;
  const names: MessageName[] = ['insertion-waits', 'match-again'];
  dispatch(Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Handlers);
  onMessage.addListener = add;
  const ask = (message: unknown, sender: object) =>
    new Promise<unknown>((resolve) => {
      if (listener(message, sender, resolve) !== true) resolve(undefined);
    });
  return { ask, handled };
}
