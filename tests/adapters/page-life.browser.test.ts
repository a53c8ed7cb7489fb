import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter.ts';
import { gmailAdapter } from '../../lib/adapters/gmail/adapter.ts';
import { gmailWriter } from '../../lib/adapters/gmail/writer.ts';
import { boundedEvidence } from '../../lib/adapters/page-evidence.ts';
import { run } from '../../lib/adapters/run.ts';
import { salesforceAdapter } from '../../lib/adapters/salesforce/adapter.ts';
import type { Writer } from '../../lib/adapters/writer.ts';
import { writers } from '../../lib/adapters/writers.ts';
import { type LoadedPage, loadPage } from '../support/load-page.ts';
import { type FakePort, fakePort } from './fake-port.ts';
import { insertion } from './insertions.ts';
import { withShadowRoots } from './salesforce/with-shadow-roots.ts';
import { savedPage } from './saved-pages.ts';

const CHIP = { text: '2 overdue', label: '2 overdue. Open Per Our Call.' };

let stop: AbortController;
let port: FakePort;
beforeEach(() => {
  stop = new AbortController();
  port = fakePort();
});
afterEach(() => stop.abort());

describe('a page', () => {
  it('costs nothing while its tab is hidden, and is told when it is shown again', async () => {
    const { page, read } = await begun();
    const hidden = vi.spyOn(page.document, 'hidden', 'get').mockReturnValue(true);
    page.document.querySelector('h2.hP')?.replaceChildren('Another subject');
    await pause(400);
    expect(read).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    page.document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(port.said[1]).toBe('thread Another subject'));
  });

  it('is told anew when it comes back from the browser’s cache', async () => {
    const { page } = await begun();
    const [first] = port.said;
    page.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(port.said).toEqual([first, 'page-left']);
    await pause(250);
    expect(port.said).toHaveLength(2);
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(port.said).toEqual([first, 'page-left', first]));
  });

  it.each(['hashchange', 'popstate'])('is looked at after %s though nothing else changes', async (type) => {
    const { page, read } = await begun();
    page.window.dispatchEvent(new Event(type));
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  });

  it.each(['currententrychange', 'navigatesuccess'])(
    'is looked at when its own script changes the address (%s)',
    async (type) => {
      const navigation = new EventTarget();
      const { read } = await begun(navigation);
      navigation.dispatchEvent(new Event(type));
      await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    },
  );

  it.each([
    [
      'a text that is written over in place',
      (page: LoadedPage) => {
        const text = page.document.querySelector('h2.hP')?.firstChild;
        if (text) text.nodeValue = 'Another subject';
      },
    ],
    [
      'a tab that is chosen',
      (page: LoadedPage) => page.document.querySelector('h2.hP')?.setAttribute('aria-selected', 'true'),
    ],
  ])('is looked at after %s', async (_, change) => {
    const { page, read } = await begun();
    change(page);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  });

  it('is looked at when something changes inside of a shadow root that was read', async () => {
    const page = begin(loadPage(savedPage('salesforce', 'contact-spanish-shadow')), [
      withShadowRoots(salesforceAdapter),
    ]);
    const first = () => port.seen.at(-1)?.participants[0]?.address;
    await vi.waitFor(() => expect(first()).toBe('mary.adams@northwind.example'));
    await pause(250);
    const panel = page.document.querySelector('records-lwc-detail-panel')?.shadowRoot;
    const address = panel?.querySelector('lightning-formatted-email')?.shadowRoot?.querySelector('a');
    address?.replaceChildren('ann.cook@northwind.example');
    address?.setAttribute('href', 'mailto:ann.cook@northwind.example');
    await vi.waitFor(() => expect(first()).toBe('ann.cook@northwind.example'));
  });

  it('at rest is not looked at again', async () => {
    const { read } = await begun();
    await pause(700);
    expect(read).not.toHaveBeenCalled();
  });

  it('is read by the first site that knows it, also when another one did before', async () => {
    let isDrawn = false;
    const general = { ...gmailAdapter, site: 'general', recognises: () => true, read: record('general') };
    const special = { ...general, site: 'special', recognises: () => isDrawn, read: record('special') };
    const page = begin(loadPage(savedPage('gmail', 'thread')), [special, general]);
    await vi.waitFor(() => expect(port.seen.map(({ site }) => site)).toEqual(['general']));
    isDrawn = true;
    page.document.body.append(page.document.createElement('i'));
    await vi.waitFor(() => expect(port.seen.map(({ site }) => site)).toEqual(['general', 'special']));
  });

  it('that its adapter fails on is told as one where something was not found', async () => {
    const read = () => {
      throw new Error('This page is like no other.');
    };
    begin(loadPage(savedPage('gmail', 'thread')), [{ ...gmailAdapter, read }]);
    await vi.waitFor(() => expect(port.seen).toMatchObject([{ view: 'none', missed: ['read'] }]));
    expect((await port.insert(insertion())).ok).toBe(false);
  });
});

