import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { cameSinceDraft } from '../../lib/app/came-since-draft.ts';
import { keepCallNotes } from '../../lib/app/keep-call-notes.ts';
import { notePayment } from '../../lib/app/note-payment.ts';
import { rebalancePlan } from '../../lib/app/rebalance-plan.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { refreshDue } from '../../lib/app/refresh-due.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { writeConfirmation } from '../../lib/app/write-confirmation.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { waveThanksAside, writeThanks } from '../../lib/app/write-thanks.ts';
import { addDays, dayIn } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { promiseStanding } from '../../lib/dunning/promise-standing.ts';
import { readCallNotes } from '../../lib/storage/call-notes-store.ts';
import { addActivity, addPlan, addPromise } from '../../lib/storage/log-store.ts';
import { buildCall } from '../support/build-call.ts';
import { buildCallForm } from '../support/build-call-form.ts';
import {
  buildContactCandidate,
  buildItemCandidate,
  buildSettledCandidate,
  type Said,
} from '../support/build-candidates.ts';
import { buildPayment } from '../support/build-payment.ts';
import { buildPlan } from '../support/build-plan.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { imported } from '../support/fake-import.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
/** Thursday, 19 November. */
const TODAY = dayIn('Europe/Berlin', NOW);
const FIRST: Said = {
  customers: ['Contoso'],
  items: [buildItemCandidate('Contoso', 'INV-1'), buildItemCandidate('Contoso', 'INV-2')],
  people: [buildContactCandidate('Contoso', { name: 'Ann Lee', emails: ['ann@contoso.example'] })],
  asOf: '2026-11-16',
};
const LATER: Said = {
  customers: ['Contoso'],
  items: [buildItemCandidate('Contoso', 'INV-2')],
  asOf: '2026-11-25',
};
/** Contoso has paid INV-1. */
const PAID: Said = { ...LATER, settled: [buildSettledCandidate('Contoso', 'INV-1')] };

/** Contoso owes 100.00 USD on each of two invoices; what is agreed was said by Ann Lee in a call. */
async function book() {
  const program = testProgram();
  await imported(program, FIRST);
  const [account] = await program.database.accounts.toArray();
  const [contact] = await program.database.contacts.toArray();
  const items = await program.database.items.orderBy('id').toArray();
  const [first, second] = items.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  if (!account || !first || !second || !contact) throw new Error('one account, one person, two invoices');
  const covered = [first, second].map(({ id, open }) => ({ itemId: id, levelId: null, open }));
  await addActivity(
    program.database,
    buildCall({
      id: program.newId(),
      accountId: account.id,
      contactId: contact.id,
      contactName: 'Ann Lee',
      at: NOW,
      outcome: 'promised',
      items: covered,
    }),
  );
  const [call] = await program.database.activities.toArray();
  const base = { accountId: account.id, activityId: call?.id ?? '', createdAt: NOW };
  const view = async () => {
    const now = await accountView(program, account.id);
    if (!now) throw new Error('the account is there');
    return now;
  };
  return {
    program,
    accountId: account.id,
    contactId: contact.id,
    first: first.id,
    second: second.id,
    base,
    view,
  };
}

async function promised() {
  const all = await book();
  const covers = [{ itemId: all.first, open: usd(10_000) }];
  await addPromise(
    all.program.database,
    buildPromise({ ...all.base, amount: usd(10_000), dueOn: addDays(TODAY, 4), covers }),
  );
  await refreshDue(all.program, [all.accountId]);
  const read = async () => {
    const view = await all.view();
    const [promise] = view.promises;
    const due = await all.program.database.due.get(all.accountId);
    return {
      promise: promise && promiseStanding(promise, view.moment),
      overdue: view.balances.overdue,
      due: due?.overdue,
      thanks: view.thanks?.reasons.map(({ code }) => code),
    };
  };
  return { ...all, read };
}

const seen = (accountId: string, itemId: string, over: { amount?: Money } = {}) => ({
  accountId,
  on: TODAY,
  items: [{ itemId, amount: over.amount ?? usd(10_000) }],
  method: null,
  note: '',
});

const WAITING = { promise: 'ahead', overdue: [usd(20_000)], due: [usd(20_000)], thanks: undefined };
const KEPT = { promise: 'kept', overdue: [usd(10_000)], due: [usd(10_000)], thanks: ['kept-promise'] };

