import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerPriorContacts } from '../../../lib/app/answer-prior-contacts.ts';
import { skipContact } from '../../../lib/app/skip-contact.ts';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { granted } from '../../support/granted.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const WEEK = 7 * 24 * 3_600_000;

it('G4, D13: what was left out stands in the log with its reason, and can be said not to have been', async () => {
  await page.viewport(360, 900);
  const program = testProgram();
  const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 60]] });
  await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
  const skip = {
    accountId: account.id,
    reason: 'payment-coming',
    note: 'Ann saw it',
    until: NOW + WEEK,
  } as const;
  granted(await skipContact(program, skip));
  await openPanel(program, account.id);
  await userEvent.click(page.getByRole('tab', { name: /Log/ }));
  const row = page.getByTestId('activity-row').filter({ hasText: 'Left out this time: Call Mary Adams' });
  await expect.element(row).toMatchTextContent(/Payment is on its way\. Ann saw it/);
  await userEvent.click(row.getByRole('button').first());
  await expect.element(row).toMatchTextContent(/Comes up again.*26 November/);
  await userEvent.click(row.getByTestId('log-correct'));
  await userEvent.click(page.getByTestId('log-strike'));
  await expect.element(page.getByText(/What was put aside for it comes up again/)).toBeVisible();
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.click(page.getByTestId('log-strike-yes'));
  const struck = page.getByTestId('activity-row').filter({ hasText: 'Was not left out' });
  await expect.element(struck).toBeVisible();
  expect(await readDueContact(program.database, account.id)).toMatchObject({
    kind: 'contact',
    channel: 'call',
  });
  // It is left out anew where it is due, not in the log.
  await expect.element(struck.getByTestId('log-correct')).not.toBeInTheDocument();
});
