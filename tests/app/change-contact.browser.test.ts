import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { changeContact } from '../../lib/app/change-contact.ts';
import { noteBounce } from '../../lib/app/note-bounce.ts';
import type { DetailChange } from '../../lib/app/with-detail.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { writeContact } from '../../lib/storage/contact-store.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildMail } from '../support/build-mail.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

/** Northwind with Mary Adams in accounts payable and Tom Fox, 20 days late. */
async function book() {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  const mary = contacts[0];
  if (!mary) throw new Error('Mary is on record');
  const tom = buildContact({
    id: 'tom',
    accountId: account.id,
    name: 'Tom Fox',
    role: 'manager',
    emails: [{ address: 'tom@northwind.example', confirmedOn: null }],
    phones: [],
  });
  await writeContact(program.database, tom);
  const change = (changes: readonly DetailChange[], contactId: string | null = mary.id, note = '') =>
    changeContact(program, { accountId: account.id, contactId, changes, note });
  const facts = () => factsOf(program, account.id);
  const view = async () => {
    const found = await accountView(program, account.id);
    if (!found) throw new Error('Northwind is on record');
    return found;
  };
  return { program, account, mary, address: mary.emails[0]?.address ?? '', change, facts, view };
}

const set = (kind: DetailChange['kind'], before: string, after: string): DetailChange => ({
  kind,
  before,
  answer: 'changed',
  after,
});

describe('P4, cases 52, 53 and 59: what is noted of a person is obeyed at once, and can be taken back', () => {
  it.each<[string, DetailChange, DetailChange, string]>([
    ['has left', set('left', '', 'yes'), set('left', 'yes', ''), 'Write to Tom Fox today'],
    ['is away', set('away', '', '2026-12-01'), set('away', '2026-12-01', ''), 'Write to Tom Fox today'],
    [
      'does not want mails',
      set('not-wanted', '', 'email'),
      set('not-wanted', 'email', ''),
      'Write to Tom Fox today',
    ],
    [
      'likes calls best',
      set('preferred', '', 'call'),
      set('preferred', 'call', ''),
      'Call Mary Adams today before 19:00',
    ],
  ])('%s', async (_name, there, back, headline) => {
    const { change, view, facts } = await book();
    const before = (await view()).suggestion.headline;
    expect(before).toBe('Write to Mary Adams today');
    expect((await change([there], undefined, 'asked on the phone')).ok).toBe(true);
    expect((await view()).suggestion.headline).toBe(headline);
    expect((await change([back])).ok).toBe(true);
    expect((await view()).suggestion.headline).toBe(before);
    expect((await facts()).activities).toMatchObject([
      { kind: 'details', contactName: 'Mary Adams', note: 'asked on the phone', details: [there] },
      { kind: 'details', note: '', details: [back] },
    ]);
  });

  it('an address that is no longer right is not written to; put right it is', async () => {
    const { program, account, address, change, view } = await book();
    await change([{ kind: 'email', before: address, answer: 'wrong', after: '' }]);
    expect((await view()).suggestion.headline).toBe('Write to Tom Fox today');
    await change([set('email', address, 'm.adams@northwind.example')]);
    const draft = await writeReminder(program, account.id);
    expect(draft).toMatchObject({
      ok: true,
      value: { to: [{ address: 'm.adams@northwind.example', name: 'Mary Adams' }] },
    });
  });

  it('the day’s list follows', async () => {
    const { program, account, change } = await book();
    await change([set('left', '', 'yes')]);
    expect(await program.database.due.get(account.id)).toMatchObject({ action: 'Write to Tom Fox' });
  });
});

describe('P6: somebody new', () => {
  it('is on record with what is known, in one entry', async () => {
    const { change, facts } = await book();
    const changes = [
      set('name', '', 'Ann Lee'),
      set('phone', '', '+49 40 555 0123 ext. 7'),
      set('role', '', 'owner'),
    ];
    expect((await change(changes, 'new')).ok).toBe(true);
    const { contacts, activities } = await facts();
    expect(contacts.find(({ name }) => name === 'Ann Lee')).toMatchObject({
      role: 'owner',
      phones: [{ number: '+49 40 555 0123', extension: '7', kind: 'office', confirmedOn: '2026-11-19' }],
    });
    expect(activities).toMatchObject([{ contactName: 'Ann Lee', details: changes }]);
  });
});

describe('refused with a sentence, and nothing is kept', () => {
  it.each<[string, readonly DetailChange[], string | null, string]>([
    [
      'no address',
      [set('email', '', 'mary at northwind')],
      'new',
      '“mary at northwind” is not a mail address.',
    ],
    ['no number', [set('phone', '', 'later')], 'new', '“later” is not a telephone number.'],
    ['nothing', [], 'new', 'Nothing was changed.'],
    ['nobody', [set('left', '', 'yes')], 'gone', 'This person is no longer on record.'],
    [
      'another’s address',
      [set('email', '', 'Tom@northwind.example')],
      'new',
      'tom@northwind.example is on record already for Tom Fox.',
    ],
    ['an empty postal address', [set('address', 'x', ' ')], null, 'Type the postal address.'],
  ])('%s', async (_name, changes, contactId, message) => {
    const { change, facts } = await book();
    const before = await facts();
    expect(await change(changes, contactId)).toMatchObject({ ok: false, message });
    expect(await facts()).toEqual(before);
  });
});

it('P5: the postal address is put right for the customer', async () => {
  const { change, facts } = await book();
  expect((await change([set('address', '', ' 12 Harbor Street ')], null)).ok).toBe(true);
  const { account, activities } = await facts();
  expect(account.postalAddress).toBe('12 Harbor Street');
  expect(activities).toMatchObject([{ kind: 'details', contactId: null }]);
});

describe('case 52, P2: a mail that came back', () => {
  it('is noted with the mail it was, another is turned to, and a confirmation makes it good', async () => {
    const { program, account, mary, address, view, change } = await book();
    const mail = buildMail({
      id: 'm1',
      accountId: account.id,
      at: NOW - 15 * DAY,
      to: [address],
      contactId: mary.id,
      items: [],
      levelId: null,
    });
    await addActivity(program.database, mail);
    const noted = await noteBounce(program, { accountId: account.id, address });
    expect(noted).toMatchObject({
      ok: true,
      value: { kind: 'bounce', contactId: mary.id, address, mailId: 'm1' },
    });
    expect((await view()).suggestion.plan?.personName).toBe('Tom Fox');
    program.setNow(NOW + 60_000);
    await change([{ kind: 'email', before: address, answer: 'confirmed', after: address }]);
    expect((await view()).suggestion.plan?.personName).toBe('Mary Adams');
  });

  it('of an address nobody here has is refused', async () => {
    const { program, account, facts } = await book();
    const noted = await noteBounce(program, { accountId: account.id, address: 'who@else.example' });
    expect(noted).toMatchObject({ ok: false, reason: 'no-contact' });
    expect((await facts()).activities).toEqual([]);
  });
});
