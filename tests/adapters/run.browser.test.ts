import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter.ts';
import { gmailAdapter } from '../../lib/adapters/gmail/adapter.ts';
import { gmailWriter } from '../../lib/adapters/gmail/writer.ts';
import { roundcubeAdapter } from '../../lib/adapters/roundcube/adapter.ts';
import { run } from '../../lib/adapters/run.ts';
import type { Writer } from '../../lib/adapters/writer.ts';
import { writers } from '../../lib/adapters/writers.ts';
import { type LoadedPage, loadPage } from '../support/load-page.ts';
import { type FakePort, fakePort } from './fake-port.ts';
import { BODY, insertion } from './insertions.ts';
import { savedPage } from './saved-pages.ts';

const CHIP = { text: '2 overdue', label: '2 overdue. Open Per Our Call.' };

let stop: AbortController;
let port: FakePort;
beforeEach(() => {
  stop = new AbortController();
  port = fakePort();
});
afterEach(() => stop.abort());

describe('telling who is on the page', () => {
  it('happens once for one thing seen, within a moment', async () => {
    const page = start('thread');
    await vi.waitFor(() => expect(port.said).toEqual(['thread Re: Invoice INV-1042 📦']));
    for (let times = 0; times < 5; times++) {
      page.document.body.append(page.document.createElement('i'));
      await pause(30);
    }
    expect(port.said).toHaveLength(1);
  });

  it('follows a conversation that opens later, within a frame', async () => {
    const page = start('list');
    await vi.waitFor(() => expect(port.said).toEqual(['list']));
    await pause(250);
    const opened = performance.now();
    show(page, 'thread');
    await vi.waitFor(() => expect(port.said[1]).toBe('thread Re: Invoice INV-1042 📦'), { interval: 1 });
    expect(performance.now() - opened).toBeLessThan(100);
  });

  it('looks at a storm of changes a few times and not thousands', async () => {
    const page = start('thread');
    const read = vi.spyOn(page.document, 'querySelectorAll');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    read.mockClear();
    const until = performance.now() + 600;
    let changes = 0;
    while (performance.now() < until) {
      for (let times = 0; times < 50; times++, changes++)
        page.document.body.append(page.document.createElement('i'));
      await pause(1);
    }
    expect(changes).toBeGreaterThan(200);
    const looks = read.mock.calls.filter(([selector]) => selector === '[role=main]').length;
    expect(looks).toBeGreaterThan(0);
    // Four at once, and five in a second from then on.
    expect(looks).toBeLessThanOrEqual(8);
    expect(port.said).toHaveLength(1);
  });

  it('sees another conversation at once in the middle of a storm', async () => {
    const page = start('list');
    await vi.waitFor(() => expect(port.said).toEqual(['list']));
    const { document } = page;
    const stir = setInterval(() => document.body.append(document.createElement('i')), 2);
    onTestFinished(() => clearInterval(stir));
    const took: number[] = [];
    for (let times = 0; times < 7; times++) {
      await pause(400 + 37 * times);
      const opened = performance.now();
      show(page, times % 2 ? 'thread-collapsed' : 'thread');
      const seen = port.seen.length;
      await vi.waitFor(() => expect(port.seen.length).toBeGreaterThan(seen), { interval: 1 });
      took.push(performance.now() - opened);
    }
    // Without regard to headings it is any time up to 200 ms.
    expect(took.sort((one, other) => one - other)[3]).toBeLessThan(60);
  });

  it('does not look while the user types in the mail', async () => {
    const page = start('compose-to-customer');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    await pause(250);
    const read = vi.spyOn(page.document, 'querySelectorAll');
    for (let times = 0; times < 20; times++) page.document.querySelector('[g_editable]')?.append('x');
    await pause(250);
    expect(read).not.toHaveBeenCalled();
  });

  it('says that nobody is there any more when the page is no longer what it was', async () => {
    const page = start('thread');
    port.answer = { chip: CHIP, insertion: null };
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    page.document.body.replaceChildren();
    await vi.waitFor(() =>
      expect(port.said.filter((one) => one !== 'part-wanted chip')).toEqual([
        'thread Re: Invoice INV-1042 📦',
        'none',
      ]),
    );
  });

  it('never happens on a foreign page', async () => {
    const page = loadPage({
      html: '<div role="main"><h2 class="hP">Hello</h2></div>',
      url: 'https://paper.example/',
    });
    begin(page);
    page.document.body.append('more');
    await pause(100);
    expect(port.said).toEqual([]);
    expect(page.document.querySelector('per-our-call')).toBeNull();
  });

  it('happens once when the script runs twice on one page', async () => {
    const page = start('thread');
    begin(page);
    await pause(100);
    expect(port.said).toHaveLength(1);
  });

  it('follows the frame of Roundcube, whose own address does not change', async () => {
    const page = loadPage({ ...savedPage('roundcube', 'list'), frames: {} });
    begin(page);
    await vi.waitFor(() => expect(port.said).toEqual(['list']));
    const { frames } = savedPage('roundcube', 'list-with-preview');
    const frame = page.document.querySelector<HTMLIFrameElement>('#messagecontframe');
    const inside = frame?.contentDocument;
    inside?.open();
    inside?.write(frames?.['#messagecontframe'] ?? '');
    inside?.close();
    await vi.waitFor(() => expect(port.said[1]).toBe('thread Re: Invoice INV-1042'));
  });
});

