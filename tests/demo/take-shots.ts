import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays } from '../../lib/domain/day.ts';
import { sampleUploads, today } from '../e2e/support/import-sample.ts';
import { type Extension, launchExtension } from '../e2e/support/launch-extension.ts';
import { openPanel } from '../e2e/support/open-panel.ts';
import { secondNoticeDue } from '../e2e/support/second-notice-due.ts';
import { writeRows } from '../e2e/support/write-rows.ts';
import { gmail } from '../e2e/surfaces/gmail.ts';
import { options } from '../e2e/surfaces/options.ts';
import { sidePanel } from '../e2e/surfaces/side-panel.ts';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import {
  cardOfEveryKind,
  demoMailbox,
  followingThrough,
  foundInMail,
  type Shoot,
} from './agreement-shots.ts';
import { theDay } from './day-shots.ts';
import { textOfHerOwn } from './text-shots.ts';

/** The whole walk, headless, one picture for each surface and step. */
export async function takeShots(folder: string, scheme: 'light' | 'dark'): Promise<void> {
  const extension = await launchExtension({ colorScheme: scheme });
  let step = 0;
  const shoot: Shoot = async (name, page) => {
    step += 1;
    const file = `${String(step).padStart(2, '0')}-${name}-${scheme}.png`;
    // The second connection, that sees the panel, draws every page light again.
    await page.emulateMedia({ colorScheme: scheme });
    // Entering and leaving elements have settled by then.
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    console.log(file);
  };
  try {
    await serveMailbox(extension.context, demoMailbox());
    await importing(extension, shoot);
    await calling(extension, shoot);
    await foundInMail(extension, shoot);
    await strangers(extension, shoot);
    await theDay(extension, shoot);
    await textOfHerOwn(extension, shoot);
    await settings(extension, shoot);
  } finally {
    await extension.close();
  }
}

async function importing(extension: Extension, shoot: Shoot): Promise<void> {
  const page = options(await extension.open('options.html#import'));
  await page.importFile.waitFor({ state: 'attached' });
  await shoot('import-start', page.page);
  await page.system.selectOption('qbo');
  await shoot('import-where-the-reports-are', page.page);
  await page.importFile.setInputFiles({
    name: 'notes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Buy milk'),
  });
  await page.problems.first().waitFor();
  await shoot('import-wrong-file', page.page);
  await page.page.reload();
  await page.importFile.setInputFiles(listOfHerOwn());
  await page.questions.first().waitFor();
  await shoot('import-columns', page.page);
  await page.page.reload();
  await page.importFile.setInputFiles(sampleUploads());
  await page.preview.waitFor();
  await shoot('import-preview', page.page);
  await page.confirm.click();
  await page.result.waitFor();
  await shoot('import-result', page.page);
  await page.undo.click();
  await page.undoConfirm.waitFor();
  await shoot('import-undo', page.page);
  // The night's alarm finds a past for the sample: a promise was given and not kept.
  await clearBook(page.page);
  await writeRows(page.page, secondNoticeDue());
  await page.page.close();
}

/** No program's export: its columns are asked for once. */
function listOfHerOwn() {
  const rows = [
    'Order;Client;Billed;Payable by;Sum;Rest;Mail',
    'A-1001;Northwind Traders;13.09.2026;13.10.2026;1.200,00;1.200,00;mary@northwind.example',
    'A-1002;Fabrikam;15.09.2026;15.10.2026;480,50;240,25;ap@fabrikam.example',
    'A-1003;Wingtip Toys;21.10.2026;20.11.2026;99,00;99,00;',
  ];
  return { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
}

/** The sample with a past has ids of its own. */
async function clearBook(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('per-our-call'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
}

async function calling(extension: Extension, shoot: Shoot): Promise<void> {
  const mail = gmail(await extension.context.newPage());
  await mail.openMail('Delivery last week');
  await mail.page.locator('per-our-call').waitFor();
  await shoot('mail-with-chip', mail.page);
  const panel = sidePanel(await openPanel(extension, mail.page));
  await panel.tab('Log').waitFor();
  await shoot('panel', panel.page);
  for (const name of ['Agreements', 'People', 'Log']) {
    await panel.tab(name).click();
    await panel.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await shoot(`panel-${name.toLowerCase()}`, panel.page);
  }
  await panel.prepareCall.click();
  await shoot('call-sheet', panel.page);
  await panel.startCall.click();
  await panel.callSay.waitFor();
  await shoot('guided-call', panel.page);
  await panel.page.getByTestId('call-branch-voicemail').click();
  await shoot('guided-voicemail', panel.page);
  await panel.page.getByTestId('call-previous').click();
  await panel.writeItDown.click();
  await panel.callOutcome.selectOption('promised');
  await panel.callReason.selectOption('cash-short');
  await panel.promiseAmount.fill('1,200.00');
  await panel.promiseDate.fill(addDays(today(), 13));
  await panel.callNote.fill('Pays half on that day, the rest next month.');
  await shoot('call-card', panel.page);
  await panel.saveAndWrite.click();
  await mail.compose.waitFor();
  await panel.draftOutcome.waitFor();
  await shoot('draft', panel.page);
  await shoot('compose-box', mail.page);
  await panel.draftBody.fill((await panel.draftBody.inputValue()).replace('1,200.00', '1,300.00'));
  await panel.draftLint.first().waitFor();
  await shoot('draft-changed-figure', panel.page);
  await mail.send.click();
  await panel.draftFiled.waitFor();
  await shoot('sent-and-filed', panel.page);
  await panel.page.getByRole('button', { name: 'Back to the account' }).click();
  await panel.nextContact.waitFor();
  await shoot('panel-after', panel.page);
  await panel.logCall.click();
  await panel.callOutcome.selectOption('refused');
  await panel.saveAndWrite.click();
  await shoot('call-card-refused', panel.page);
  await cardOfEveryKind(panel, shoot);
  await followingThrough(panel, shoot);
  await panel.snooze.click();
  await shoot('snooze', panel.page);
  await panel.page.keyboard.press('Escape');
  await mail.page.close();
}

async function strangers(extension: Extension, shoot: Shoot): Promise<void> {
  const mail = gmail(await extension.context.newPage());
  const panel = sidePanel(await extension.sidePanel());
  await mail.openMail('About INV-1042');
  await panel.conflict.waitFor();
  await shoot('which-customer', panel.page);
  await mail.openMail('Price list');
  await panel.unknown.waitFor();
  await shoot('not-on-record', panel.page);
  await mail.page.close();
}

async function settings(extension: Extension, shoot: Shoot): Promise<void> {
  const page = options(await extension.open('options.html#steps'));
  for (const name of ['steps', 'rules', 'day', 'firm', 'sites', 'data']) {
    await page.page.goto(`chrome-extension://${extension.id}/options.html#${name}`);
    await page.page.waitForTimeout(400);
    await shoot(name, page.page);
  }
}
