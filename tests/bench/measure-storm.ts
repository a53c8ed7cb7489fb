import type { Page } from 'playwright-core';
import { dayIn } from '../../lib/domain/day.ts';
import { type Extension, launchExtension } from '../e2e/support/launch-extension.ts';
import { writeRows } from '../e2e/support/write-rows.ts';
import type { GmailPage } from '../support/gmail-pages.ts';
import { CUSTOMERS } from '../support/sample-book/sample-book.ts';
import { sampleRows } from '../support/sample-book/sample-rows.ts';
import type { BenchPlan } from './bench-plan.ts';
import { withEmptyExtension } from './empty-extension.ts';
import { type Detection, measureDetection } from './measure-detection.ts';
import { withExtension } from './open-mailbox.ts';
import { type PageMemory, pageMemory } from './page-memory.ts';
import { countProcessorTime, type ProcessorTime } from './processor-time.ts';
import { installSharedClock } from './shared-clock.ts';
import { storm } from './storm.ts';
import { openSaved, stormPages } from './storm-pages.ts';
import { rounded } from './summarise.ts';
import { watchMessages } from './watch-messages.ts';

/** What a mail page feels of us. */
export interface PageBench {
  readonly storms: readonly StormCost[];
  readonly calm: Detection;
  readonly inStorm: Detection;
  readonly memory: MemoryGrowth;
}

/** One saved page under the same storm in a browser with the extension and in one without. */
export interface StormCost {
  readonly page: string;
  readonly changes: number;
  readonly inserted: number;
  /** The page's main thread, middle of the rounds; milliseconds. */
  readonly without: ProcessorTime;
  readonly with: ProcessorTime;
  /** Of the two medians. */
  readonly ratio: number;
  /** Of the rounds one by one: what is less apart than this says nothing. */
  readonly lowest: number;
  readonly highest: number;
}

/** Between the first changes of the conversation and the last; heap in kilobytes. */
export interface MemoryGrowth {
  readonly from: number;
  readonly to: number;
  readonly without: PageMemory;
  readonly with: PageMemory;
}

/** The sample's customers and one who is none: the chip comes and goes. */
const PEOPLE = [
  ...CUSTOMERS.map(({ person, email }) => ({ person, email })),
  { person: 'Robin Vale', email: 'robin.vale@unknown.example' },
];
/** Reading, not leafing: a new conversation after half a second. */
const READING_FRAMES = 28;
/** As fast as every one of them can still be seen. */
const LEAFING_FRAMES = 11;
const INSERTIONS = 4;

interface Browsers {
  readonly extension: Extension;
  readonly with: Page;
  readonly without: Page;
}

export function measureStorm(build: string, plan: BenchPlan): Promise<PageBench> {
  return withBrowsers(build, async (browsers) => {
    const pages = stormPages();
    const storms: StormCost[] = [];
    for (const page of pages) storms.push(await measureCost(browsers, page, plan));
    const [first] = pages;
    if (!first) throw new Error('No page to storm on');
    const detect = async (insertions: number) => {
      await openAt(browsers.with, first);
      return measureDetection(browsers.extension, browsers.with, {
        people: PEOPLE,
        first: 1,
        changes: plan.detections,
        frames: READING_FRAMES,
        insertions,
      });
    };
    return {
      storms,
      calm: await detect(0),
      inStorm: await detect(INSERTIONS),
      memory: await measureMemory(browsers, first, plan),
    };
  });
}

/** Two browsers started the same way: ours has a book whose customers write, the other has an extension that does nothing. */
async function withBrowsers<T>(build: string, work: (browsers: Browsers) => Promise<T>): Promise<T> {
  return withExtension(build, (extension) =>
    withEmptyExtension(async (empty) => {
      const other = await launchExtension({ build: empty });
      try {
        return await work({
          extension,
          with: await mailTab(extension, true),
          without: await mailTab(other, false),
        });
      } finally {
        await other.close();
      }
    }),
  );
}

async function mailTab(extension: Extension, isOurs: boolean): Promise<Page> {
  if (isOurs) {
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    const page = await extension.open('popup.html');
    await writeRows(page, sampleRows({ today: dayIn(zone, Date.now()), zone }));
    const worker = await extension.worker();
    await worker.evaluate(installSharedClock);
    await worker.evaluate(watchMessages);
  }
  const mail = await extension.context.newPage();
  // The page that opens at the first start, too.
  for (const page of extension.context.pages()) if (page !== mail) await page.close();
  await mail.bringToFront();
  return mail;
}

async function openAt(page: Page, saved: GmailPage): Promise<void> {
  await openSaved(page, saved);
  await page.evaluate(installSharedClock);
}

async function measureCost(browsers: Browsers, saved: GmailPage, plan: BenchPlan): Promise<StormCost> {
  const changes = plan.stormChanges;
  let inserted = 0;
  const once = async (page: Page, count = changes): Promise<ProcessorTime> => {
    await openAt(page, saved);
    const used = await countProcessorTime(page);
    const done = await page.evaluate(storm, {
      people: PEOPLE,
      first: 1,
      changes: count,
      frames: LEAFING_FRAMES,
      insertions: INSERTIONS,
    });
    inserted = done.inserted;
    return used();
  };
  for (const page of [browsers.with, browsers.without]) await once(page, 5);
  const rounds: { with: ProcessorTime; without: ProcessorTime }[] = [];
  for (let round = 0; round < plan.stormRounds; round += 1) {
    // First the one, then the other: a machine that grows busier is no disadvantage for either.
    if (round % 2) {
      const withOurs = await once(browsers.with);
      rounds.push({ with: withOurs, without: await once(browsers.without) });
    } else {
      const without = await once(browsers.without);
      rounds.push({ with: await once(browsers.with), without });
    }
  }
  const [ours, bare] = [middle(rounds.map((one) => one.with)), middle(rounds.map((one) => one.without))];
  const ratios = rounds.map((one) => one.with.whole / one.without.whole);
  return {
    page: saved.name,
    changes,
    inserted,
    with: ours,
    without: bare,
    ratio: rounded(ours.whole / bare.whole),
    lowest: rounded(Math.min(...ratios)),
    highest: rounded(Math.max(...ratios)),
  };
}

/** Of each figure the one in the middle. */
function middle(times: readonly ProcessorTime[]): ProcessorTime {
  const of = (part: keyof ProcessorTime) => {
    const sorted = times.map((time) => time[part]).sort((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    const [upper = Number.NaN, lower = upper] = [sorted[half], sorted[half - 1]];
    return rounded(sorted.length % 2 ? upper : (upper + lower) / 2);
  };
  return { whole: of('whole'), script: of('script'), style: of('style'), layout: of('layout') };
}

async function measureMemory(browsers: Browsers, saved: GmailPage, plan: BenchPlan): Promise<MemoryGrowth> {
  const [from, to] = plan.memoryChanges;
  const grow = async (page: Page): Promise<PageMemory> => {
    await openAt(page, saved);
    const after = async (first: number, changes: number) => {
      await page.evaluate(storm, { people: PEOPLE, first, changes, frames: LEAFING_FRAMES, insertions: 0 });
      await page.waitForTimeout(1000);
      return pageMemory(page);
    };
    const early = await after(1, from);
    const late = await after(from + 1, to - from);
    return {
      heap: rounded((late.heap - early.heap) / 1024),
      nodes: late.nodes - early.nodes,
      listeners: late.listeners - early.listeners,
    };
  };
  // Both at once: nothing here is measured by the clock.
  const [ours, without] = await Promise.all([grow(browsers.with), grow(browsers.without)]);
  return { from, to, with: ours, without };
}