describe('case 54: a mail that comes between suggestion and insertion', () => {
  it('makes the page another one: nothing is inserted before it was told', async () => {
    const messages = [{ key: 'm1', from: 'mary.adams@northwind.example', dated: null }];
    const read: Adapter['read'] = ({ document }) =>
      boundedEvidence({ site: 'gmail', view: 'thread', threadKey: 't', messages }, document);
    begin(loadPage(savedPage('gmail', 'reply-inline')), [{ ...gmailAdapter, read }]);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    messages.push({ key: 'm2', from: 'mary.adams@northwind.example', dated: null });
    expect(await port.insert(insertion())).toMatchObject({ ok: false, reason: 'moved-on' });
    await vi.waitFor(() => expect(port.seen[1]?.messages).toHaveLength(2));
  });
});

describe('the text of a message', () => {
  it('is read when it is asked for, and never before', async () => {
    const bodyOf = vi.fn(gmailAdapter.bodyOf);
    begin(loadPage(savedPage('gmail', 'thread')), [{ ...gmailAdapter, bodyOf }]);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    expect(bodyOf).not.toHaveBeenCalled();
    expect(port.readText({ threadKey: port.seen[0]?.threadKey ?? null, message: 0 })).toContain('INV-1042');
  });

  it('is not given of another conversation, nor endlessly', async () => {
    const bodyOf: Adapter['bodyOf'] = ({ document }) => document.querySelector<HTMLElement>('#long');
    const page = loadPage(savedPage('gmail', 'thread'));
    const long = page.document.createElement('div');
    long.id = 'long';
    long.textContent = 'x'.repeat(50_000);
    page.document.body.append(long);
    begin(page, [{ ...gmailAdapter, bodyOf }]);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    const threadKey = port.seen[0]?.threadKey ?? null;
    expect(port.readText({ threadKey: 'another', message: 0 })).toBeNull();
    expect(port.readText({ threadKey, message: 0 })).toHaveLength(20_000);
  });

  it('is not to be had where the site gives none', async () => {
    const { bodyOf: _, ...mute } = gmailAdapter;
    begin(loadPage(savedPage('gmail', 'thread')), [mute]);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    expect(port.readText({ threadKey: port.seen[0]?.threadKey ?? null, message: 0 })).toBeNull();
  });
});

describe('a mail that has left its box', () => {
  it.each([
    [true, 'mail-sent draft-1 to mary.adams@northwind.example: Hello'],
    [false, 'mail-sent draft-1 to mary.adams@northwind.example: Hello (unsure)'],
  ])('is told with what stood in it, and whether the site said so (%s)', async (isSure, said) => {
    const mail = { to: ['mary.adams@northwind.example'], subject: 'Hello', body: 'As per our call.' };
    const watchSent: Writer['watchSent'] = ({ onSent }) => void setTimeout(() => onSent(mail, isSure));
    begin(
      loadPage(savedPage('gmail', 'compose-to-customer')),
      [gmailAdapter],
      [{ ...gmailWriter, watchSent }],
    );
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    await port.insert(insertion());
    await vi.waitFor(() => expect(port.said).toContain(said));
  });
});

describe('a script cut off by an update', () => {
  it('leaves when a new one comes whose world does not see its mark', async () => {
    port.answer = { chip: CHIP, insertion: null };
    const { page, read } = await begun();
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    page.document.dispatchEvent(new Event('per-our-call'));
    expect(chipIn(page)).not.toBeNull();
    port.die();
    page.document.dispatchEvent(new Event('per-our-call'));
    expect(chipIn(page)).toBeNull();
    const before = read.mock.calls.length;
    page.document.body.append(page.document.createElement('i'));
    page.window.dispatchEvent(new Event('hashchange'));
    await pause(250);
    expect(read).toHaveBeenCalledTimes(before);
    expect(port.said).toEqual([expect.stringContaining('thread'), 'part-wanted chip']);
  });
});

/** A conversation in Gmail that has been told, with what Gmail's adapter was asked. */
async function begun(navigation?: EventTarget) {
  const page = loadPage(savedPage('gmail', 'thread'));
  Object.assign(page.window, { navigation });
  const read = vi.fn(gmailAdapter.read);
  begin(page, [{ ...gmailAdapter, read }]);
  await vi.waitFor(() => expect(port.seen).toHaveLength(1));
  await pause(250);
  read.mockClear();
  return { page, read };
}

function begin(page: LoadedPage, adapters: Adapter[], pageWriters: readonly Writer[] = writers): LoadedPage {
  const { document, window } = page;
  port.page = { document, window, writers: pageWriters };
  run({ adapters, document, window, port, signal: stop.signal });
  return page;
}

function record(site: string): Adapter['read'] {
  return ({ document }) => boundedEvidence({ site, view: 'record' }, document);
}

function chipIn(page: LoadedPage): Element | null {
  return page.document.querySelector('per-our-call');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
