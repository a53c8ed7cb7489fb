import type { Page } from 'playwright-core';
import { manyInvoices } from '../../lib/app/samples/awkward-samples.ts';
import { type Day, dayIn } from '../../lib/domain/day.ts';
import { accountRow, contactRow, openItemRow } from '../../lib/storage/rows.ts';
import { writeRows } from '../e2e/support/write-rows.ts';
import type { Rows } from '../support/sample-book/sample-rows.ts';
import type { BenchPlan } from './bench-plan.ts';
import { watchTasks } from './longest-tasks.ts';
import { withExtension } from './open-mailbox.ts';
import { countProcessorTime } from './processor-time.ts';
import { type Summary, summarise } from './summarise.ts';

/** Letters typed into a text while its preview follows. */
export interface Typing {
  readonly channel: 'mail' | 'letter';
  readonly invoices: number;
  /** From the key until the preview that says it is painted; milliseconds, with the wait for the frame. */
  readonly painted: Summary;
  /** What the page's thread worked for it, letter and preview, without what other programs did; one frame is 16 ms. */
  readonly work: Summary;
  /** The longest tasks of that thread, as many as letters, the guard's after the typing included: no key is taken meanwhile. */
  readonly longest: Summary;
}

const TEXTS = { mail: 'second-notice', letter: 'second-notice-letter' } as const;
/** The guard begins when the typing rests, and has done its work by then. */
const REST_MS = 900;
/** So many letters fill the caches, as the first words somebody types do. */
const FIRST = 3;

/** The editor of texts as it ships, on customers with so many invoices. */
export function measureEditor(build: string, { letters, invoices }: BenchPlan['typing']): Promise<Typing[]> {
  return withExtension(build, async (extension) => {
    const page = await extension.open('options.html#import');
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    await writeRows(page, customersWith(invoices, dayIn(zone, Date.now())));
    await page.goto(`chrome-extension://${extension.id}/options.html#templates`);
    // The page that opens at the first start is in front: one behind it draws a frame in a second.
    for (const other of extension.context.pages()) if (other !== page) await other.close();
    await page.bringToFront();
    await page.getByTestId('template-language').selectOption('en');
    const measured: Typing[] = [];
    for (const channel of ['mail', 'letter'] as const) {
      await page.getByTestId('template-channel').selectOption(channel);
      await page.locator(`[data-template="${TEXTS[channel]}"]`).click();
      for (const count of invoices) {
        await showFor(page, nameOf(count));
        measured.push({ channel, invoices: count, ...(await typed(page, letters)) });
      }
    }
    return measured;
  });
}

const nameOf = (count: number) => `Customer with ${count}`;

function customersWith(counts: readonly number[], today: Day): Rows {
  const books = counts.map((count) => {
    const { account, contacts, items } = manyInvoices(today, count);
    const id = `bench-${count}`;
    return {
      accounts: [{ ...account, id, name: nameOf(count) }],
      contacts: contacts.map((contact) => ({ ...contact, id: `${id}-person`, accountId: id })),
      items: items.map((item, index) => ({ ...item, id: `${id}-${index}`, accountId: id })),
    };
  });
  return {
    accounts: books.flatMap(({ accounts }) => accounts.map(accountRow)),
    contacts: books.flatMap(({ contacts }) => contacts.map(contactRow)),
    items: books.flatMap(({ items }) => items.map(openItemRow)),
  };
}

async function showFor(page: Page, name: string): Promise<void> {
  await page.getByTestId('template-account-change').click();
  await page.getByTestId('template-account-search').fill(name);
  await page.getByTestId('template-account-search-choice').filter({ hasText: name }).first().click();
  await page.getByTestId('template-account').filter({ hasText: name }).waitFor();
  await page.getByTestId('template-body').click();
  // Within a line of words, behind the greeting.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.waitForTimeout(REST_MS);
}

/** Each letter by itself. */
async function typed(page: Page, letters: number) {
  const notes: { painted: number; work: number }[] = [];
  const longest = await watchTasks(page);
  for (let index = -FIRST; index < letters; index += 1) {
    const read = await countProcessorTime(page);
    await page.evaluate(watchPreview);
    await page.keyboard.press('q');
    // Waited for within the page: asking it again and again would be work of its own.
    const painted = (await page.evaluate(() => globalThis.benchNotes[0])) as number;
    const { whole } = await read();
    await page.waitForTimeout(REST_MS);
    if (index >= 0) notes.push({ painted, work: whole });
  }
  // The next starts from the same text: a line that has become two ends elsewhere.
  for (let typed = -FIRST; typed < letters; typed += 1) await page.keyboard.press('Backspace');
  return {
    painted: summarise(notes.map(({ painted }) => painted)),
    work: summarise(notes.map(({ work }) => work)),
    longest: summarise(await longest(letters)),
  };
}

/** Runs inside the page: from the key that comes next until what the preview says has changed and is painted. */
function watchPreview(): void {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  Object.assign(globalThis, { benchNotes: [promise] });
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
  const preview = document.querySelector('[data-testid="template-preview"]');
  if (!preview) throw new Error('There is no preview');
  const observer = new MutationObserver(() => {
    observer.disconnect();
    // It changes right before a frame is drawn: a message comes behind that frame.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - pressed);
    port2.postMessage(null);
  });
  setTimeout(() => reject(new Error('The preview did not follow within 10 seconds')), 10_000);
  observer.observe(preview, { subtree: true, childList: true, characterData: true });
}
