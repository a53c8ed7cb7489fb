import { writeFileSync } from 'node:fs';
import { manyInvoices } from '../../lib/app/samples/awkward-samples.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { accountRow, contactRow, openItemRow } from '../../lib/storage/rows.ts';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import { writeRows } from '../e2e/support/write-rows.ts';

const build = process.argv[2];
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = dayIn(zone, Date.now());
const extension = await launchExtension({ build });
const page = await extension.open('options.html#import');
page.setDefaultTimeout(8000);
await page.getByTestId('import-file').waitFor({ state: 'attached' });
const books = [1, 40, 200].map((count) => {
  const f = manyInvoices(today, count);
  const id = `c${count}`;
  return {
    account: { ...f.account, id, name: `Harbor ${count}` },
    contacts: f.contacts.map((c) => ({ ...c, id: `${id}p`, accountId: id })),
    items: f.items.map((i, n) => ({ ...i, id: `${id}-${n}`, accountId: id, number: `${i.number}-${count}` })),
  };
});
await writeRows(page, {
  accounts: books.map((b) => accountRow(b.account)),
  contacts: books.flatMap((b) => b.contacts.map(contactRow)),
  items: books.flatMap((b) => b.items.map(openItemRow)),
});
await page.goto(`chrome-extension://${extension.id}/options.html#templates`);
page.on('console', (m) => console.log(m.text()));
page.on('pageerror', (e) => console.log(e));
await page.waitForTimeout(2500);
await page.screenshot({ path: '/tmp/e9/s.png' });
console.log(await page.getByTestId('template-row').count());
await page.locator('[data-template=second-notice-in-en-us]').click();
await page.getByTestId('template-body').waitFor();
for (const count of [200]) {
  await page.getByTestId('template-account-change').click();
  await page.getByTestId('template-account-search').fill(`Harbor ${count}`);
  await page.getByTestId('template-account-search-choice').first().click();
  await page.waitForTimeout(500);
  await page.getByTestId('template-body').click();
  await page.keyboard.press('Control+Home');
  const s = await page.context().newCDPSession(page);
  const events: any[] = [];
  s.on('Tracing.dataCollected', (e: any) => events.push(...e.value));
  await s.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  } as any);
  for (let i = 0; i < 15; i++) {
    await page.keyboard.press('x');
    await page.waitForTimeout(400);
  }
  const done = new Promise((r) => s.once('Tracing.tracingComplete', r));
  await s.send('Tracing.end');
  await done;
  writeFileSync(`/tmp/e9/trace-${count}.json`, JSON.stringify(events));
}
await extension.close();