describe('the chip', () => {
  it('shows what the answer says, and what it says when the page is to ask again', async () => {
    port.answer = { chip: CHIP, insertion: null };
    const page = start('thread');
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    port.answer = { chip: null, insertion: null };
    port.lookAgain();
    await vi.waitFor(() => expect(chipIn(page)).toBeNull());
    port.answer = { chip: CHIP, insertion: null };
    port.lookAgain();
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    expect(port.seen).toHaveLength(3);
  });

  it('is that of the newest answer, however late an older one comes', async () => {
    const answers: PromiseWithResolvers<FakePort['answer']>[] = [];
    port.pageSeen = () => {
      const answer = Promise.withResolvers<FakePort['answer']>();
      answers.push(answer);
      return answer.promise;
    };
    const page = start('thread');
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    port.lookAgain();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.resolve({ chip: CHIP, insertion: null });
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    answers[0]?.resolve({ chip: null, insertion: null });
    await pause(20);
    expect(chipIn(page)).not.toBeNull();
  });

  it('of a page in a hidden tab is asked for again when the tab is shown', async () => {
    const page = start('thread');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    const hidden = vi.spyOn(page.document, 'hidden', 'get').mockReturnValue(true);
    port.answer = { chip: CHIP, insertion: null };
    port.lookAgain();
    await pause(50);
    expect(port.seen).toHaveLength(1);
    hidden.mockReturnValue(false);
    page.document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
  });

  it('is loaded when there is something to show, and once', async () => {
    const page = start('list');
    await vi.waitFor(() => expect(port.said).toEqual(['list']));
    for (const name of ['thread', 'thread-collapsed', 'via-group']) {
      port.answer = { chip: CHIP, insertion: null };
      show(page, name);
      const seen = port.seen.length;
      await vi.waitFor(() => expect(port.seen.length).toBeGreaterThan(seen));
      await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    }
    expect(port.said.filter((one) => one === 'part-wanted chip')).toHaveLength(1);
  });

  it('that could not be loaded is asked for again on the next page', async () => {
    const works = port.partWanted;
    port.partWanted = () => Promise.reject(new Error('The tab is asleep.'));
    port.answer = { chip: CHIP, insertion: null };
    const page = start('thread');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    await pause(20);
    expect(chipIn(page)).toBeNull();
    port.partWanted = works;
    show(page, 'thread-collapsed');
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
  });

  it('goes at once when another conversation is opened', async () => {
    port.answer = { chip: CHIP, insertion: null };
    const page = start('thread');
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    port.pageSeen = () => new Promise(() => {});
    show(page, 'thread-collapsed');
    await vi.waitFor(() => expect(chipIn(page)).toBeNull());
  });
});

