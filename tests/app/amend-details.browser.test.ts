import { describe, expect, it } from 'vitest';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import { changeContact } from '../../lib/app/change-contact.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import type { DetailChange } from '../../lib/app/with-detail.ts';
import type { DetailsActivity } from '../../lib/domain/activity.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { day } from '../../lib/domain/day.ts';
import { readLog } from '../../lib/dunning/read-log.ts';
import { writeAccount } from '../../lib/storage/book-store.ts';
import { writeContact } from '../../lib/storage/contact-store.ts';
import { buildProcedure } from '../support/build-procedure.ts';
import { callReport } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { HOUR } from '../support/promised-call.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const PHONE = '+49 40 555 0100';

/** Mary, with all that can be known of a person. */
async function known() {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  const [seeded] = contacts;
  if (!seeded) throw new Error('Mary is on record');
  const address = seeded.emails[0]?.address ?? '';
  const mary: Contact = {
    ...seeded,
    role: 'manager',
    emails: [{ address, confirmedOn: day('2026-03-02') }],
    phones: [{ number: PHONE, extension: '4', kind: 'office', confirmedOn: day('2026-04-01') }],
    forbidden: ['letter'],
    preferred: 'email',
    awayUntil: day('2026-11-30'),
  };
  await writeContact(program.database, mary);
  await writeAccount(program.database, { ...account, postalAddress: '1 Harbour Way' });
  let hours = 0;
  const change = async (...changes: DetailChange[]): Promise<DetailsActivity> => {
    hours += 1;
    program.setNow(NOW + hours * HOUR);
    const told = { accountId: account.id, contactId: mary.id, changes, note: '' };
    const changed = await changeContact(program, told);
    if (!changed.ok) throw new Error(changed.message);
    return changed.value;
  };
  const amend = async (entryId: string, kind: 'struck' | 'details') => {
    hours += 1;
    program.setNow(NOW + hours * HOUR);
    const correction = kind === 'struck' ? ({ kind } as const) : { kind, note: 'After all' };
    const amended = await amendEntry(program, { accountId: account.id, entryId, correction });
    if (!amended.ok) throw new Error(amended.message);
    return amended.value;
  };
  const facts = () => factsOf(program, account.id);
  const person = async () => (await facts()).contacts.find(({ id }) => id === mary.id);
  return { program, account, mary, address, change, amend, facts, person };
}

const to = (kind: DetailChange['kind'], before: string, after: string): DetailChange => ({
  ...{ kind, before, answer: 'changed', after },
});

describe('D12, D13: an entry about details that is struck', () => {
  const all: [string, (address: string) => DetailChange][] = [
    ['a mail address that was changed', (address) => to('email', address, 'm.adams@northwind.example')],
    ['a mail address that was added', () => to('email', '', 'm.adams@northwind.example')],
    [
      'a mail address that was confirmed',
      (address) => ({ kind: 'email', before: address, answer: 'confirmed', after: address }),
    ],
    ['a number that was changed, with another extension', () => to('phone', PHONE, '+49 40 999 0200 ext. 9')],
    ['a number that was added', () => to('phone', '', '+49 170 999 0200')],
    [
      'a number that was confirmed',
      () => ({ kind: 'phone', before: PHONE, answer: 'confirmed', after: PHONE }),
    ],
    ['an extension', () => to('extension', '4', '12')],
    [
      'an extension that was confirmed',
      () => ({ kind: 'extension', before: '4', answer: 'confirmed', after: '' }),
    ],
    ['a name', () => to('name', 'Mary Adams', 'Mary Adams-Bell')],
    [
      'case 52: somebody who is said not to be the one',
      () => ({
        ...{ kind: 'name', before: 'Mary Adams', answer: 'wrong', after: '' },
      }),
    ],
    ['a role', () => to('role', 'manager', 'accounts-payable')],
    ['the way liked best', () => to('preferred', 'email', 'call')],
    ['case 59: a way that is not wanted', () => to('not-wanted', '', 'call')],
    ['case 59: a way that is fine again', () => to('not-wanted', 'letter', '')],
    ['case 53: how long somebody is away', () => to('away', '2026-11-30', '2026-12-14')],
    ['case 53: that somebody is back', () => to('away', '2026-11-30', '')],
    ['case 52: that somebody has left', () => to('left', '', 'yes')],
  ];
  it.each(all)(
    '%s: what stood before stands again, and what was said once the entry counts again',
    async (_name, detail) => {
      const { mary, address, change, amend, person } = await known();
      const entry = await change(detail(address));
      const after = await person();
      const struck = await amend(entry.id, 'struck');
      expect(await person()).toEqual(mary);
      await amend(struck.id, 'details');
      expect(await person()).toEqual(after);
    },
  );

  it('what is used no more is used again (case 57)', async () => {
    const { address, change, amend, facts } = await known();
    const says = async () =>
      readLog((await facts()).activities, buildProcedure()).details.get(`email ${address}`)?.says;
    const entry = await change({ kind: 'email', before: address, answer: 'wrong', after: '' });
    expect(await says()).toBe('wrong');
    await amend(entry.id, 'struck');
    expect(await says()).toBeUndefined();
  });

  it('several at once, in whatever order they build on one another', async () => {
    const { mary, address, change, amend, person } = await known();
    const other = 'm.adams@northwind.example';
    const entry = await change(
      to('email', address, other),
      to('email', other, 'mary@northwind.example'),
      to('left', '', 'yes'),
      to('not-wanted', 'letter', 'call'),
    );
    await amend(entry.id, 'struck');
    expect(await person()).toEqual(mary);
  });

  it('the postal address of the account', async () => {
    const { account, program, amend, facts } = await known();
    const moved = await changeContact(program, {
      ...{ accountId: account.id, contactId: null, note: '' },
      changes: [to('address', '1 Harbour Way', '2 Canal Street')],
    });
    if (!moved.ok) throw new Error(moved.message);
    const struck = await amend(moved.value.id, 'struck');
    expect((await facts()).account.postalAddress).toBe('1 Harbour Way');
    await amend(struck.id, 'details');
    expect((await facts()).account.postalAddress).toBe('2 Canal Street');
  });
});

