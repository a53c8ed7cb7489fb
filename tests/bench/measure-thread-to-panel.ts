import type { Page } from 'playwright-core';
import type { Extension } from '../e2e/support/launch-extension.ts';
import { type Customer, mailKey } from './bench-mailbox.ts';
import { countProcessorTime, type ProcessorTime } from './processor-time.ts';
import { installSharedClock } from './shared-clock.ts';
import { rounded, type Summary, summarise } from './summarise.ts';
import { type Switched, switchThreads } from './switch-threads.ts';
import { type Heard, watchMessages } from './watch-messages.ts';
import { type Shown, watchPanel } from './watch-panel.ts';

export interface ThreadToPanel {
  /** From the conversation in the page's document to the panel on the screen; milliseconds. */
  readonly whole: Summary;
  readonly parts: {
    /** Until the worker hears of it: waiting for the page to settle, reading it, the message. */
    readonly detect: Summary;
    /** Until the customer is found and kept for the panel. */
    readonly match: Summary;
    /** Until the panel has read the account and its nodes stand in its document. */
    readonly render: Summary;
    /** Until the frame with them is made. */
    readonly draw: Summary;
  };
  /** The panel's own work for one switch, also when the machine is busy with others; milliseconds. */
  readonly panelWork: ProcessorTime;
  /** Switches after which the panel never showed the customer. */
  readonly missed: number;
  /** Times the panel showed a customer that was not the one on the page. */
  readonly wrong: number;
}

export interface ThreadSetting {
  readonly mail: Page;
  readonly panel: Page;
  readonly customers: readonly Customer[];
  readonly warmUp: number;
  readonly switches: number;
  readonly stirBefore: number;
}

/** Long enough for everything that follows a switch to be over; nobody reads a mail faster. */
const GAP_MS = 500;

/** Puts clocks and notebooks into worker and panel; once for each panel. */
export async function prepareWatching(extension: Extension, panel: Page): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(installSharedClock);
  await worker.evaluate(watchMessages);
  await panel.evaluate(installSharedClock);
  await panel.evaluate(watchPanel);
}

/** How long the panel takes to follow the page. @throws Error when it follows so seldom that nothing can be said. */
export async function measureThreadToPanel(
  extension: Extension,
  { mail, panel, customers, warmUp, switches, stirBefore }: ThreadSetting,
): Promise<ThreadToPanel> {
  const worker = await extension.worker();
  await mail.evaluate(installSharedClock);
  const keys = Array.from({ length: warmUp + switches }, (_, turn) => mailKey(turn % customers.length));
  const worked = await countProcessorTime(panel);
  const switched = await mail.evaluate(switchThreads, { keys, gap: GAP_MS, stirBefore });
  const work = await worked();
  const shown = (await panel.evaluate(() => benchNotes.splice(0))) as Shown[];
  const heard = (await worker.evaluate(() => benchNotes.splice(0))) as Heard[];
  const names = new Map(customers.map(({ name }, index) => [mailKey(index), name]));
  const turns = switched.map((one, turn) =>
    follow({ one, name: names.get(one.key) ?? '', until: switched[turn + 1]?.at, shown, heard }),
  );
  const counted = turns.slice(warmUp);
  const complete = counted.flatMap(({ times }) => times ?? []);
  if (complete.length < counted.length / 2)
    throw new Error(`The panel followed ${complete.length} of ${counted.length} switches`);
  const of = (part: keyof Times) => summarise(complete.map((times) => times[part]));
  return {
    whole: of('whole'),
    parts: { detect: of('detect'), match: of('match'), render: of('render'), draw: of('draw') },
    panelWork: {
      whole: rounded(work.whole / switched.length),
      script: rounded(work.script / switched.length),
      style: rounded(work.style / switched.length),
      layout: rounded(work.layout / switched.length),
    },
    missed: counted.length - complete.length,
    wrong: counted.reduce((total, { wrong }) => total + wrong, 0),
  };
}

interface Times {
  readonly whole: number;
  readonly detect: number;
  readonly match: number;
  readonly render: number;
  readonly draw: number;
}

interface Turn {
  readonly one: Switched;
  readonly name: string;
  readonly until: number | undefined;
  readonly shown: readonly Shown[];
  readonly heard: readonly Heard[];
}

/** What followed one switch, until the next. */
function follow({ one, name, until = Number.POSITIVE_INFINITY, shown, heard }: Turn) {
  const within = <T>(list: readonly T[], at: (note: T) => number) =>
    list.filter((note) => at(note) >= one.at && at(note) < until);
  const seen = within(shown, ({ inDocument }) => inDocument);
  const moments = within(heard, ({ at }) => at);
  const message = moments.find(({ kind }) => kind === 'message');
  const kept = moments.find(({ kind }) => kind === 'kept');
  const right = seen.find((note) => note.name === name);
  const times: Times | null =
    right && message && kept
      ? {
          whole: right.painted - one.at,
          detect: message.at - one.at,
          match: kept.at - message.at,
          render: right.inDocument - kept.at,
          draw: right.drawn - right.inDocument,
        }
      : null;
  return { times, wrong: seen.filter((note) => note.name !== name).length };
}
