import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Program } from '../../../lib/app/program.ts';
import { saveProcedure } from '../../../lib/app/save-procedure.ts';
import { instantAt } from '../../../lib/domain/day.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { writeAccount, writeBook } from '../../../lib/storage/book-store.ts';
import { buildContact } from '../../support/build-contact.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { seedAccount } from '../../support/components/seed-account.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const ways = page.getByTestId('other-way');

beforeEach(() => page.viewport(360, 800));

/** With a postal address, and a second person who does not want mails. */
async function withOthers(program: Program) {
  const { account } = await seededAccount(program);
  await writeAccount(program.database, { ...account, postalAddress: '1 Harbour Way\n20457 Hamburg' });
  const bob = buildContact({
    id: program.newId(),
    accountId: account.id,
    name: 'Bob Baker',
    role: 'manager',
    forbidden: ['email'],
  });
  await writeBook(program.database, { accounts: [], contacts: [bob], openItems: [] });
  return { account, bob };
}

describe('C4: other ways', () => {
  it('are listed with what speaks against each, and begin by a tap', async () => {
    const program = testProgram();
    const { account } = await withOthers(program);
    await openPanel(program, account.id);
    await userEvent.click(page.getByTestId('other-ways'));
    await expect
      .element(ways.filter({ hasText: 'Write to Bob Baker' }))
      .toMatchTextContent(/Bob Baker does not want mails/);
    await expect
      .element(ways.filter({ hasText: 'Call Bob Baker' }))
      .toMatchTextContent(/Nothing speaks against it/);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.click(ways.filter({ hasText: 'Call Bob Baker' }));
    await expect.element(page.getByText('Bob Baker', { exact: true })).toBeVisible();
    await userEvent.click(page.getByTestId('log-call'));
    await expect.element(page.getByTestId('call-person')).toMatchTextContent(/Bob Baker/);
  });

  it('a letter is read, printed and filed once it is posted (E9)', async () => {
    const program = testProgram();
    const { account, bob } = await withOthers(program);
    await openPanel(program, account.id);
    await userEvent.click(page.getByTestId('other-ways'));
    await userEvent.click(ways.filter({ hasText: 'Write a letter to Bob Baker' }));
    const address = page.getByTestId('letter-address');
    await expect.element(address).toHaveValue('Bob Baker\n1 Harbour Way\n20457 Hamburg');
    expect(await axeViolations('light')).toEqual([]);
    const sheet = document.querySelector('[data-print]');
    expect(sheet?.textContent).toContain('Dear Bob');
    await userEvent.fill(address, 'Bob Baker\n2 Harbour Way');
    await userEvent.click(page.getByTestId('draft-sent'));
    await expect.element(page.getByText('Posted and filed')).toBeVisible();
    expect((await factsOf(program, account.id)).activities).toMatchObject([
      { kind: 'mail', channel: 'letter', to: ['Bob Baker\n2 Harbour Way'], contactId: bob.id },
    ]);
  });
});

it('where a letter is the step, it is the one button', async () => {
  const program = testProgram();
  const levels = DEFAULT_PROCEDURE.levels.map((level) =>
    level.id === 'friendly-reminder' ? { ...level, channels: ['letter' as const] } : level,
  );
  await saveProcedure(program, { ...DEFAULT_PROCEDURE, levels });
  const { account } = await withOthers(program);
  await openPanel(program, account.id);
  await expect.element(page.getByTestId('next-contact')).toMatchTextContent(/^Write a letter to Mary Adams/);
  expect(await axeViolations('light')).toEqual([]);
  await userEvent.click(page.getByTestId('draft-letter'));
  await expect
    .element(page.getByTestId('letter-address'))
    .toHaveValue('Mary Adams\n1 Harbour Way\n20457 Hamburg');
  await userEvent.click(page.getByRole('button', { name: 'Back to the account' }));
  await expect.element(page.getByTestId('waiting-draft')).toMatchTextContent(/A letter waits to be posted/);
});

describe('case 75: do not chase', () => {
  it('asks for an owner, a reason and an end, shows them, and is ended by a tap', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openPanel(program, account.id);
    await userEvent.click(page.getByTestId('account-care'));
    await userEvent.click(page.getByTestId('do-not-chase'));
    await userEvent.click(page.getByTestId('hold-save'));
    await expect.element(page.getByText(/Type a name/)).toBeVisible();
    await userEvent.fill(page.getByTestId('hold-owner'), 'Jane Cole');
    await userEvent.fill(page.getByTestId('hold-note'), 'The renewal is being negotiated');
    await userEvent.click(page.getByTestId('hold-save'));
    await expect.element(page.getByText(/Choose the day on which it is looked at again/)).toBeVisible();
    expect((await factsOf(program, account.id)).holds).toEqual([]);
    await userEvent.fill(page.getByTestId('hold-until'), '2026-12-10');
    await userEvent.click(page.getByTestId('hold-save'));
    const hold = page.getByTestId('hold');
    await expect
      .element(hold)
      .toMatchTextContent(/^Not to be chased until Thu 10 Dec|^Not to be chased until Thu, 10 Dec/);
    await expect.element(hold).toMatchTextContent(/Looked after by Jane Cole. The renewal/);
    const until = instantAt(program.defaults.zone, '2026-12-10' as never, 8);
    expect((await factsOf(program, account.id)).holds).toMatchObject([{ owner: 'Jane Cole', until }]);
    await userEvent.click(page.getByRole('button', { name: 'End the exception' }));
    await expect.element(hold).not.toBeInTheDocument();
  });
});

describe('how one customer is followed up', () => {
  it('by the steps of its kind, or always by others', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 5]] });
    await openPanel(program, account.id);
    await userEvent.click(page.getByTestId('account-care'));
    await userEvent.selectOptions(page.getByTestId('account-steps'), 'Always: private customers');
    await expect.element(page.getByText('Not now', { exact: true })).toBeVisible();
    expect((await factsOf(program, account.id)).account.procedureId).toBe('consumer');
    expect(await axeViolations('light')).toEqual([]);
  });

  it('by its parent where that one pays (case 40)', async () => {
    const program = testProgram();
    const group = await seedAccount(program, { name: 'Northwind Group', invoices: [[10_000, 'EUR', 5]] });
    const { account } = await seededAccount(program, { parentId: group });
    await openPanel(program, account.id);
    await userEvent.click(page.getByTestId('account-care'));
    const paid = page.getByLabelText('Paid by Northwind Group');
    await userEvent.click(paid);
    await expect.element(page.getByText(/Northwind Group pays for it/)).toBeVisible();
    expect((await factsOf(program, account.id)).account.paidByParent).toBe(true);
    await userEvent.click(paid);
    await expect.element(page.getByText(/Northwind Group pays for it/)).not.toBeInTheDocument();
  });

  it('has no payer to choose where it belongs to nobody', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openPanel(program, account.id);
    await userEvent.click(page.getByTestId('account-care'));
    await expect.element(page.getByTestId('account-steps')).toBeVisible();
    await expect.element(page.getByTestId('paid-by-parent')).not.toBeInTheDocument();
  });
});
