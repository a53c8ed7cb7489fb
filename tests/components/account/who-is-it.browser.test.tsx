import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountSchema } from '../../../lib/domain/account.ts';
import { readAccount, writeAccount } from '../../../lib/storage/book-store.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openOnPage } from '../../support/components/open-on-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const by = (id: string) => page.getByTestId(id);
const choice = (name: string) => by('pick-account-choice').filter({ hasText: name });
const person = (
  address: string,
  name: string | null = null,
  role: 'from' | 'quoted' | 'record' = 'from',
) => ({
  address,
  name,
  role,
  viaGroup: false,
});
const mailFrom = (address: string, name: string | null = null) =>
  buildPageEvidence({ participants: [person(address, name)] });

async function twoCustomers() {
  const program = testProgram();
  const northwind = await seededAccount(program);
  const kobo = await seededAccount(program, { name: 'Kobo Design', person: 'Aiko Mori' });
  const addressOf = (facts: typeof kobo) => facts.contacts[0]?.emails[0]?.address ?? '';
  return { program, northwind, kobo, mary: addressOf(northwind), aiko: addressOf(kobo) };
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

beforeEach(() => page.viewport(360, 800));

describe('nobody we know (A8)', () => {
  const stranger = () => mailFrom('pat@novak.example', 'Pat Novak');

  it('is linked to a customer, which is remembered and can be taken back', async () => {
    const { program, northwind } = await twoCustomers();
    await openOnPage(program, stranger());
    await expect.element(by('unknown-account')).toMatchTextContent(/Pat Novak is not on record/);
    await noFaults();
    await userEvent.fill(by('pick-account'), 'north');
    await userEvent.keyboard('{Enter}');
    await expect.element(by('account-name')).toHaveTextContent('Northwind Traders');
    await expect
      .element(by('match-stranger'))
      .toHaveTextContent('Remembered: pat@novak.example writes for Northwind Traders.');
    await noFaults();
    expect(await program.database.contacts.where({ accountId: northwind.account.id }).count()).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'Forget' }));
    await expect.element(by('unknown-account')).toBeVisible();
    expect(await program.database.choices.count()).toBe(0);
  });

  it('becomes one of the people only when that is confirmed', async () => {
    const { program, northwind } = await twoCustomers();
    const surface = await openOnPage(program, stranger());
    await userEvent.fill(by('pick-account'), 'north');
    await userEvent.click(choice('Northwind'));
    await userEvent.click(by('add-contact-open'));
    await expect.element(by('add-person-name')).toHaveValue('Pat Novak');
    await expect.element(by('add-person-address')).toHaveValue('pat@novak.example');
    await noFaults();
    expect(await program.database.contacts.where({ accountId: northwind.account.id }).count()).toBe(1);
    await userEvent.fill(by('add-person-address'), 'pat');
    await userEvent.click(by('add-contact-save'));
    await expect.element(page.getByText('“pat” is not a mail address.')).toBeVisible();
    await userEvent.fill(by('add-person-address'), 'Pat@Novak.example');
    await userEvent.click(by('add-contact-save'));
    await expect.element(by('add-contact')).not.toBeInTheDocument();
    await expect.element(by('match-stranger')).not.toBeInTheDocument();
    const people = await program.database.contacts.where({ accountId: northwind.account.id }).toArray();
    expect(people[1]).toMatchObject({ name: 'Pat Novak', emails: [{ address: 'pat@novak.example' }] });
    expect(surface.asked.filter((one) => one !== 'holidays')).toEqual(['bookChanged']);
  });

  it('is remembered for the conversation alone where she writes for several (case 46)', async () => {
    const { program } = await twoCustomers();
    await openOnPage(program, stranger());
    await userEvent.fill(by('pick-account'), 'kobo');
    await userEvent.click(choice('Kobo'));
    await userEvent.click(page.getByRole('button', { name: 'Only this conversation' }));
    await expect.poll(() => program.database.choices.toArray()).toMatchObject([{ scope: 'thread' }]);
    await expect.element(by('match-stranger')).toMatchTextContent(/is not among the people here/);
  });

  it('is added as a new customer by hand, by the name the page gives it', async () => {
    const { program } = await twoCustomers();
    const surface = await openOnPage(program, stranger());
    await userEvent.click(by('add-account-open'));
    await expect.element(by('add-account-name')).toHaveValue('Novak');
    await noFaults();
    await userEvent.fill(by('add-account-name'), 'kobo design');
    await userEvent.click(by('add-account-save'));
    await expect.element(page.getByText(/kobo design is on record already/)).toBeVisible();
    await userEvent.fill(by('add-account-name'), 'Novak Print');
    await userEvent.keyboard('{Enter}');
    await expect.element(by('account-name')).toHaveTextContent('Novak Print');
    await expect.element(by('match-evidence')).toHaveTextContent('matched by pat@novak.example');
    const [row] = await program.database.accounts.where('nameKey').equals('novak print').toArray();
    expect(accountSchema.parse(row)).toMatchObject({ kind: 'trade', external: [], parentId: null });
    expect(await program.database.activities.count()).toBe(0);
    expect(surface.asked.filter((one) => one !== 'holidays')).toEqual(['bookChanged']);
  });

  it('nobody is made by looking, opening and closing', async () => {
    const { program } = await twoCustomers();
    await openOnPage(program, stranger());
    await userEvent.click(by('add-account-open'));
    await userEvent.keyboard('{Escape}');
    await expect.element(by('add-account')).not.toBeInTheDocument();
    expect(await program.database.accounts.count()).toBe(2);
    expect(await program.database.choices.count()).toBe(0);
  });

  it('a record of a CRM is linked as a record', async () => {
    const { program } = await twoCustomers();
    const record = { view: 'record' as const, site: 'odoo', threadKey: 'p/7', company: 'Novak Print' };
    await openOnPage(program, buildPageEvidence({ ...record, participants: [] }));
    await expect.element(by('unknown-account')).toMatchTextContent(/Novak Print is not on record/);
    await userEvent.fill(by('pick-account'), 'kobo');
    await userEvent.click(choice('Kobo'));
    await expect.element(by('account-name')).toHaveTextContent('Kobo Design');
    expect(await program.database.choices.toArray()).toMatchObject([{ scope: 'record', key: 'odoo:p/7' }]);
  });

  it('case 42: a shared mailbox is nobody by name', async () => {
    const { program } = await twoCustomers();
    await openOnPage(program, mailFrom('accounts@novak.example', 'Accounts Payable'));
    await expect.element(by('unknown-account')).toMatchTextContent(/accounts@novak.example is not on record/);
  });
});