describe('a promised sum that comes in', () => {
  it('seen by hand or by an import comes to the same end, and an import that shows it too counts it once', async () => {
    const { program, accountId, first, read } = await promised();
    expect(await read()).toEqual(WAITING);
    expect(await notePayment(program, seen(accountId, first))).toMatchObject({ ok: true });
    expect(await read()).toEqual(KEPT);
    await imported(program, PAID);
    expect(await read()).toEqual(KEPT);
  });

  it('by an import: taking that back brings everything back', async () => {
    const { program, read } = await promised();
    await imported(program, PAID);
    expect(await read()).toEqual(KEPT);
    expect(await undoImport(program)).toMatchObject({ ok: true });
    expect(await read()).toEqual(WAITING);
  });

  it('by hand: figures of that day or later count alone, and are taken back to what was seen', async () => {
    const { program, accountId, first, read } = await promised();
    await notePayment(program, seen(accountId, first));
    const open = [buildItemCandidate('Contoso', 'INV-1'), buildItemCandidate('Contoso', 'INV-2')];
    await imported(program, { ...LATER, items: open });
    expect(await read()).toEqual(WAITING);
    await undoImport(program);
    expect(await read()).toEqual(KEPT);
  });

  it('case 3: a part of it leaves the rest; nothing is thanked for yet', async () => {
    const { program, accountId, first, view } = await promised();
    await notePayment(program, seen(accountId, first, { amount: usd(4_000) }));
    const { promises, standings, thanks } = await view();
    expect(promises[0]?.state).toMatchObject({ kind: 'pending', received: usd(4_000) });
    expect(standings.find(({ item }) => item.id === first)?.item.open).toEqual(usd(6_000));
    expect(thanks).toBeNull();
  });

  it('case 1: the last of it closes what waited: the line of the list, a snooze until the promise, a reminder', async () => {
    const { program, accountId, first, second, view } = await promised();
    await snoozeAccount(program, { accountId, until: NOW + 4 * 86_400_000, note: '' });
    await notePayment(program, seen(accountId, first));
    expect(await program.database.due.count()).toBe(1);
    await notePayment(program, seen(accountId, second));
    expect(await program.database.due.count()).toBe(0);
    const { standings, thanks, suggestion } = await view();
    expect(standings).toEqual([]);
    expect(suggestion.plan).toBeNull();
    // Put aside are reminders, not good manners.
    expect(thanks?.amount).toEqual(usd(20_000));
  });

  it.each<[string, (ids: { accountId: string; first: string }) => Parameters<typeof notePayment>[1], string]>(
    [
      ['no invoice', ({ accountId }) => ({ ...seen(accountId, ''), items: [] }), 'payment-items'],
      ['an invoice that is not theirs', ({ accountId }) => seen(accountId, 'another'), 'payment-items'],
      [
        'more than is open',
        ({ accountId, first }) => seen(accountId, first, { amount: usd(10_001) }),
        'payment-amount',
      ],
      ['nothing', ({ accountId, first }) => seen(accountId, first, { amount: usd(0) }), 'payment-amount'],
      [
        'another currency',
        ({ accountId, first }) => seen(accountId, first, { amount: { amount: 1, currency: 'EUR' } }),
        'payment-amount',
      ],
      [
        'a day to come',
        ({ accountId, first }) => ({ ...seen(accountId, first), on: addDays(TODAY, 1) }),
        'payment-day',
      ],
      [
        'a day the figures know of',
        ({ accountId, first }) => ({ ...seen(accountId, first), on: addDays(TODAY, -4) }),
        'payment-day',
      ],
    ],
  )('is refused in a sentence for %s, and nothing is written', async (_name, asked, reason) => {
    const all = await promised();
    const before = await all.program.database.activities.count();
    const refused = await notePayment(all.program, asked(all));
    expect(refused).toMatchObject({ ok: false, reason });
    expect(await all.program.database.activities.count()).toBe(before);
    expect(await all.read()).toEqual(WAITING);
  });

  it('D13: corrected, it counts as corrected', async () => {
    const { program, accountId, first, read } = await promised();
    const noted = await notePayment(program, seen(accountId, first));
    const [entry] = noted.ok ? noted.value : [];
    if (!entry) throw new Error('it was noted');
    await addActivity(
      program.database,
      buildPayment({ ...entry, id: program.newId(), amendsId: entry.id, struck: true }),
    );
    await refreshDue(program, [accountId]);
    expect(await read()).toEqual(WAITING);
  });
});

