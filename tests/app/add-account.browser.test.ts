import { describe, expect, it } from 'vitest';
import { addAccount } from '../../lib/app/add-account.ts';
import { addContact } from '../../lib/app/add-contact.ts';
import { contactSchema } from '../../lib/domain/contact.ts';
import { testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const person = { name: ' Pat Novak ', address: 'Pat <PAT@Novak.example>' };
const novak = { name: ' Novak Print ', kind: 'trade' as const, person };

describe('a customer added by hand (A8)', () => {
  it('has a name and one person, and owes nothing', async () => {
    const program = testProgram();
    const added = await addAccount(program, novak);
    const facts = await factsOf(program, added.ok ? added.value.id : '');
    expect(facts).toMatchObject({
      account: { name: 'Novak Print', kind: 'trade', external: [], zone: null, createdAt: program.now() },
      contacts: [{ name: 'Pat Novak', role: 'unknown', emails: [{ address: 'pat@novak.example' }] }],
      items: [],
      activities: [],
    });
  });

  it('may be a private person of whom nobody is known yet', async () => {
    const program = testProgram();
    const added = await addAccount(program, { name: 'Jo Park', kind: 'consumer', person: null });
    expect(await factsOf(program, added.ok ? added.value.id : '')).toMatchObject({
      account: { kind: 'consumer' },
      contacts: [],
    });
  });

  it.each([
    ['no name', { ...novak, name: '  ' }, 'name', 'Give the customer’s name.'],
    [
      'a name on record',
      { ...novak, name: 'NORTHWIND traders' },
      'name',
      'NORTHWIND traders is on record already: look it up instead.',
    ],
    ['a name without end', { ...novak, name: 'x'.repeat(201) }, 'name', 'This name is too long.'],
    [
      'no address',
      { ...novak, person: { name: 'Pat', address: 'pat' } },
      'person-address',
      '“pat” is not a mail address.',
    ],
  ])('with %s is refused, and nothing is written', async (_name, asked, reason, message) => {
    const program = testProgram();
    await seededAccount(program);
    expect(await addAccount(program, asked)).toEqual({ ok: false, reason, message });
    expect(await program.database.accounts.count()).toBe(1);
    expect(await program.database.contacts.count()).toBe(1);
  });
});

describe('a person added by hand', () => {
  it('is found by her address from then on', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const added = await addContact(program, { accountId: account.id, ...person, name: '' });
    expect(added).toMatchObject({ ok: true, value: { name: null, accountId: account.id } });
    const [row] = await program.database.contacts.where('addressKeys').equals('pat@novak.example').toArray();
    expect(contactSchema.parse(row)).toMatchObject({ emails: [{ address: 'pat@novak.example' }] });
  });

  it('of a name on record there has one address more', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await addContact(program, { accountId: account.id, name: 'MARY adams', address: 'mary@home.example' });
    const { contacts } = await factsOf(program, account.id);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.emails).toMatchObject([{}, { address: 'mary@home.example', confirmedOn: null }]);
  });

  it('twice is refused, in any spelling; so is one at a customer that is gone', async () => {
    const program = testProgram();
    const { account, contacts } = await seededAccount(program);
    const known = contacts[0]?.emails[0]?.address.replace('@', '+x@') ?? '';
    const refused = {
      ok: false,
      reason: 'address',
      message: `${known} is on record at Northwind Traders already.`,
    };
    expect(await addContact(program, { accountId: account.id, name: 'Mary', address: known })).toEqual(
      refused,
    );
    expect(await addContact(program, { accountId: 'gone', ...person })).toMatchObject({
      reason: 'no-account',
    });
    expect(await program.database.contacts.count()).toBe(1);
  });
});
