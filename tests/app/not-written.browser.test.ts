import { expect, it } from 'vitest';
import { writeNote } from '../../lib/app/write-note.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { testProgram } from '../support/components/test-program.ts';
import { ownText } from '../support/own-text.ts';
import { seededAccount } from '../support/seeded-account.ts';

const GREETS = { subject: 'A question', body: 'Hello,\n\ndear {{ contact.first_name }}, please write.' };
const WHY =
  'In the text: “contact.first_name” is empty here (line 3). Put words for that between {% if … %} and {% endif %}.';

it('P6: a text that cannot be written for a customer says which text, for whom, which word and where; no draft is left', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program, { person: 'Accounts Payable' });
  for (const id of ['friendly-reminder', 'details-request'])
    await program.database.templates.put(ownText(id, GREETS));
  expect(await writeReminder(program, account.id)).toMatchObject({
    ok: false,
    reason: 'template',
    message: `“Friendly reminder” cannot be written for Northwind Traders. ${WHY}`,
  });
  const note = writeNote(program, { accountId: account.id, textId: 'details-request' });
  expect(await note).toMatchObject({
    ok: false,
    message: `“Are your details still right?” cannot be written for Northwind Traders. ${WHY}`,
  });
  expect(await program.database.drafts.count()).toBe(0);
});
