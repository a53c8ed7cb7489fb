import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dayIn } from '../../lib/domain/day.ts';
import { type Extension, launchExtension } from '../e2e/support/launch-extension.ts';
import type { DayPlan } from './bench-plan.ts';
import { withEmptyExtension } from './empty-extension.ts';
import { type ExtensionCalls, extensionCalls } from './extension-calls.ts';
import { generateAccount } from './generate-book.ts';
import { measurePageOpen } from './measure-page-open.ts';
import { closeOptions, withExtension } from './open-mailbox.ts';
import { type PageMemory, pageMemory } from './page-memory.ts';
import { rounded, type Summary, summarise } from './summarise.ts';

/** What the day's work costs with a book of so many accounts; milliseconds, and bytes of heap. */
export interface DayFigures {
  readonly accounts: number;
  /** All lines of the day's list and the ledger, made from nothing. */
  readonly lists: number;
  readonly popup: Summary;
  /** The account as the lists have kept it, with its next contact. */
  readonly panel: Summary;
  /** The account worked out, with all that can be done. */
  readonly panelWhole: Summary;
  readonly ledgerRows: Summary;
  readonly ledgerSort: Summary;
  /** The words of the book as a page reads them: the first time, and after one write. */
  readonly words: Summary;
  readonly wordsAgain: Summary;
  /** One account, looked for in them. */
  readonly search: Summary;
  readonly badge: Summary;
  readonly memory: Readonly<Record<'popup' | 'panel' | 'ledger', PageMemory>>;
}

export interface DayBench {
  /** A page of an extension that does nothing, opened in the same way, before and after: what the browser itself takes. */
  readonly emptyPage: readonly [before: Summary, after: Summary];
  readonly books: readonly DayFigures[];
}

const LEDGER = 'ledger.html#accounts';
const FACE = ['[data-testid=account-name]', '[data-testid=next-contact]'];

/** One browser, one database that grows; an empty extension beside it, before and after, as the machine's own share. */
export async function measureDay(build: string, { day: plan }: { day: DayPlan }): Promise<DayBench> {
  const before = await emptyPage(plan.opens);
  const books = await withExtension(build, async (extension) => {
    const figures: DayFigures[] = [];
    for (const [index, accounts] of plan.books.entries()) {
      const calls = await extensionCalls(extension);
      await calls.call('grow', { from: plan.books[index - 1] ?? 0, to: accounts });
      await closeOptions(extension);
      figures.push(await dayFigures(extension, calls, accounts, plan));
      await calls.close();
    }
    return figures;
  });
  return { emptyPage: [before, await emptyPage(plan.opens)], books };
}

async function dayFigures(
  extension: Extension,
  calls: ExtensionCalls,
  accounts: number,
  { opens, searches, writes }: DayPlan,
): Promise<DayFigures> {
  const lists = rounded(await calls.call('makeLists'));
  const found = await calls.call('searches', { count: searches, accounts });
  const badge = await calls.call('badgeUpdates', { count: writes });
  const open = (paths: readonly string[], selectors: readonly string[]) =>
    measurePageOpen(extension, { paths, selectors });
  const many = (path: string) => Array.from({ length: opens }, () => path);
  const panels = spread(accounts, opens);
  return {
    accounts,
    lists,
    popup: await open(many('popup.html'), ['[data-testid=due-row]']),
    panel: await open(panels, FACE),
    panelWhole: await open(panels, [...FACE, '[role=tab]']),
    ledgerRows: await open(many(LEDGER), ['[data-testid=ledger-row]']),
    ledgerSort: await ledgerSort(extension, accounts, opens),
    words: summarise(found.words),
    wordsAgain: summarise(found.wordsAgain),
    search: summarise(found.found),
    badge: summarise(badge),
    memory: {
      popup: await memoryOf(extension, 'popup.html', '[data-testid=due-row]'),
      panel: await memoryOf(extension, panels[0] ?? '', '[role=tab]'),
      ledger: await memoryOf(extension, LEDGER, '[data-testid=ledger-row]'),
    },
  };
}

/** The panel as a page, for accounts all over the book. */
function spread(accounts: number, count: number): string[] {
  const today = dayIn('UTC', Date.now());
  return Array.from({ length: count }, (_, index) => {
    const { account } = generateAccount(Math.floor((index * accounts) / count), today);
    return `sidepanel.html?account=${account.id}`;
  });
}

/** From the press on a column's head until the first rows are painted in their new order. */
async function ledgerSort(extension: Extension, accounts: number, times: number): Promise<Summary> {
  const page = await extension.open(LEDGER);
  await whole(page, accounts);
  const samples: number[] = [];
  for (let turn = 0; turn < times; turn += 1) samples.push(await page.evaluate(sortOnce));
  await page.close();
  return summarise(samples);
}

/** All lines are read, not only the first screenful. */
async function whole(page: Page, accounts: number): Promise<void> {
  await page.locator('[data-testid=ledger-row]').first().waitFor();
  await page.waitForFunction(
    (least) =>
      Number(document.querySelector('[data-testid=ledger-grid]')?.getAttribute('aria-rowcount')) > least,
    // Some accounts of the book owe nothing and are not in the view that opens.
    accounts / 2,
    { timeout: 120_000 },
  );
}

/** Runs inside the page, so it is whole in itself. */
async function sortOnce(): Promise<number> {
  const first = () => document.querySelector('[data-testid=ledger-row]')?.textContent;
  const head = document.querySelector<HTMLElement>('[data-testid=ledger-grid] th[aria-sort] button');
  const before = first();
  const began = performance.now();
  head?.click();
  while (first() === before) {
    if (performance.now() - began > 60_000) throw new Error('The rows keep their order');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - began;
}

async function memoryOf(extension: Extension, path: string, selector: string): Promise<PageMemory> {
  const page = await extension.open(path);
  await page.locator(selector).first().waitFor();
  const memory = await pageMemory(page);
  await page.close();
  return memory;
}

async function emptyPage(opens: number): Promise<Summary> {
  return withEmptyExtension(async (folder) => {
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Empty</title><p id="there">There</p>');
    const extension = await launchExtension({ build: folder });
    try {
      const paths = Array.from({ length: opens }, () => 'page.html');
      return await measurePageOpen(extension, { paths, selectors: ['#there'] });
    } finally {
      await extension.close();
    }
  });
}