describe('inserting', () => {
  it('writes into the open box and reports the mail when it has gone', async () => {
    const page = start('compose-to-customer');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    expect(await port.insert(insertion())).toEqual({ ok: true, state: 'inserted' });
    expect(await port.insert(insertion())).toEqual({ ok: true, state: 'inserted' });
    page.document.querySelector('.aoO')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    page.document.querySelector('.no')?.remove();
    const toast = page.document.querySelector<HTMLElement>('.b8');
    toast?.style.setProperty('visibility', 'visible');
    const link = page.document.createElement('span');
    link.id = 'link_vsm';
    toast?.querySelector('.vh')?.append('Sent', link);
    const sent =
      'mail-sent draft-1 to mary.adams@northwind.example,new.person@northwind.example: Invoice INV-1042';
    await vi.waitFor(() => expect(port.said).toContain(sent));
    expect(port.said.filter((one) => one.startsWith('mail-sent'))).toHaveLength(1);
  });

  it('is refused when the page shows another conversation than it reported', async () => {
    const page = start('reply-inline');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    page.document.querySelector('h2.hP')?.setAttribute('data-thread-perm-id', 'thread-f:9');
    expect(await port.insert(insertion())).toMatchObject({ ok: false, reason: 'moved-on' });
    expect(page.document.querySelector('[g_editable]')?.textContent).not.toContain('as per our call');
  });

  it('is refused when no box is open and none can be opened', async () => {
    const page = loadPage(savedPage('gmail', 'window-of-its-own'));
    begin(page, [gmailAdapter], [{ ...gmailWriter, openCompose: () => null }]);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    expect(await port.insert(insertion())).toEqual({
      ok: false,
      reason: 'no-compose',
    });
  });

  it('opens a box, waits for it and fills it', async () => {
    const page = start('list');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    page.document
      .querySelector('[gh=cm]')
      ?.addEventListener('click', () => setTimeout(() => show(page, 'compose-new'), 50));
    expect(await port.insert(insertion())).toEqual({ ok: true, state: 'inserted' });
    expect(page.document.querySelector('[g_editable]')?.textContent).toContain('as per our call');
  });

  it('fills the box again when the page empties it once', async () => {
    const page = start('list');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    page.document.querySelector('[gh=cm]')?.addEventListener('click', () => show(page, 'compose-new'));
    await port.insert(insertion());
    page.document.querySelector<HTMLInputElement>('[name=to] input')?.setRangeText('', 0, 99);
    await vi.waitFor(() =>
      expect(page.document.querySelector<HTMLInputElement>('[name=to] input')?.value).toContain('mary.adams'),
    );
  });

  it('that needs another page asks to wait, goes there, and goes on when the page is there', async () => {
    const page = loadPage(savedPage('roundcube', 'show'));
    begin(page);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    expect(await port.insert(insertion())).toEqual({ ok: true, state: 'opening' });
    await vi.waitFor(() => expect(page.window.assigned[0]).toContain('_action=compose'));
    expect(port.said).toContain('insertion-waits draft-1');

    const next = loadPage(savedPage('roundcube', 'compose-new-plain'));
    port.answer = { chip: null, insertion: insertion() };
    begin(next);
    await vi.waitFor(() => expect(port.said).toContain('insertion-ended draft-1 in'));
    expect(next.document.querySelector<HTMLTextAreaElement>('#composebody')?.value).toBe(BODY);
  });
});

describe('a draft that has waited for a page that is to somebody else', () => {
  it('is not inserted, and the page says so', async () => {
    const page = loadPage(savedPage('gmail', 'compose-window'));
    const other = insertion({ to: [{ address: 'somebody@else.example', name: null }] });
    port.answer = { chip: null, insertion: other };
    begin(page);
    await vi.waitFor(() => expect(port.said).toContain('insertion-ended draft-1 out'), { timeout: 7000 });
    expect(page.document.querySelector('[g_editable]')?.textContent).not.toContain('as per our call');
  });
});

describe('a script cut off by an update', () => {
  it('leaves without a word when it notices by an answer that fails', async () => {
    port.answer = { chip: CHIP, insertion: null };
    const page = start('thread');
    await vi.waitFor(() => expect(chipIn(page)).not.toBeNull());
    port.die();
    show(page, 'thread-collapsed');
    await vi.waitFor(() => expect(chipIn(page)).toBeNull());
    const said = port.said.length;
    show(page, 'via-group');
    await pause(300);
    expect(port.said).toHaveLength(said);
  });

  it('makes way for the new one', async () => {
    const page = start('thread');
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
    port.die();
    port = fakePort();
    begin(page);
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
  });

  it('tries again after an answer that failed for another reason', async () => {
    const works = port.pageSeen;
    port.pageSeen = () => Promise.reject(new Error('The worker is waking up.'));
    const page = start('thread');
    await pause(50);
    port.pageSeen = works;
    page.document.body.append(page.document.createElement('i'));
    await vi.waitFor(() => expect(port.seen).toHaveLength(1));
  });
});

function start(name: string): LoadedPage {
  const page = loadPage(savedPage('gmail', name));
  begin(page);
  return page;
}

function begin(
  { document, window }: LoadedPage,
  adapters: Adapter[] = [gmailAdapter, roundcubeAdapter],
  pageWriters: readonly Writer[] = writers,
): void {
  port.page = { document, window, writers: pageWriters };
  run({ adapters, document, window, port, signal: stop.signal });
}

/** Goes to what another saved page shows, without loading. */
function show(page: LoadedPage, name: string): void {
  const saved = savedPage('gmail', name);
  const parsed = new DOMParser().parseFromString(saved.html, 'text/html');
  page.document.title = parsed.title;
  page.document.body.replaceChildren(
    ...parsed.body.childNodes,
    ...page.document.querySelectorAll('per-our-call'),
  );
  page.goTo(saved.url);
}

function chipIn(page: LoadedPage): Element | null {
  return page.document.querySelector('per-our-call');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