describe('several customers (cases 46 and 51)', () => {
  it('are shown with what points to each; none of them is an answer, too', async () => {
    const { program, northwind, aiko } = await twoCustomers();
    await seededAccount(program, { name: 'Tailspin Toys', person: 'Tom Reed' });
    const numbers = [northwind.items[0]?.number ?? ''];
    await openOnPage(program, buildPageEvidence({ participants: [person(aiko)], numbers }));
    await expect.element(by('match-conflict')).toMatchTextContent(/remembered for this conversation/);
    // Their names are read once it is known who they are.
    await expect
      .poll(async () => (await by('match-candidate').all()).map((one) => one.element().textContent))
      .toEqual([`Northwind Traders (by invoice ${numbers[0]})`, `Kobo Design (by ${aiko})`]);
    await noFaults();
    await userEvent.click(by('match-none'));
    await userEvent.fill(by('pick-account'), 'tail');
    await userEvent.click(choice('Tailspin'));
    await expect.element(by('account-name')).toHaveTextContent('Tailspin Toys');
    await expect.element(by('match-evidence')).toHaveTextContent('matched by your choice');
  });
});

describe('what stands beside a match', () => {
  it('case 48: who is only quoted is a guess, until somebody says so', async () => {
    const { program, mary } = await twoCustomers();
    const participants = [person('ann@ourfirm.example'), person(mary, 'Mary Adams', 'quoted')];
    await openOnPage(program, buildPageEvidence({ participants }));
    await expect.element(by('match-evidence')).toHaveTextContent(`perhaps, by ${mary}`);
    await expect
      .element(by('match-guess'))
      .toHaveTextContent(`A guess: ${mary} is only quoted in this mail.`);
    await noFaults();
    await userEvent.click(page.getByRole('button', { name: 'Yes, this customer' }));
    await expect.element(by('match-evidence')).toHaveTextContent('matched by your choice');
    await expect.element(by('match-guess')).not.toBeInTheDocument();
  });

  it('B6: both of a family are named', async () => {
    const { program, northwind, kobo, aiko } = await twoCustomers();
    const child = await readAccount(program.database, northwind.account.id);
    if (child) await writeAccount(program.database, { ...child, parentId: kobo.account.id });
    const numbers = [northwind.items[0]?.number ?? ''];
    await openOnPage(program, buildPageEvidence({ participants: [person(aiko)], numbers }));
    await expect.element(by('account-name')).toHaveTextContent('Northwind Traders');
    await expect
      .element(by('match-family'))
      .toHaveTextContent(`Of the same family: Kobo Design (by ${aiko}).`);
    await noFaults();
  });

  it('somebody known is no news', async () => {
    const { program, mary } = await twoCustomers();
    await openOnPage(program, mailFrom(mary));
    await expect.element(by('match-evidence')).toHaveTextContent(`matched by ${mary}`);
    await expect.element(by('match-stranger')).not.toBeInTheDocument();
  });
});
