import { describe, expect, it } from 'vitest';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { changeDraft } from '../../lib/app/change-draft.ts';
import { confirmFigures } from '../../lib/app/confirm-figures.ts';
import { insertionOf } from '../../lib/app/insertion-of.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { money } from '../../lib/domain/money.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { callReport } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
type TestProgram = ReturnType<typeof testProgram>;

async function written(program: TestProgram, accountId: string): Promise<Draft> {
  const draft = await writeReminder(program, accountId);
  if (!draft.ok) throw new Error(draft.message);
  return draft.value;
}

const sent = (draft: Draft, changes = {}) => ({
  draftId: draft.id,
  to: draft.to.map(({ address }) => address),
  subject: draft.subject,
  body: draft.body,
  ...changes,
});

describe('a reminder', () => {
  it('is the text of the suggested step, to the person, about the invoices that are due', async () => {
    const program = testProgram();
    const { account, contacts, items } = await seededAccount(program, {
      invoices: [
        [120_000, 'EUR', 20],
        [41_000, 'USD', 12],
        [99_000, 'EUR', -9],
      ],
    });
    const draft = await written(program, account.id);
    expect(draft).toMatchObject({
      purpose: 'reminder',
      state: 'open',
      contactId: contacts[0]?.id,
      levelId: 'friendly-reminder',
      subject: 'Your open invoices',
      items: [
        { itemId: items[0]?.id, levelId: 'friendly-reminder' },
        { itemId: items[1]?.id, levelId: 'friendly-reminder' },
      ],
    });
    expect([...new Set(draft.figures.map(({ text }) => text))]).toEqual(['1,200.00 EUR', '410.00 USD']);
    expect(draft.body).toContain('Together that is 1,200.00 EUR and 410.00 USD.');
    expect(await program.database.drafts.get(draft.id)).toEqual(draft);
  });

  it('where a call is the step is no firmer than what went before, and leaves the call due (P20, P22)', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 60]] });
    await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
    const draft = await written(program, account.id);
    expect(draft).toMatchObject({ levelId: null, items: [{ levelId: null }] });
    // Nobody wrote before: no text may say so.
    expect(draft.body).toContain('It may have slipped through');
    await recordSent(program, sent(draft));
    program.setNow(NOW + 8 * DAY);
    await confirmFigures(program, account.id);
    expect((await written(program, account.id)).body).not.toContain(
      'I have tried to reach you by mail and by phone',
    );
  });

  it('P25: after a broken promise cites the mail that confirmed it, by day and time', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    const recorded = await recordCall(program, callReport(before, NOW));
    if (!recorded.ok || !recorded.value.draft) throw new Error('It is written');
    program.setNow(NOW + 5 * 60_000);
    await recordSent(program, sent(recorded.value.draft));
    program.setNow(NOW + 20 * DAY);
    await confirmFigures(program, before.account.id);
    const { body } = await written(program, before.account.id);
    expect(body).toContain(
      'As confirmed in my e-mail of 19 November 2026, 10:05, we had agreed on 1,200.00 EUR by 4 December 2026.',
    );
    expect(body).not.toContain('have not heard back');
  });

  it.each([
    ['nobody is on record', async () => 'gone', 'no-account'],
    [
      'the account is put aside',
      async (program: TestProgram) => {
        const { account } = await seededAccount(program);
        await snoozeAccount(program, { accountId: account.id, until: NOW + DAY, note: '' });
        return account.id;
      },
      'nothing-to-write',
    ],
    [
      'case 25: nobody has said what was done before',
      async (program: TestProgram) =>
        (await seededAccount(program, { invoices: [[120_000, 'EUR', 60]] })).account.id,
      'nothing-to-write',
    ],
    [
      'nothing is open',
      async (program: TestProgram) => (await seededAccount(program, { invoices: [] })).account.id,
      'nothing-to-write',
    ],
  ])('is not written when %s, and the sentence says why', async (_name, seed, reason) => {
    const program = testProgram();
    expect(await writeReminder(program, await seed(program))).toMatchObject({
      ok: false,
      reason,
      message: expect.stringMatching(/^[A-Z\d]/),
    });
    expect(await program.database.drafts.count()).toBe(0);
  });

  it('without any address waits for one, and is there to be copied', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    await program.database.contacts.toCollection().modify({ emails: [], addressKeys: [], domainKeys: [] });
    expect((await written(program, before.account.id)).to).toEqual([]);
  });
});

