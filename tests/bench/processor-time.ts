import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds a page's main thread was at work: what other programs do on the machine is not in them. */
export interface ProcessorTime {
  readonly whole: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** Begins to count; the function it gives back tells what was used since, and ends it. */
export async function countProcessorTime(page: Page): Promise<() => Promise<ProcessorTime>> {
  const session = await page.context().newCDPSession(page);
  // The thread's own clock, which stands still while another program has the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(session);
  return async () => {
    const after = await read(session);
    await session.detach();
    return {
      whole: after.whole - before.whole,
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
    };
  };
}

async function read(session: CDPSession): Promise<ProcessorTime> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return {
    whole: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}
