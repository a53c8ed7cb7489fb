import { describe, expect, it } from 'vitest';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { confirmFigures } from '../../lib/app/confirm-figures.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { type CallOutcome, callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { addDays, day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { PAYMENT_REASONS, paymentReasonSchema } from '../../lib/domain/payment-reason.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const TODAY = day('2026-11-19');
const HOUR = 3_600_000;

async function record(overrides: ReportOverrides = {}, program = testProgram()) {
  const before = await seededAccount(program);
  const result = await recordCall(program, callReport(before, NOW - HOUR, overrides));
  const facts = await factsOf(program, before.account.id);
  return { program, before, facts, result, drafts: await program.database.drafts.toArray() };
}

describe('a call with a promise, saved and written', () => {
  it('is in the log, with the promise, the draft and the new place in the day’s list', async () => {
    const { program, before, facts, drafts } = await record({ note: 'Approved on Monday' });
    const [item] = before.items;
    expect(facts.activities).toMatchObject([
      {
        kind: 'call',
        at: NOW - HOUR,
        zone: 'Europe/Berlin',
        contactName: 'Mary Adams',
        outcome: 'promised',
        note: 'Approved on Monday',
        believed: { overdue: [money(120_000, 'EUR')], asOf: TODAY },
      },
    ]);
    expect(facts.promises).toMatchObject([
      {
        activityId: facts.activities[0]?.id,
        amount: money(120_000, 'EUR'),
        dueOn: '2026-12-04',
        covers: [{ itemId: item?.id, open: money(120_000, 'EUR') }],
        replacesId: null,
      },
    ]);
    expect(drafts).toMatchObject([
      {
        purpose: 'as-per-our-call',
        activityId: facts.activities[0]?.id,
        contactId: before.contacts[0]?.id,
        state: 'open',
      },
    ]);
    expect(drafts[0]?.body).toContain('As per our phone call on 19 November 2026 at 9:00 (CET)');
    expect(drafts[0]?.body).toContain('- Amount: 1,200.00 EUR\n- To be paid by: 4 December 2026\n- For: ');
    // Friday, 4 December, and a bank day of grace: looked at again on Tuesday.
    expect(await readDueContact(program.database, before.account.id)).toMatchObject({
      kind: 'not-now',
      dueAt: Date.parse('2026-12-08T00:00:00+01:00'),
      reason: '1,200.00 EUR promised for 4 December',
    });
  });

  it('is written as a whole or not at all', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    const ids = ['call', 'taken'];
    const unlucky = { ...program, newId: () => ids.shift() ?? program.newId() };
    const promise = {
      id: 'taken',
      accountId: 'other',
      activityId: 'x',
      amount: money(1, 'EUR'),
      dueOn: TODAY,
    };
    await program.database.promises.add({
      ...promise,
      covers: [],
      replacesId: null,
      alsoReplaces: [],
      replacesPlans: [],
      method: null,
      createdAt: NOW,
    });
    const line = await readDueContact(program.database, before.account.id);
    await expect(recordCall(unlucky, callReport(before, NOW))).rejects.toThrow();
    expect(await factsOf(program, before.account.id)).toEqual(before);
    expect(await program.database.drafts.count()).toBe(0);
    expect(await readDueContact(program.database, before.account.id)).toEqual(line);
  });

  it('saved only, it writes no draft', async () => {
    const { facts, drafts } = await record({ write: false });
    expect([facts.activities.length, facts.promises.length, drafts.length]).toEqual([1, 1, 0]);
  });

  it('with a person not on record keeps the name that was typed', async () => {
    const { facts, drafts } = await record({ contactId: null, contactName: 'Lena Koch' });
    expect(facts.activities[0]).toMatchObject({ contactId: null, contactName: 'Lena Koch' });
    expect(drafts[0]?.body).toMatch(/^Dear Lena,/);
  });
});

describe('a card that contradicts itself or leaves something out', () => {
  it.each<[string, string, ReportOverrides]>([
    ['nobody was spoken to', 'call-person', { contactId: null, contactName: ' ' }],
    ['case 30: a promise without a day', 'promise-date', { promises: [] }],
    [
      'a promised day that has passed',
      'promise-date',
      { promises: [{ amount: money(1, 'EUR'), dueOn: addDays(TODAY, -1) }] },
    ],
    ['nothing promised', 'promise-amount', { promises: [{ amount: money(0, 'EUR'), dueOn: TODAY }] }],
    [
      'less than nothing promised',
      'promise-amount',
      { promises: [{ amount: money(-5, 'EUR'), dueOn: TODAY }] },
    ],
    [
      'more promised than is open',
      'promise-amount',
      { promises: [{ amount: money(120_001, 'EUR'), dueOn: TODAY }] },
    ],
    [
      'promised in another currency',
      'call-invoices',
      { promises: [{ amount: money(5, 'USD'), dueOn: TODAY }] },
    ],
    ['promised for no invoice', 'call-invoices', { itemIds: [] }],
    ['P23: a refusal without its words', 'call-words', { outcome: 'refused', note: 'No', words: ' ' }],
    ['P10: a complaint without a word', 'dispute-text', { outcome: 'disputes', note: '' }],
    ['P10: a complaint about nothing', 'call-invoices', { outcome: 'disputes', note: 'broken', itemIds: [] }],
  ])('%s: is refused beside %s, and changes nothing', async (_name, reason, overrides) => {
    const { before, facts, result, drafts } = await record(overrides);
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(/^[A-Z].*[.?]$/) });
    expect(facts).toEqual(before);
    expect(drafts).toEqual([]);
  });

  it('a customer who is gone is refused', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    await program.database.accounts.clear();
    expect(await recordCall(program, callReport(before, NOW))).toMatchObject({
      ok: false,
      reason: 'no-account',
    });
    expect(await program.database.activities.count()).toBe(0);
  });

  it('a promise for today, to the last cent, is none', async () => {
    const { result } = await record({ promises: [{ amount: money(120_000, 'EUR'), dueOn: TODAY }] });
    expect(result.ok).toBe(true);
  });
});

