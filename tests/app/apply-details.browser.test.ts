import { describe, expect, it } from 'vitest';
import { applyDetails } from '../../lib/app/apply-details.ts';
import { checkDetails } from '../../lib/app/check-details.ts';
import type { ReportedDetail } from '../../lib/domain/call-report.ts';
import { writeAccount } from '../../lib/storage/book-store.ts';
import { writeContact } from '../../lib/storage/contact-store.ts';
import { inOneTransaction } from '../../lib/storage/in-one-transaction.ts';
import { buildContact } from '../support/build-contact.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const FROM = { zone: 'Europe/Berlin', believed: { overdue: [], asOf: null }, callId: 'call-7' };

async function book() {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  await writeAccount(program.database, { ...account, postalAddress: '1 Harbour Way' });
  const mary = contacts[0];
  if (!mary) throw new Error('Mary is on record');
  const apply = async (
    details: readonly ReportedDetail[],
    { contactId = mary.id, contactName = null, at = NOW }: Partial<Spoken> = {},
  ) =>
    inOneTransaction(program.database, async () =>
      applyDetails(program, await factsOf(program, account.id), details, {
        ...FROM,
        at,
        contactId,
        contactName,
      }),
    );
  const facts = () => factsOf(program, account.id);
  const address = mary.emails[0]?.address ?? '';
  return { program, account, mary, address, apply, facts };
}

interface Spoken {
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly at: number;
}

const said = (
  kind: ReportedDetail['kind'],
  answer: ReportedDetail['answer'],
  before: string,
  after = before,
  contactId: string | null = null,
): ReportedDetail => ({ kind, answer, before, after, contactId });

describe('D12, P5: details that were confirmed in a call', () => {
  it('get the day of the call in the seller’s zone, and stand in the log as one entry', async () => {
    const { mary, address, apply, facts } = await book();
    const entry = await apply(
      [said('email', 'confirmed', address), said('phone', 'confirmed', '+1-555-0100')],
      { at: Date.parse('2026-11-18T23:30:00Z') },
    );
    const { contacts, activities } = await facts();
    expect(contacts[0]).toMatchObject({
      emails: [{ address, confirmedOn: '2026-11-19' }],
      phones: [{ number: '+1 555 0100', extension: '4', confirmedOn: '2026-11-19' }],
    });
    expect(activities).toEqual([entry]);
    expect(entry).toMatchObject({ contactId: mary.id, contactName: 'Mary Adams', callId: 'call-7' });
    expect(entry?.details).toHaveLength(2);
  });

  it('nothing said is nothing noted', async () => {
    const { apply, facts } = await book();
    expect(await apply([])).toBeNull();
    expect((await facts()).activities).toEqual([]);
  });
});

describe('details that were put right', () => {
  it('take the old one’s place and are confirmed', async () => {
    const { address, apply, facts } = await book();
    await apply([
      said('email', 'changed', address, 'M.Adams@Northwind.example'),
      said('phone', 'changed', '+1 555 0100', 'Mobile: +1 555 0177 ext. 9'),
      said('name', 'changed', 'Mary Adams', 'Mary Adams-Fox'),
      said('address', 'changed', '1 Harbour Way', '2 Harbour Way'),
    ]);
    const { contacts, account } = await facts();
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({
      name: 'Mary Adams-Fox',
      emails: [{ address: 'm.adams@northwind.example', confirmedOn: '2026-11-19' }],
      phones: [{ number: '+1 555 0177', extension: '9', kind: 'mobile', confirmedOn: '2026-11-19' }],
    });
    expect(account.postalAddress).toBe('2 Harbour Way');
  });

  it('case 52: what is wrong stays on record, unused; who has left is turned to no more', async () => {
    const { address, apply, facts } = await book();
    const entry = await apply([
      said('email', 'wrong', address, ''),
      said('extension', 'wrong', '4', ''),
      said('name', 'wrong', 'Mary Adams', ''),
    ]);
    const [mary] = (await facts()).contacts;
    expect(mary).toMatchObject({
      stale: true,
      emails: [{ address, confirmedOn: null }],
      phones: [{ extension: null, confirmedOn: null }],
    });
    expect(entry?.details.map(({ answer }) => answer)).toEqual(['wrong', 'wrong', 'wrong']);
  });

  it('an extension that was learnt stands with the number', async () => {
    const { apply, facts } = await book();
    await apply([said('extension', 'changed', '4', '17')]);
    expect((await facts()).contacts[0]?.phones[0]).toMatchObject({
      extension: '17',
      confirmedOn: '2026-11-19',
    });
  });
});

