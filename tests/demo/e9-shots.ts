import { mkdirSync } from 'node:fs';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import { mailboxWithLate, secondNoticeDue } from '../e2e/support/second-notice-due.ts';
import { writeRows } from '../e2e/support/write-rows.ts';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { textOfHerOwn } from './text-shots.ts';

mkdirSync('/tmp/shots9', { recursive: true });
for (const scheme of (process.argv[3] ?? 'light').split(',') as ('light' | 'dark')[]) {
  const extension = await launchExtension({
    build: process.argv[2] ?? '',
    colorScheme: scheme,
    viewport: { width: 1280, height: 900 },
  });
  try {
    await serveMailbox(extension.context, mailboxWithLate());
    const page = await extension.open('options.html#import');
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    await writeRows(page, secondNoticeDue());
    let n = 0;
    const began = Date.now();
    await textOfHerOwn(extension, async (name, at) => {
      at.setDefaultTimeout(15000);
      n += 1;
      await at.emulateMedia({ colorScheme: scheme });
      await at.waitForTimeout(300);
      await at.screenshot({
        path: `/tmp/shots9/E-${String(n).padStart(2, '0')}-${name}-${scheme}.png`,
        animations: 'disabled',
      });
      console.log(name, Date.now() - began);
    });
  } catch (e) {
    console.log(e);
    for (const p of extension.context.pages())
      await p
        .screenshot({ path: `/tmp/shots9/E-fail-${p.url().slice(-6).replace(/\W/g, '')}.png` })
        .catch(() => {});
  }
  await extension.close();
}
