import { today, ZONE } from '../e2e/support/import-sample.ts';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import { writeRows } from '../e2e/support/write-rows.ts';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';
import { sampleRows } from '../support/sample-book/sample-rows.ts';

const WHAT_TO_DO = `
A browser is open with sample customers and a mailbox to try it on. Nothing you do there leaves this computer.

  1. Open the mail "Delivery last week". A small chip says what is overdue: press it, the panel opens beside the mail.
  2. Read why the next contact is suggested. Press "Prepare call", then "Log the call".
  3. Choose "Promised to pay", type an amount and a day, press "Save and write".
  4. The confirmation stands in the mailbox's compose box. Read it and press Send.
  5. The panel has filed it. The toolbar button (pin it from the puzzle piece) shows what is due.

Close the browser to end the demo; its profile is thrown away.
`;

/** Opens a browser with the sample in it and waits until the user closes it. */
export async function openDemo(): Promise<void> {
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (needsDisplay) {
    throw new Error(
      'There is no screen to open a browser on. Run "npm run demo -- --shots pictures" to get the walk as pictures instead.',
    );
  }
  const extension = await launchExtension({ headless: false, viewport: null });
  await serveMailbox(extension.context, sampleMailbox(today()));
  const options = await extension.open('options.html#import');
  await options.getByTestId('import-file').waitFor({ state: 'attached' });
  await writeRows(options, sampleRows({ today: today(), zone: ZONE }));
  const mail = await extension.context.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/#inbox');
  const others = extension.context.pages().filter((page) => page !== mail);
  await Promise.all(others.map((page) => page.close()));
  console.log(WHAT_TO_DO);
  await new Promise((closed) => extension.context.once('close', closed));
  await extension.close();
}