describe('P6: a name that was learnt', () => {
  it('becomes one of the people, with all that was said of them', async () => {
    const { apply, facts, mary } = await book();
    const entry = await apply(
      [
        said('name', 'changed', '', 'Tom Fox'),
        said('phone', 'changed', '', '+1 555 0166 x12'),
        said('email', 'changed', '', 'tom@northwind.example'),
      ],
      { contactId: null },
    );
    const { contacts } = await facts();
    const tom = contacts.find(({ id }) => id !== mary.id);
    expect(tom).toMatchObject({
      name: 'Tom Fox',
      phones: [{ number: '+1 555 0166', extension: '12' }],
      emails: [{ address: 'tom@northwind.example', confirmedOn: '2026-11-19' }],
    });
    expect(entry).toMatchObject({ contactId: tom?.id, contactName: 'Tom Fox' });
    expect(contacts.find(({ id }) => id === mary.id)).toEqual(mary);
  });

  it('of somebody typed by hand makes the person', async () => {
    const { apply, facts } = await book();
    await apply([said('phone', 'changed', '', '+1 555 0166')], { contactId: null, contactName: 'Tom Fox' });
    expect((await facts()).contacts.map(({ name }) => name)).toContain('Tom Fox');
  });

  it('of somebody on record makes nobody twice', async () => {
    const { apply, facts } = await book();
    await apply([said('name', 'changed', '', 'mary adams'), said('phone', 'changed', '', '+1 555 0199')], {
      contactId: null,
    });
    const { contacts } = await facts();
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.phones.map(({ number }) => number)).toEqual(['+1 555 0100', '+1 555 0199']);
  });

  it('names the shared mailbox that was rung, and nobody new', async () => {
    const { program, mary, apply, facts } = await book();
    await writeContact(program.database, { ...mary, name: null });
    await apply([said('name', 'changed', '', 'Mary Adams')]);
    expect((await facts()).contacts).toMatchObject([{ id: mary.id, name: 'Mary Adams' }]);
  });

  it('case 43: each of several people keeps what was said of them', async () => {
    const { program, account, mary, address, apply, facts } = await book();
    const tom = buildContact({ id: 'tom', accountId: account.id, name: 'Tom Fox' });
    await writeContact(program.database, tom);
    await apply([
      said('email', 'confirmed', address),
      said('email', 'changed', 'mary.adams@northwind.example', 'tom@northwind.example', 'tom'),
    ]);
    const { contacts } = await facts();
    expect(contacts.find(({ id }) => id === mary.id)?.emails[0]).toEqual({
      address,
      confirmedOn: '2026-11-19',
    });
    expect(contacts.find(({ id }) => id === 'tom')?.emails[0]?.address).toBe('tom@northwind.example');
  });
});

it('what cannot be read is refused before anything is kept', async () => {
  const bad = [said('email', 'changed', '', 'mary@')];
  expect(checkDetails(bad)).toMatchObject({
    reason: 'call-details',
    message: '“mary@” is not a mail address.',
  });
  expect(checkDetails([said('phone', 'changed', '', 'ask Tom')])?.message).toBe(
    '“ask Tom” is not a telephone number.',
  );
  expect(checkDetails([said('name', 'changed', '', ' ')])?.message).toBe('Type the name.');
  expect(
    checkDetails([said('extension', 'changed', '4', ''), said('email', 'wrong', 'mary@', '')]),
  ).toBeNull();
  const { apply, facts } = await book();
  await expect(apply(bad)).rejects.toThrow('mary@');
  expect((await facts()).activities).toEqual([]);
});
