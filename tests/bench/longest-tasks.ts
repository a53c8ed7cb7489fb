import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own clock, which stands still while another program has the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const MAIN_THREAD = 'CrRendererMain';

/** Begins to watch; what it gives back ends it and tells the longest tasks of the page's thread, in milliseconds. */
export async function watchTasks(page: Page): Promise<(count: number) => Promise<number[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async (count) => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return busiestThread(events)
      .sort((a, b) => b - a)
      .slice(0, count);
  };
}

/** Other pages and spare processes hardly do anything meanwhile. */
function busiestThread(events: readonly TraceEvent[]): number[] {
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN_THREAD)
    .map(({ pid, tid }) =>
      events
        .filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X' && one.name.endsWith('RunTask'))
        .map(({ tdur = 0 }) => tdur / 1000),
    );
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  return threads.reduce((most, one) => (sum(one) > sum(most) ? one : most), []);
}