describe('P31, E8: the thank-you', () => {
  async function paid() {
    const all = await promised();
    await notePayment(all.program, seen(all.accountId, all.first));
    return all;
  }

  it('is a mail to who promised, with the figure of the record; it takes no step', async () => {
    const { program, accountId, contactId } = await paid();
    const draft = await writeThanks(program, accountId);
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value).toMatchObject({
      purpose: 'thank-you',
      textId: 'thank-you',
      contactId,
      levelId: null,
      to: [{ address: 'ann@contoso.example' }],
      items: [{ levelId: null, open: usd(0) }],
    });
    expect(draft.value.body).toContain('Ann');
    expect(draft.value.body).toMatch(/100\.00\sUSD/);
  });

  it('is offered once: not while it waits, nor once it is sent, nor for an import that shows the same', async () => {
    const { program, accountId, view } = await paid();
    const draft = await writeThanks(program, accountId);
    if (!draft.ok) throw new Error(draft.message);
    expect((await view()).thanks).toBeNull();
    expect(await writeThanks(program, accountId)).toMatchObject({ ok: false, reason: 'no-thanks' });
    const { id, to, subject, body } = draft.value;
    await recordSent(program, { draftId: id, to: to.map(({ address }) => address), subject, body });
    await imported(program, PAID);
    const { thanks, facts } = await view();
    expect(thanks).toBeNull();
    expect(facts.activities.find(({ kind }) => kind === 'mail')).toMatchObject({
      purpose: 'thank-you',
      levelId: null,
    });
  });

  it('waved aside is gone for good, and waits as no draft', async () => {
    const { program, accountId, view } = await paid();
    expect(await waveThanksAside(program, accountId)).toMatchObject({ ok: true });
    const { thanks, drafts } = await view();
    expect([thanks, drafts]).toEqual([null, []]);
  });

  it('is offered at any hour: a mail that is written on Sunday evening waits for Monday', async () => {
    const { program, view } = await paid();
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      program.setNow(NOW + hours * 3_600_000);
      expect((await view()).thanks, `${hours} hours on`).not.toBeNull();
    }
  });

  it('is not offered while the rules of contact let no mail be sent, and comes back when they do', async () => {
    const { program, accountId, view } = await paid();
    const hour = 3_600_000;
    await program.database.accounts.update(accountId, {
      kind: 'consumer',
      place: { country: 'US', region: 'NY', city: null },
      zone: 'America/New_York',
      electronicConsentOn: addDays(TODAY, -300),
    });
    // New York City: nothing for seven days after a conversation (rule ST3).
    program.setNow(NOW + 7 * hour);
    expect((await view()).thanks).toBeNull();
    expect(await writeThanks(program, accountId)).toMatchObject({ ok: false, reason: 'no-thanks' });
    program.setNow(NOW + (8 * 24 + 7) * hour);
    expect((await view()).thanks).not.toBeNull();
  });

  it('P16: an instalment that was kept is thanked for, not chased', async () => {
    const all = await book();
    const covers = [all.first, all.second].map((itemId) => ({ itemId, open: usd(10_000) }));
    const instalments = [4, 34].map((days) => ({ dueOn: addDays(TODAY, days), amount: usd(10_000) }));
    await addPlan(all.program.database, buildPlan({ ...all.base, covers, instalments }));
    await notePayment(all.program, seen(all.accountId, all.first));
    const { thanks, suggestion } = await all.view();
    expect(thanks).toMatchObject({ kind: 'instalment', amount: usd(10_000), next: instalments[1] });
    expect(suggestion.kind).toBe('not-now');
    const draft = await writeThanks(all.program, all.accountId);
    expect(draft.ok && draft.value.body).toMatch(/The next instalment is 100\.00\sUSD/);
  });
});

describe('P24: an agreement that was not confirmed in writing', () => {
  it('is confirmed later with all that the call has brought', async () => {
    const { program, accountId, base, contactId } = await promised();
    const draft = await writeConfirmation(program, { accountId, activityId: base.activityId });
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value).toMatchObject({ purpose: 'as-per-our-call', activityId: base.activityId, contactId });
    expect(draft.value.body).toMatch(/100\.00\sUSD/);
    expect(await program.database.drafts.count()).toBe(1);
  });

  it('is refused when the call is not on record', async () => {
    const { program, accountId } = await promised();
    expect(await writeConfirmation(program, { accountId, activityId: 'gone' })).toMatchObject({
      ok: false,
      reason: 'no-call',
    });
  });
});

