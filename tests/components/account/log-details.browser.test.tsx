import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeContact } from '../../../lib/app/change-contact.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const rows = page.getByTestId('activity-row');

beforeEach(() => page.viewport(360, 900));

/** The log of an account whose Mary got another address and a number, an hour apart. */
async function openLog() {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  const [mary] = contacts;
  if (!mary) throw new Error('Mary is on record');
  const old = mary.emails[0]?.address ?? '';
  const change = async (before: string, after: string, at: number) => {
    program.setNow(at);
    const changes = [{ kind: 'email', before, answer: 'changed', after } as const];
    const told = { accountId: account.id, contactId: mary.id, changes, note: 'Said so' };
    expect((await changeContact(program, told)).ok).toBe(true);
  };
  await change(old, 'm.adams@northwind.example', NOW);
  const emails = async () =>
    (await factsOf(program, account.id)).contacts[0]?.emails.map(({ address }) => address);
  const show = async () => {
    await openPanel(program, account.id);
    await userEvent.click(page.getByRole('tab', { name: /Log/ }));
  };
  return { old, change, emails, show };
}

const ask = async () => {
  await userEvent.click(rows.last().getByRole('button').first());
  await userEvent.click(rows.last().getByTestId('log-correct'));
  await userEvent.click(page.getByTestId('log-strike'));
};

describe('D13: details that were noted wrongly', () => {
  it('says what stands again before it is struck, and brings it back with the next correction', async () => {
    const { old, emails, show } = await openLog();
    await show();
    await ask();
    await expect.element(page.getByText(`Mail address is ${old} again.`)).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await userEvent.click(page.getByTestId('log-strike-yes'));
    await expect.element(rows.last()).toMatchTextContent(/Noted wrongly: Details of Mary Adams put right/);
    expect(await emails()).toEqual([old]);
    await userEvent.click(rows.last().getByTestId('log-correct'));
    await expect.element(page.getByText(/Saved, it counts again\. Mail address .* changed to/)).toBeVisible();
    await userEvent.click(page.getByTestId('log-correct-save'));
    await expect.poll(emails).toEqual(['m.adams@northwind.example']);
  });

  it('what was changed again later is said to stay as it is', async () => {
    const { change, emails, show } = await openLog();
    await change('m.adams@northwind.example', 'mary@northwind.example', NOW + 3_600_000);
    await show();
    await ask();
    await expect
      .element(page.getByText('Mail address was changed again later and stays as it is now.'))
      .toBeVisible();
    await userEvent.click(page.getByTestId('log-strike-yes'));
    await expect.element(rows.last()).toMatchTextContent(/Noted wrongly/);
    expect(await emails()).toEqual(['mary@northwind.example']);
  });
});
