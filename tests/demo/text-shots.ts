import type { Extension } from '../e2e/support/launch-extension.ts';
import { openPanel } from '../e2e/support/open-panel.ts';
import { LATE } from '../e2e/support/second-notice-due.ts';
import { gmail } from '../e2e/surfaces/gmail.ts';
import { options } from '../e2e/surfaces/options.ts';
import { sidePanel } from '../e2e/surfaces/side-panel.ts';
import type { Shoot } from './agreement-shots.ts';

type Options = ReturnType<typeof options>;

/** A second notice is made her own, seen on her customer, and stands in the next draft. */
export async function textOfHerOwn(extension: Extension, shoot: Shoot): Promise<void> {
  const texts = options(await extension.open('options.html#templates'));
  await texts.templatePreview.waitFor();
  await shoot('texts', texts.page);
  await texts.templateRow('Second notice').click();
  await texts.templateBody.click();
  await texts.aboveTheSignature();
  await texts.page.keyboard.type('Please call me on {{ me.ph');
  await texts.completion.waitFor();
  await shoot('text-completion', texts.page);
  // The list takes keys only when it has stood for a moment.
  await texts.page.waitForTimeout(200);
  await texts.page.keyboard.press('Enter');
  await texts.page.keyboard.type(', {{ contact.fi');
  await texts.completion.waitFor();
  await texts.page.waitForTimeout(200);
  await texts.page.keyboard.press('Enter');
  await texts.page.keyboard.type('.');
  await texts.page.keyboard.press('Enter');
  await texts.page.keyboard.press('Enter');
  await texts.templateAccountChange.click();
  await texts.templateAccountSearch.fill('conto');
  await texts.templateAccountFound.first().waitFor();
  await shoot('text-customer', texts.page);
  await texts.templateAccountFound.first().click();
  await texts.templateAccount.filter({ hasText: LATE.name }).waitFor();
  await shoot('text-on-her-customer', texts.page);
  // It would be a hole in the mail to somebody whose name nobody knows: one press mends it.
  await texts.lintUse.first().waitFor();
  await shoot('text-not-for-everybody', texts.page);
  await texts.lintUse.first().click();
  await texts.noLint.waitFor();
  await shoot('text-mended', texts.page);
  await texts.templateSave.click();
  await texts.templateSaved.waitFor();
  await shoot('text-saved', texts.page);
  await guarded(texts, shoot);
  await otherWays(texts, shoot);
  const mail = gmail(await extension.context.newPage());
  await mail.openMail(LATE.mail);
  await mail.page.locator('per-our-call').waitFor();
  const panel = sidePanel(await openPanel(extension, mail.page));
  await panel.writeMail.click();
  await panel.draftBody.waitFor();
  await shoot('text-in-the-draft', panel.page);
  await mail.page.close();
}

/** What may not go out is marked where it is typed, with the reason. */
async function guarded(texts: Options, shoot: Shoot): Promise<void> {
  await texts.templateBody.click();
  await texts.aboveTheSignature();
  await texts.page.keyboard.type('If you do not pay today, we will call our lawyer.');
  await texts.templateLint.first().waitFor();
  await shoot('text-guarded', texts.page);
  await texts.templateLint.first().scrollIntoViewIfNeeded();
  await shoot('text-guarded-why', texts.page);
}

/** The same as a letter, as words on the phone, and on every awkward case. */
async function otherWays(texts: Options, shoot: Shoot): Promise<void> {
  await texts.templateChannel.selectOption('letter');
  await texts.templateRows.first().click();
  await texts.page.getByRole('button', { name: 'Discard changes' }).click();
  await texts.templatePreview.waitFor();
  await shoot('text-letter', texts.page);
  await texts.templateAll.click();
  await texts.templateAll.scrollIntoViewIfNeeded();
  await shoot('text-awkward-cases', texts.page);
  await texts.templateChannel.selectOption('spoken');
  await texts.templateRows.first().click();
  await texts.templatePreview.waitFor();
  await shoot('text-spoken', texts.page);
}