describe('case 39: one of two invoices of a plan paid by itself', () => {
  async function ahead(parts: readonly number[]) {
    const all = await book();
    const covers = [all.first, all.second].map((itemId) => ({ itemId, open: usd(10_000) }));
    const instalments = parts.map((days) => ({
      dueOn: addDays(TODAY, days),
      amount: usd(20_000 / parts.length),
    }));
    const plan = buildPlan({ ...all.base, covers, instalments, endsAfterMissed: 2, rate: '6.23' });
    await addPlan(all.program.database, plan);
    await notePayment(all.program, seen(all.accountId, all.first));
    all.program.setNow(NOW + 60_000);
    const rebalance = (contactId: string | null) =>
      rebalancePlan(all.program, {
        accountId: all.accountId,
        planId: plan.id,
        contactId,
        contactName: null,
        write: true,
      });
    return { ...all, plan, rebalance };
  }

  it('becomes a new plan that takes the place of the old one, once somebody has agreed', async () => {
    const { rebalance, contactId, view, second, plan } = await ahead([11, 41, 71, 101]);
    expect(await rebalance(null)).toMatchObject({ ok: false, reason: 'rebalance-person' });
    expect((await view()).plans).toHaveLength(1);
    const done = await rebalance(contactId);
    expect(done).toMatchObject({ ok: true, value: { activity: { contactName: 'Ann Lee' } } });
    const { plans } = await view();
    expect(plans.map(({ state }) => state.kind)).toEqual(['on-time', 'replaced']);
    expect(plans[0]?.plan).toMatchObject({
      replacesId: plan.id,
      covers: [{ itemId: second, open: usd(10_000) }],
      instalments: plan.instalments.map(({ dueOn }) => ({ dueOn, amount: usd(2_500) })),
      rate: '6.23',
      endsAfterMissed: 2,
    });
    expect(done.ok && done.value.draft?.body).toMatch(/25\.00\sUSD/);
  });

  it('leaves the notes of a call that is under way where they are, at every moment', async () => {
    const { program, accountId, rebalance, contactId } = await ahead([11, 41, 71, 101]);
    const form = buildCallForm({ note: 'She looks for the order numb' });
    await keepCallNotes(program, { accountId, form, part: {} });
    const before = await readCallNotes(program.database, accountId);
    const touched: string[] = [];
    program.database.callNotes.hook('deleting', () => void touched.push('taken away'));
    program.database.callNotes.hook('updating', () => void touched.push('written over'));
    program.database.callNotes.hook('creating', () => void touched.push('put back'));
    expect(await rebalance(contactId)).toMatchObject({ ok: true });
    expect(touched).toEqual([]);
    expect(await readCallNotes(program.database, accountId)).toEqual(before);
  });

  it('stays as it is where one day alone is left: the rest is asked for then anyway', async () => {
    const { rebalance, contactId } = await ahead([-30, 30]);
    expect(await rebalance(contactId)).toMatchObject({ ok: false, reason: 'no-rest' });
  });
});

it('case 40: a payment for the invoice of another that is paid for is noted there', async () => {
  const program = testProgram();
  await imported(program, {
    customers: ['Contoso', 'Contoso:East'],
    items: [buildItemCandidate('Contoso:East', 'INV-1')],
    asOf: '2026-11-16',
  });
  const accounts = await program.database.accounts.toArray();
  const parent = accounts.find(({ parentId }) => parentId === null);
  const child = accounts.find(({ parentId }) => parentId !== null);
  const [item] = await program.database.items.toArray();
  if (!parent || !child || !item) throw new Error('a parent, a child and its invoice');
  await program.database.accounts.update(child.id, { paidByParent: true });
  await refreshDue(program, [child.id]);
  expect(await notePayment(program, seen(parent.id, item.id))).toMatchObject({
    ok: true,
    value: [{ accountId: child.id }],
  });
  for (const { id } of [parent, child]) expect((await accountView(program, id))?.standings).toEqual([]);
  expect(await program.database.due.count()).toBe(0);
});

it('case 62: a payment seen by hand is news for a reminder that was written before', async () => {
  const { program, accountId, first, second } = await book();
  program.setNow(NOW + 20 * 86_400_000);
  const figures = { ...LATER, items: FIRST.items ?? [], asOf: '2026-12-09' };
  await imported(program, figures);
  const draft = await writeReminder(program, accountId);
  if (!draft.ok) throw new Error(draft.message);
  expect(await cameSinceDraft(program, draft.value)).toEqual([]);
  for (const itemId of [first, second])
    await notePayment(program, { ...seen(accountId, itemId), on: dayIn('Europe/Berlin', program.now()) });
  expect((await cameSinceDraft(program, draft.value)).map(({ code }) => code)).toContain('paid-since');
});
