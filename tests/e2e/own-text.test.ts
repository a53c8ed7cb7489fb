import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { LATE, mailboxWithLate, secondNoticeDue } from './support/second-notice-due.ts';
import { writeRows } from './support/write-rows.ts';
import { gmail } from './surfaces/gmail.ts';
import { options } from './surfaces/options.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveMailbox(extension.context, mailboxWithLate());
});

afterAll(() => extension?.close());

/** A hand that moves, reads and presses needs about this long for a press, and this long for a letter. */
const PRESS_SECONDS = 5;
const LETTER_SECONDS = 0.4;
const TWO_MINUTES = 120;

it('a newcomer makes the second notice hers, sees it on her customer and drafts it, within two minutes', async () => {
  let presses = 0;
  let letters = 0;
  const loaded: string[] = [];
  extension.context.on('request', (request) => loaded.push(request.url()));
  const texts = options(await extension.open('options.html#import'));
  await texts.importFile.waitFor({ state: 'attached' });
  await writeRows(texts.page, secondNoticeDue());
  // Larger than all the rest of the page: it comes with the first text that is opened.
  const editorLoaded = () => loaded.some((url) => /\/source-editor-[^/]+\.js$/.test(url));
  expect(loaded.some((url) => /\/options-[^/]+\.js$/.test(url))).toBe(true);
  expect(editorLoaded()).toBe(false);
  const press = async (what: { click: () => Promise<void> }) => {
    presses += 1;
    await what.click();
  };
  const type = async (words: string) => {
    letters += words.length;
    await texts.page.keyboard.type(words);
  };
  const take = async () => {
    await texts.completion.waitFor();
    // The list takes keys only when it has stood for a moment, so that nobody chooses by accident.
    await texts.page.waitForTimeout(200);
    letters += 1;
    await texts.page.keyboard.press('Enter');
  };

  // Her words, with two that fill themselves in, above the greeting's end.
  await press(texts.section('Templates'));
  await press(texts.templateRow('Second notice'));
  await press(texts.templateBody);
  await texts.aboveTheSignature();
  await type('Please call me on {{ me.ph');
  await take();
  await type(', {{ contact.fi');
  await take();
  await type('.');
  await texts.page.keyboard.press('Enter');
  await texts.page.keyboard.press('Enter');
  expect(editorLoaded()).toBe(true);
  await expect
    .poll(() => texts.templateBodyText())
    .toContain('Please call me on {{ me.phone }}, {{ contact.first_name }}.\n\nKind regards');

  // On her own customer, by name.
  await press(texts.templateAccountChange);
  await texts.templateAccountSearch.waitFor();
  await type('contoso');
  await press(texts.templateAccountFound.filter({ hasText: LATE.name }));
  await expect
    .poll(() => texts.templatePreview.innerText())
    .toContain('Please call me on +1 (555) 010-0900, Sam.');

  // Not everybody has a first name: it is said before it is saved, and mended by a press.
  await expect.poll(() => texts.templateLint.first().innerText()).toContain('“No first name” has none');
  await press(texts.lintUse.first());
  await texts.noLint.waitFor();
  await press(texts.templateSave);
  await texts.templateSaved.waitFor();

  // In the mailbox, at that customer, her words stand in the draft.
  const mail = gmail(await extension.context.newPage());
  await mail.openMail(LATE.mail);
  await mail.page.locator('per-our-call').waitFor();
  const panel = sidePanel(await openPanel(extension, mail.page));
  await expect.poll(() => panel.accountName.textContent()).toBe(LATE.name);
  await press(panel.writeMail);
  await expect
    .poll(() => panel.draftBody.inputValue())
    .toMatch(
      /^Dear Sam,[\s\S]*310\.00 USD[\s\S]*Please call me on \+1 \(555\) 010-0900, Sam\.\n\nKind regards/,
    );
  await expect.poll(() => panel.draftSubject.inputValue()).not.toMatch(/invoice|310/i);

  // Opening the mail and the chip are two presses more.
  expect((presses + 2) * PRESS_SECONDS + letters * LETTER_SECONDS).toBeLessThan(TWO_MINUTES);
});
