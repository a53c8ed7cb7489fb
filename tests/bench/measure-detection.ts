import type { Page } from 'playwright-core';
import type { Extension } from '../e2e/support/launch-extension.ts';
import { enterOurWorld } from './our-world.ts';
import { installSharedClock } from './shared-clock.ts';
import { type Storm, storm } from './storm.ts';
import { type Summary, summarise } from './summarise.ts';
import type { Heard } from './watch-messages.ts';
import { type Sent, watchSending } from './watch-sending.ts';

export interface Detection {
  /** From the conversation in the document until our script in the page says so; milliseconds. */
  readonly sent: Summary;
  /** Until the worker hears of it. */
  readonly heard: Summary;
  readonly changes: number;
  /** Changes of which nothing was said before the next. */
  readonly missed: number;
}

/** How soon a page that is just opened is understood; worker and page have their clocks and the worker its notebook. */
export async function measureDetection(extension: Extension, page: Page, plan: Storm): Promise<Detection> {
  const worker = await extension.worker();
  const world = await enterOurWorld(extension, page);
  await world.evaluate(installSharedClock, undefined);
  await world.evaluate(watchSending, undefined);
  await worker.evaluate(() => benchNotes.splice(0));
  const { changed } = await page.evaluate(storm, plan);
  await page.waitForTimeout(500);
  const sent = await world.evaluate(() => benchNotes as Sent[], undefined);
  const heard = (await worker.evaluate(() => benchNotes)) as Heard[];
  await world.leave();
  const firstAfter = (notes: readonly { key?: string | null; at: number }[], key: string, at: number) =>
    notes.find((note) => note.key === key && note.at >= at)?.at;
  const times = changed.flatMap(({ key, at }) => {
    const [said, reached] = [firstAfter(sent, key, at), firstAfter(heard, key, at)];
    return said && reached ? [{ sent: said - at, heard: reached - at }] : [];
  });
  return {
    sent: summarise(times.map((time) => time.sent)),
    heard: summarise(times.map((time) => time.heard)),
    changes: changed.length,
    missed: changed.length - times.length,
  };
}