describe('how a call ended', () => {
  const written: CallOutcome[] = ['promised', 'talked', 'disputes', 'refused', 'no-more-calls', 'voicemail'];

  it.each(callOutcomeSchema.options)('“%s”: what is written', async (outcome) => {
    const { result, facts, drafts } = await record({ outcome, note: 'as she said', words: 'We do not pay' });
    expect(result.ok).toBe(true);
    // Case 57: nobody is thanked for a call nobody took; after a voicemail a mail says that we rang.
    expect(drafts).toHaveLength(written.includes(outcome) ? 1 : 0);
    expect(facts.promises).toHaveLength(outcome === 'promised' ? 1 : 0);
    expect(facts.disputes).toHaveLength(outcome === 'disputes' ? 1 : 0);
    expect(facts.holds.map(({ kind }) => kind)).toEqual(outcome === 'no-more-calls' ? ['no-calls'] : []);
  });

  it('P10: a complaint has an owner and a day to answer by, five working days on', async () => {
    const { facts } = await record({ outcome: 'disputes', note: 'Two chairs broken' });
    expect(facts.disputes).toMatchObject([
      {
        text: 'Two chairs broken',
        owner: 'Jo Bell',
        answerBy: '2026-11-26',
        resolvedAt: null,
        itemIds: [facts.items[0]?.id],
      },
    ]);
  });

  it('case 59: “no more calls” leads to mails from then on', async () => {
    const { program, before } = await record({ outcome: 'no-more-calls' });
    program.setNow(NOW + 30 * 24 * HOUR);
    await confirmFigures(program, before.account.id);
    await recordCall(program, callReport(before, NOW + 30 * 24 * HOUR, { outcome: 'no-answer' }));
    expect(await readDueContact(program.database, before.account.id)).toMatchObject({ channel: 'email' });
  });
});

describe('D8, case 64: why payment has not come', () => {
  it.each(paymentReasonSchema.options)('“%s” puts its hold on the account, if it has one', async (reason) => {
    const { hold } = PAYMENT_REASONS[reason];
    const { program, facts, drafts } = await record({ outcome: 'talked', reason, note: 'as she said' });
    expect(facts.holds.map(({ kind, note, until }) => [kind, note, until])).toEqual(
      hold ? [[hold, 'as she said', null]] : [],
    );
    expect(drafts).toHaveLength(hold === null || hold === 'hardship' ? 1 : 0);
    if (!hold) return;
    expect(await readDueContact(program.database, facts.account.id)).toMatchObject({
      kind: 'not-now',
      dueAt: null,
    });
  });
});

describe('a second promise', () => {
  async function twice(first: number[], second: number[]) {
    const program = testProgram();
    const before = await seededAccount(program, {
      invoices: [
        [120_000, 'EUR', 20],
        [50_000, 'EUR', 15],
      ],
    });
    const over = (which: number[]) => {
      const items = which.flatMap((index) => before.items[index] ?? []);
      const amount = items.reduce((sum, { open }) => sum + open.amount, 0);
      return callReport(before, NOW, {
        itemIds: items.map(({ id }) => id),
        promises: [{ amount: money(amount, 'EUR') }],
      });
    };
    await recordCall(program, over(first));
    program.setNow(NOW + HOUR);
    await recordCall(program, over(second));
    const { promises } = await factsOf(program, before.account.id);
    return [...promises].sort((a, b) => a.createdAt - b.createdAt);
  }

  it.each([
    ['over the same invoice', [0], [0], true],
    ['over all of its invoices and more', [0], [0, 1], true],
    ['case 34: over some of its invoices, it goes on for the others', [0, 1], [0], false],
    ['over another invoice', [0], [1], false],
  ])('case 33: %s takes its place: %j, then %j: %s', async (_name, first, second, replaced) => {
    const [earlier, later] = await twice(first, second);
    expect(later?.replacesId).toBe(replaced ? earlier?.id : null);
  });
});

describe('the step that a call was', () => {
  it('is recorded when a call was due, and not when a mail was', async () => {
    const { facts } = await record({ outcome: 'no-answer' });
    // 20 days late without history: the friendly reminder was due, by mail.
    expect(facts.activities[0]).toMatchObject({ levelId: null, items: [{ levelId: null }] });
    const program = testProgram();
    const old = await seededAccount(program, { invoices: [[120_000, 'EUR', 60]] });
    await answerPriorContacts(program, { accountId: old.account.id, done: 'nothing', lastOn: null });
    await recordCall(program, callReport(old, NOW, { outcome: 'no-answer' }));
    const after = await factsOf(program, old.account.id);
    expect(after.activities.find(({ kind }) => kind === 'call')).toMatchObject({
      levelId: 'call',
      items: [{ levelId: 'call', open: money(120_000, 'EUR') }],
    });
  });

  it('a call while the account is put aside is recorded all the same', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    await snoozeAccount(program, { accountId: before.account.id, until: NOW + 48 * HOUR, note: '' });
    expect(await recordCall(program, callReport(before, NOW))).toMatchObject({ ok: true });
    expect((await factsOf(program, before.account.id)).activities).toHaveLength(1);
  });
});