describe('D13: what was changed again later stays as it is', () => {
  it.each<[string, (address: string) => [DetailChange, DetailChange]]>([
    [
      'changed once more',
      (address) => [
        to('email', address, 'm.adams@northwind.example'),
        to('email', 'm.adams@northwind.example', 'mary@northwind.example'),
      ],
    ],
    [
      'confirmed since',
      (address) => [
        to('email', address, 'm.adams@northwind.example'),
        {
          ...{ kind: 'email', before: 'm.adams@northwind.example', answer: 'confirmed' },
          after: 'm.adams@northwind.example',
        },
      ],
    ],
    [
      'a number',
      () => [to('phone', PHONE, '+49 40 999 0200'), to('phone', '+49 40 999 0200', '+49 40 999 0300')],
    ],
    ['a role', () => [to('role', 'manager', 'owner'), to('role', 'owner', 'accounts-payable')]],
    ['a way', () => [to('not-wanted', '', 'call'), to('not-wanted', 'call', '')]],
    ['back again', () => [to('left', '', 'yes'), to('left', 'yes', '')]],
  ])('%s', async (_name, changes) => {
    const { address, change, amend, person } = await known();
    const [first, second] = changes(address);
    const entry = await change(first);
    await change(second);
    const now = await person();
    await amend(entry.id, 'struck');
    expect(await person()).toEqual(now);
  });

  it('a confirmation that was struck leaves the day of the one before it, and of a later one', async () => {
    const { address, change, amend, person } = await known();
    const confirmed: DetailChange = { kind: 'email', before: address, answer: 'confirmed', after: address };
    const first = await change(confirmed);
    const second = await change(confirmed);
    await amend(first.id, 'struck');
    expect((await person())?.emails).toEqual([{ address, confirmedOn: '2026-11-19' }]);
    await amend(second.id, 'struck');
    expect((await person())?.emails[0]?.confirmedOn).toBe('2026-03-02');
  });

  it('an address that is another person’s now is not taken from her', async () => {
    const { program, account, address, change, amend, facts } = await known();
    const entry = await change(to('email', address, 'm.adams@northwind.example'));
    const added = await changeContact(program, {
      ...{ accountId: account.id, contactId: 'new', note: '' },
      changes: [to('name', '', 'Bo Lund'), to('email', '', address)],
    });
    expect(added.ok).toBe(true);
    const before = (await facts()).contacts;
    await amend(entry.id, 'struck');
    expect((await facts()).contacts).toEqual(before);
  });
});

describe('D12: details that were heard in a call', () => {
  it('go with the call that did not take place, and come back with it', async () => {
    const { program, account, address, person, amend, facts, mary } = await known();
    const said = {
      kind: 'email',
      before: address,
      answer: 'changed',
      after: 'mary@northwind.example',
    } as const;
    const call = await recordCall(
      program,
      callReport(await facts(), NOW, { outcome: 'talked', details: [{ ...said, contactId: mary.id }] }),
    );
    if (!call.ok) throw new Error(call.message);
    expect((await person())?.emails[0]?.address).toBe('mary@northwind.example');
    const struck = await amend(call.value.activity.id, 'struck');
    expect(await person()).toEqual(mary);
    if (struck.kind !== 'call') throw new Error('it was a call');
    const { at, direction, contactId, contactName, outcome, ownOutcome, reason, ownReason, words } = struck;
    const again = await amendEntry(program, {
      ...{ accountId: account.id, entryId: struck.id },
      correction: {
        ...{ kind: 'call', at, direction, contactId, contactName, outcome, ownOutcome, reason, ownReason },
        ...{ words, note: 'After all', itemIds: [], promises: [], plans: [], disputes: [] },
      },
    });
    expect(again.ok).toBe(true);
    expect((await person())?.emails[0]?.address).toBe('mary@northwind.example');
  });

  it('somebody who was first heard of then stays on record and is not turned to', async () => {
    const { program, account, amend, facts } = await known();
    const learnt = await changeContact(program, {
      ...{ accountId: account.id, contactId: 'new', note: '' },
      changes: [to('name', '', 'Bo Lund'), to('email', '', 'bo@northwind.example')],
    });
    if (!learnt.ok) throw new Error(learnt.message);
    const bo = async () => (await facts()).contacts.find(({ name }) => name === 'Bo Lund');
    const struck = await amend(learnt.value.id, 'struck');
    expect(await bo()).toMatchObject({ stale: true, emails: [] });
    await amend(struck.id, 'details');
    expect(await bo()).toMatchObject({ stale: false, emails: [{ address: 'bo@northwind.example' }] });
  });
});
