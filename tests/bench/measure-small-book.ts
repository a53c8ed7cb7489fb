import { dayIn } from '../../lib/domain/day.ts';
import { writeRows } from '../e2e/support/write-rows.ts';
import { CUSTOMERS } from '../support/sample-book/sample-book.ts';
import { sampleRows } from '../support/sample-book/sample-rows.ts';
import type { BenchPlan } from './bench-plan.ts';
import { measureThreadToPanel, type ThreadToPanel } from './measure-thread-to-panel.ts';
import { openMailbox, withExtension } from './open-mailbox.ts';

/** The sample's four customers: what is left when the size of the book plays no part. */
export function measureSmallBook(build: string, { warmUp, switches }: BenchPlan): Promise<ThreadToPanel> {
  return withExtension(build, async (extension) => {
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    const page = await extension.open('popup.html');
    await writeRows(page, sampleRows({ today: dayIn(zone, Date.now()), zone }));
    await page.close();
    const customers = CUSTOMERS.map(({ name, person, email }) => ({ name, person, email }));
    const { mail, panel } = await openMailbox(extension, customers);
    return measureThreadToPanel(extension, { mail, panel, customers, warmUp, switches, stirBefore: 0 });
  });
}