describe('a mail that was sent', () => {
  it('is recorded as it was sent, not as it was drafted (case 55)', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const draft = await written(program, account.id);
    const changes = { to: ['Mary <MARY@Northwind.example>'], subject: 'Other', body: 'Changed by hand' };
    const recorded = await recordSent(program, sent(draft, changes));
    expect(recorded).toMatchObject({
      value: {
        at: NOW,
        zone: 'Europe/Berlin',
        to: ['mary@northwind.example'],
        subject: 'Other',
        body: 'Changed by hand',
      },
    });
    expect((await factsOf(program, account.id)).activities).toMatchObject([
      {
        kind: 'mail',
        levelId: 'friendly-reminder',
        draftId: draft.id,
        believed: { overdue: [money(120_000, 'EUR')] },
      },
    ]);
  });

  it('case 62: keeps what is open on each invoice when it is sent, not when it was drafted', async () => {
    const program = testProgram();
    const { account, items } = await seededAccount(program);
    const draft = await written(program, account.id);
    const [item] = items;
    expect(draft.items).toMatchObject([{ itemId: item?.id, open: money(120_000, 'EUR') }]);
    await program.database.items.update(item?.id ?? '', { open: money(70_000, 'EUR') });
    expect(await recordSent(program, sent(draft))).toMatchObject({
      value: { channel: 'email', items: [{ itemId: item?.id, open: money(70_000, 'EUR') }] },
    });
  });

  it('is filed once, though it is told twice, and at the same time (case 24)', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const draft = await written(program, account.id);
    const told = await Promise.all([recordSent(program, sent(draft)), recordSent(program, sent(draft))]);
    expect(told.every(({ ok }) => ok)).toBe(true);
    expect(await recordSent(program, sent(draft))).toEqual({ ok: true, value: null });
    expect((await factsOf(program, account.id)).activities).toHaveLength(1);
  });

  it('moves the next contact on by the minimum gap', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const draft = await written(program, account.id);
    expect(await readDueContact(program.database, account.id)).toMatchObject({ kind: 'contact' });
    await recordSent(program, sent(draft));
    const due = await readDueContact(program.database, account.id);
    expect(due).toMatchObject({ kind: 'not-now' });
    expect(due?.dueAt).toBeGreaterThan(NOW + 7 * DAY);
  });

  it('that confirms a call keeps the promise, and is found as what confirmed it', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    const recorded = await recordCall(program, callReport(before, NOW));
    if (!recorded.ok || !recorded.value.draft) throw new Error('It is written');
    const due = await readDueContact(program.database, before.account.id);
    await recordSent(program, sent(recorded.value.draft));
    const facts = await factsOf(program, before.account.id);
    expect(facts.activities.find(({ kind }) => kind === 'mail')).toMatchObject({
      purpose: 'as-per-our-call',
      confirmsId: recorded.value.activity.id,
    });
    expect(facts.promises).toHaveLength(1);
    expect(await readDueContact(program.database, before.account.id)).toEqual(due);
  });

  it('of a draft that is not on record is refused', async () => {
    const nothing = { draftId: 'gone', to: [], subject: '', body: '' };
    expect(await recordSent(testProgram(), nothing)).toMatchObject({ ok: false, reason: 'no-draft' });
  });
});

describe('a draft', () => {
  it('can be changed until it is sent, and is then history', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const draft = await written(program, account.id);
    expect(await changeDraft(program, draft.id, { subject: 'A' })).toMatchObject({
      value: { subject: 'A', body: draft.body },
    });
    expect(await insertionOf(program, draft.id)).toEqual({
      draftId: draft.id,
      to: draft.to,
      subject: 'A',
      body: draft.body,
    });
    await recordSent(program, sent(draft));
    expect(await changeDraft(program, draft.id, { subject: 'B' })).toMatchObject({
      ok: false,
      reason: 'sent',
    });
    expect(await insertionOf(program, draft.id)).toBeNull();
    expect(await changeDraft(program, 'gone', {})).toMatchObject({ ok: false, reason: 'no-draft' });
  });

  it('that was thrown away is not inserted', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const draft = await written(program, account.id);
    await changeDraft(program, draft.id, { state: 'discarded' });
    expect(await insertionOf(program, draft.id)).toBeNull();
  });
});
