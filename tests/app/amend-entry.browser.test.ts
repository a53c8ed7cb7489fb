import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import { cameSinceDraft } from '../../lib/app/came-since-draft.ts';
import type { CallCorrection, Correction } from '../../lib/app/correction.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import type { CallActivity } from '../../lib/domain/activity.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { confirmationOf } from '../../lib/dunning/agreement-reasons.ts';
import { logEntries } from '../../lib/dunning/log-entries.ts';
import { writeDraft } from '../../lib/storage/draft-store.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { addActivity, addDispute, addHold, addPlan, addPromise } from '../../lib/storage/log-store.ts';
import { buildAnswer } from '../support/build-answer.ts';
import { buildBounce } from '../support/build-bounce.ts';
import { buildCall } from '../support/build-call.ts';
import { buildDecision } from '../support/build-decision.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildHold } from '../support/build-hold.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPlan } from '../support/build-plan.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Northwind owes 1,200.00 EUR; yesterday Mary promised all of it for 4 December. */
async function promised(changes: Parameters<typeof buildCall>[0] = {}) {
  const program = testProgram();
  const { account, items, contacts } = await seededAccount(program);
  const [item] = items;
  const [mary] = contacts;
  if (!item || !mary) throw new Error('Northwind owes something, and has Mary');
  const own = { accountId: account.id, zone: program.defaults.zone };
  const covered = { itemId: item.id, levelId: null, open: item.open };
  const call = buildCall({
    ...own,
    id: program.newId(),
    at: NOW - DAY,
    contactId: mary.id,
    contactName: mary.name,
    outcome: 'promised',
    note: 'Pays after the fair',
    items: [covered],
    ...changes,
  });
  const promise = buildPromise({
    ...own,
    id: program.newId(),
    activityId: call.id,
    amount: item.open,
    dueOn: '2026-12-04',
    covers: [{ itemId: item.id, open: item.open }],
    createdAt: NOW - DAY,
  });
  await addActivity(program.database, call);
  if (call.outcome === 'promised') await addPromise(program.database, promise);
  const amend = (entryId: string, correction: Correction) =>
    amendEntry(program, { accountId: account.id, entryId, correction });
  const facts = () => factsOf(program, account.id);
  const view = async () => {
    const seen = await accountView(program, account.id);
    if (!seen) throw new Error('Northwind is there');
    return seen;
  };
  return { program, account, item, mary, call, promise, own, amend, facts, view };
}

/** The call as it stands, to be changed in a few words. */
function said(call: CallActivity, changes: Partial<CallCorrection> = {}): CallCorrection {
  const { at, direction, contactId, contactName, outcome, ownOutcome, reason, ownReason, note, words } = call;
  const itemIds = call.items.map(({ itemId }) => itemId);
  const nothing = { promises: [], plans: [], disputes: [] };
  return {
    ...{ kind: 'call', at, direction, contactId, contactName, outcome, ownOutcome, reason, ownReason },
    ...{ note, words, itemIds, ...nothing, ...changes },
  } as CallCorrection;
}

describe('D13, P23: a promise that was noted wrongly', () => {
  it('is taken back, and what was said stands in its place, as old as it was', async () => {
    const { promise, call, item, amend, facts, view } = await promised();
    const right = { id: promise.id, amount: money(102_000, 'EUR'), dueOn: day('2026-12-11') };
    const amended = await amend(
      call.id,
      said(call, { promises: [{ ...right, itemIds: [item.id], method: null }] }),
    );
    expect(amended).toMatchObject({ ok: true, value: { amendsId: call.id, takesBack: [promise.id] } });
    const now = await facts();
    expect(now.promises).toMatchObject([
      { amount: money(102_000, 'EUR'), dueOn: '2026-12-11', createdAt: promise.createdAt, replacesId: null },
    ]);
    expect(now.promises[0]?.activityId).toBe(amended.ok && amended.value.id);
    const { promises, records } = await view();
    expect(promises.map(({ state }) => state.kind)).toEqual(['pending']);
    expect(records.takenBack.promises).toEqual([promise]);
  });

  it('moves the account in the day’s list with the corrected day', async () => {
    const { program, account, promise, call, item, amend } = await promised();
    const dueAt = async () => (await readDueContact(program.database, account.id))?.dueAt;
    const right = { id: promise.id, amount: promise.amount, itemIds: [item.id], method: null };
    await amend(call.id, said(call, { promises: [{ ...right, dueOn: day('2026-11-27') }] }));
    const early = await dueAt();
    const first = (await factsOf(program, account.id)).promises[0];
    const last = logEntries((await factsOf(program, account.id)).activities)[0]?.activity;
    if (!first || last?.kind !== 'call') throw new Error('there is a corrected call with a promise');
    await amend(last.id, said(last, { promises: [{ ...right, id: first.id, dueOn: day('2026-12-18') }] }));
    expect(await dueAt()).toBeGreaterThan(early ?? Number.POSITIVE_INFINITY);
  });

  it('case 32: that was no promise at all was never broken, and pauses nothing', async () => {
    const { program, account, call, amend, view } = await promised();
    program.setNow(NOW + 25 * DAY);
    expect((await view()).promises.map(({ state }) => state.kind)).toEqual(['broken']);
    const told = await amend(call.id, said(call, { outcome: 'talked' }));
    expect(told.ok).toBe(true);
    const { promises, suggestion } = await view();
    expect(promises).toEqual([]);
    expect(suggestion.reasons.map(({ code }) => code)).not.toContain('promise-broken');
    expect((await readDueContact(program.database, account.id))?.reason).not.toContain('romise');
  });

  it('case 33: what it had replaced is looked to again, and what replaced it stays in its place', async () => {
    const { program, call, promise, item, own, amend, view } = await promised();
    const later = buildCall({ ...own, id: program.newId(), at: NOW - HOUR, outcome: 'promised' });
    const moved = buildPromise({
      ...promise,
      id: program.newId(),
      activityId: later.id,
      dueOn: '2026-12-20',
      replacesId: promise.id,
      createdAt: NOW - HOUR,
    });
    await addActivity(program.database, later);
    await addPromise(program.database, moved);
    const states = async () =>
      (await view()).promises.map(({ promise: { dueOn }, state }) => [dueOn, state.kind]);
    expect(await states()).toEqual([
      ['2026-12-20', 'pending'],
      ['2026-12-04', 'replaced'],
    ]);
    const right = { id: promise.id, amount: promise.amount, itemIds: [item.id], method: null };
    const first = await amend(call.id, said(call, { promises: [{ ...right, dueOn: day('2026-12-05') }] }));
    expect(await states()).toEqual([
      ['2026-12-20', 'pending'],
      ['2026-12-05', 'replaced'],
    ]);
    if (!first.ok || first.value.kind !== 'call') throw new Error('it was corrected');
    await amend(later.id, { kind: 'struck' });
    expect(await states()).toEqual([['2026-12-05', 'pending']]);
    await amend(first.value.id, said(first.value, { outcome: 'talked' }));
    expect(await states()).toEqual([]);
  });

  it('case 33: of three promises the middle one never was, and the first stays replaced by the last', async () => {
    const { program, promise, own, amend, view } = await promised();
    const move = async (replacesId: string, dueOn: string, hours: number) => {
      const at = NOW - hours * HOUR;
      const call = buildCall({ ...own, id: program.newId(), at, outcome: 'promised' });
      const ids = { id: program.newId(), activityId: call.id, replacesId };
      await addActivity(program.database, call);
      await addPromise(program.database, buildPromise({ ...promise, ...ids, dueOn, createdAt: at }));
      return { call, id: ids.id };
    };
    const middle = await move(promise.id, '2026-12-11', 3);
    await move(middle.id, '2026-12-18', 2);
    await amend(middle.call.id, { kind: 'struck' });
    expect((await view()).promises.map(({ promise: { dueOn }, state }) => [dueOn, state.kind])).toEqual([
      ['2026-12-18', 'pending'],
      ['2026-12-04', 'replaced'],
    ]);
  });

  it('a payment since has kept the promise that was really given', async () => {
    const { program, call, promise, item, amend, view } = await promised({ items: [] });
    await program.database.items.update(item.id, { open: money(20_000, 'EUR') });
    const right = { id: promise.id, amount: money(100_000, 'EUR'), dueOn: promise.dueOn, itemIds: [item.id] };
    await amend(call.id, said(call, { promises: [{ ...right, method: null }] }));
    expect((await view()).promises.map(({ state }) => state.kind)).toEqual(['kept']);
  });

  it('that was left out is noted with the correction', async () => {
    const { call, item, amend, facts } = await promised({ outcome: 'talked' });
    const left = { id: null, amount: money(50_000, 'EUR'), dueOn: day('2026-12-01'), itemIds: [item.id] };
    await amend(call.id, said(call, { outcome: 'promised', promises: [{ ...left, method: 'card' }] }));
    expect((await facts()).promises).toMatchObject([
      { amount: money(50_000, 'EUR'), method: 'card', createdAt: call.at },
    ]);
  });
});

describe('what is only worded anew', () => {
  it('leaves the promise, its confirmation and its day alone', async () => {
    const { program, call, promise, own, item, amend, facts } = await promised();
    const mail = buildMail({
      ...own,
      id: program.newId(),
      at: NOW - HOUR,
      purpose: 'as-per-our-call',
      confirmsId: call.id,
    });
    await addActivity(program.database, mail);
    const same = { id: promise.id, amount: promise.amount, dueOn: promise.dueOn, itemIds: [item.id] };
    await amend(
      call.id,
      said(call, { note: 'Pays after the trade fair', promises: [{ ...same, method: null }] }),
    );
    const now = await facts();
    expect(now.promises).toEqual([promise]);
    expect(confirmationOf(promise, now)?.id).toBe(mail.id);
    const figures = { ...same, amount: money(102_000, 'EUR'), method: null };
    const entry = logEntries(now.activities).find(({ activity }) => activity.kind === 'call')?.activity;
    if (entry?.kind !== 'call') throw new Error('the call is there');
    await amend(entry.id, said(entry, { promises: [figures] }));
    const [other] = (await facts()).promises;
    // The mail said other figures: it confirms nothing of these.
    expect(other && confirmationOf(other, await facts())).toBeNull();
  });

  it('keeps what was believed then, and where', async () => {
    const believed = { overdue: [money(120_000, 'EUR')], asOf: day('2026-11-17') };
    const { call, amend } = await promised({ outcome: 'talked', believed, zone: 'America/New_York' });
    const amended = await amend(call.id, said(call, { note: 'Asks for a copy' }));
    expect(amended).toMatchObject({
      ok: true,
      value: { believed, zone: 'America/New_York', notedAt: NOW, items: call.items, note: 'Asks for a copy' },
    });
  });
});

describe('a correction of a correction', () => {
  it('names the one before; all stand in the log, one counts', async () => {
    const { call, amend, facts } = await promised({ outcome: 'talked' });
    const first = await amend(call.id, said(call, { note: 'One' }));
    if (!first.ok || first.value.kind !== 'call') throw new Error('it was corrected');
    const second = await amend(first.value.id, said(first.value, { note: 'Two' }));
    const [entry, ...others] = logEntries((await facts()).activities);
    expect(others).toEqual([]);
    expect(entry?.activity).toEqual(second.ok && second.value);
    expect(entry?.before.map((one) => 'note' in one && one.note)).toEqual(['One', 'Pays after the fair']);
  });

  it('of what was corrected meanwhile is refused', async () => {
    const { call, amend } = await promised({ outcome: 'talked' });
    await amend(call.id, said(call, { note: 'One' }));
    expect(await amend(call.id, said(call, { note: 'Two' }))).toMatchObject({
      ok: false,
      reason: 'corrected',
    });
  });

  it('brings back what was said not to have taken place', async () => {
    const { call, promise, item, amend, view } = await promised();
    const struck = await amend(call.id, { kind: 'struck' });
    expect((await view()).facts.activities).toEqual([]);
    expect((await view()).promises).toEqual([]);
    if (!struck.ok || struck.value.kind !== 'call') throw new Error('it was struck');
    const again = {
      id: null,
      amount: promise.amount,
      dueOn: promise.dueOn,
      itemIds: [item.id],
      method: null,
    };
    await amend(struck.value.id, said(struck.value, { promises: [again] }));
    expect((await view()).facts.activities).toMatchObject([{ kind: 'call', outcome: 'promised' }]);
    expect((await view()).promises.map(({ state }) => state.kind)).toEqual(['pending']);
  });
});

describe('what hangs on a call', () => {
  it('case 64: a reason that was noted wrongly no longer stops the chase', async () => {
    const { program, own, call, amend, facts } = await promised({ outcome: 'talked', reason: 'insolvency' });
    await addHold(
      program.database,
      buildHold({ ...own, id: program.newId(), kind: 'insolvency', activityId: call.id }),
    );
    const told = await amend(call.id, said(call, { reason: 'lawyer' }));
    expect((await facts()).holds).toMatchObject([
      { kind: 'insolvency', liftedAt: NOW },
      { kind: 'lawyer', liftedAt: null, activityId: told.ok && told.value.id },
    ]);
  });

  it('a complaint that was none stops nothing; one with other words keeps its owner', async () => {
    const { program, own, call, item, amend, facts, view } = await promised({ outcome: 'disputes' });
    const dispute = buildDispute({
      ...own,
      id: program.newId(),
      activityId: call.id,
      itemIds: [item.id],
      text: 'Wrong price',
      owner: 'Kim',
      answerBy: '2026-11-27',
    });
    await addDispute(program.database, dispute);
    const words = { id: dispute.id, itemIds: [item.id], text: 'Wrong quantity', answerBy: dispute.answerBy };
    const first = await amend(call.id, said(call, { disputes: [words] }));
    expect((await facts()).disputes).toMatchObject([{ text: 'Wrong quantity', owner: 'Kim' }]);
    if (!first.ok || first.value.kind !== 'call') throw new Error('it was corrected');
    await amend(first.value.id, said(first.value, { outcome: 'talked' }));
    expect((await facts()).disputes).toEqual([]);
    expect((await view()).records.takenBack.disputes).toHaveLength(2);
  });

  it('case 38: a plan with a wrong instalment is noted anew, its rate to the digit', async () => {
    const { program, own, call, item, amend, facts } = await promised({ outcome: 'talked' });
    const instalments = [
      { dueOn: day('2026-12-01'), amount: money(60_000, 'EUR') },
      { dueOn: day('2027-01-04'), amount: money(60_000, 'EUR') },
    ];
    const plan = buildPlan({
      ...own,
      id: program.newId(),
      activityId: call.id,
      covers: [{ itemId: item.id, open: item.open }],
      instalments,
      rate: '6.32',
    });
    await addPlan(program.database, plan);
    const right = { id: plan.id, instalments, rate: '6.23' };
    await amend(call.id, said(call, { plans: [right] }));
    expect((await facts()).plans).toMatchObject([{ rate: '6.23', instalments }]);
    expect((await facts()).plans).toHaveLength(1);
  });

  it('case 56: a confirmation that waits is held back, with the reason', async () => {
    const { program, own, call, amend } = await promised({ outcome: 'talked' });
    const draft = buildDraft({ ...own, id: program.newId(), activityId: call.id, createdAt: NOW });
    await writeDraft(program.database, draft);
    expect(await cameSinceDraft(program, draft)).toEqual([]);
    await amend(call.id, said(call, { note: 'Otherwise' }));
    expect((await cameSinceDraft(program, draft)).map(({ text }) => text)).toEqual([
      'The call that it confirms was corrected in the log, after this was written.',
    ]);
  });
});

describe('other entries', () => {
  it('case 55: a mail that was never sent waits to be sent, and counts as no contact', async () => {
    const { program, own, amend, facts, view } = await promised({ outcome: 'talked' });
    const draft = buildDraft({ ...own, id: program.newId(), createdAt: NOW - DAY });
    await writeDraft(program.database, draft);
    const sent = await recordSent(program, {
      draftId: draft.id,
      to: ['m@n.example'],
      subject: 'S',
      body: 'B',
    });
    if (!sent.ok || !sent.value) throw new Error('it was filed');
    const contacts = (await view()).facts.activities.length;
    await amend(sent.value.id, { kind: 'struck' });
    expect((await view()).facts.activities).toHaveLength(contacts - 1);
    expect((await view()).drafts.map(({ id }) => id)).toEqual([draft.id]);
    expect((await facts()).activities.filter(({ kind }) => kind === 'mail')).toHaveLength(2);
  });

  it('case 54: an answer that is put right goes on holding; one that was none holds nothing', async () => {
    const { program, account, own, mary, amend, view } = await promised({ outcome: 'no-answer' });
    const seen = { key: 'gmail:1', from: 'mary@northwind.example', isRead: false };
    const answer = buildAnswer({
      ...own,
      id: program.newId(),
      at: NOW - HOUR,
      contactId: null,
      seen,
      note: '',
    });
    await addActivity(program.database, answer);
    const question = async () => (await view()).suggestion.question;
    expect(await question()).toBe('answer-to-read');
    const right = await amend(answer.id, {
      kind: 'answer',
      at: answer.at,
      contactId: mary.id,
      note: 'Asks for a copy',
    });
    expect(await question()).toBe('answer-to-read');
    if (!right.ok) throw new Error(right.message);
    await amend(right.value.id, { kind: 'struck' });
    expect(await question()).not.toBe('answer-to-read');
    expect(await releaseAnswer(program, account.id)).toMatchObject({ ok: false });
  });

  it('case 52: an address whose mail did not come back after all is used again', async () => {
    const { program, own, mary, amend, facts } = await promised({ outcome: 'no-answer' });
    const address = mary.emails[0]?.address ?? '';
    const bounce = buildBounce({ ...own, id: program.newId(), at: NOW - HOUR, contactId: mary.id, address });
    await addActivity(program.database, bounce);
    await amend(bounce.id, { kind: 'struck' });
    expect((await facts()).activities.filter(({ kind }) => kind === 'bounce')).toHaveLength(2);
    const view = await accountView(program, own.accountId);
    expect(view?.facts.activities.map(({ kind }) => kind)).toEqual(['call']);
  });
});

describe('a correction is refused with a sentence', () => {
  it.each<[string, Partial<CallCorrection>, string]>([
    ['a time to come', { at: NOW + HOUR }, 'entry-time'],
    ['nobody who was spoken to', { contactId: null, contactName: ' ' }, 'call-person'],
    ['a refusal without words', { outcome: 'refused', note: '', words: ' ' }, 'call-words'],
    ['a promise without a promise', { outcome: 'promised' }, 'call-promise'],
    ['a complaint without a word', { outcome: 'disputes' }, 'dispute-text'],
  ])('%s', async (_name, changes, reason) => {
    const { call, amend, facts } = await promised({ outcome: 'talked' });
    const before = await facts();
    expect(await amend(call.id, said(call, changes))).toMatchObject({ ok: false, reason });
    expect(await facts()).toEqual(before);
  });

  it('more than was open then, and no money at all', async () => {
    const { call, promise, item, amend } = await promised();
    const right = { id: promise.id, dueOn: promise.dueOn, itemIds: [item.id], method: null };
    const tell = (amount: number) =>
      amend(call.id, said(call, { promises: [{ ...right, amount: money(amount, 'EUR') }] }));
    expect(await tell(120_001)).toMatchObject({ ok: false, reason: 'promise-amount-0' });
    expect(await tell(0)).toMatchObject({ ok: false, reason: 'promise-amount-0' });
  });

  it('a promise of somebody who was not reached', async () => {
    const { call, promise, item, amend } = await promised();
    const { id, amount, dueOn } = promise;
    const kept = { id, amount, dueOn, itemIds: [item.id], method: null };
    expect(await amend(call.id, said(call, { outcome: 'voicemail', promises: [kept] }))).toMatchObject({
      reason: 'call-promise',
    });
  });

  it('case 40: what was noted with a customer it pays for', async () => {
    const { program, account, own, amend } = await promised({ outcome: 'talked' });
    const child = await seededAccount(program, {
      name: 'Southwind',
      parentId: account.id,
      paidByParent: true,
    });
    const call = buildCall({ ...own, id: program.newId(), accountId: child.account.id, at: NOW - HOUR });
    await addActivity(program.database, call);
    expect((await factsOf(program, account.id)).activities).toContainEqual(call);
    expect(await amend(call.id, { kind: 'struck' })).toMatchObject({ ok: false, reason: 'no-entry' });
    const there = { accountId: child.account.id, entryId: call.id, correction: { kind: 'struck' } } as const;
    expect(await amendEntry(program, there)).toMatchObject({ ok: true });
  });

  it('a decision is made anew, not corrected', async () => {
    const { program, own, amend } = await promised({ outcome: 'talked' });
    const decision = buildDecision({ ...own, id: program.newId(), at: NOW - HOUR });
    await addActivity(program.database, decision);
    expect(await amend(decision.id, { kind: 'struck' })).toMatchObject({ ok: false, reason: 'entry-kind' });
  });
});

describe('D13: nothing in the log is ever changed', () => {
  const steps = fc.array(
    fc.record({
      entry: fc.nat(),
      kind: fc.constantFrom('call', 'call', 'call', 'struck'),
      outcome: fc.constantFrom('promised', 'talked', 'refused', 'no-answer'),
      amount: fc.integer({ min: 1, max: 120_000 }),
      days: fc.integer({ min: 1, max: 40 }),
      note: fc.string({ maxLength: 12 }),
      keeps: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('whatever is corrected, in whatever order, what stood there stays byte for byte', async () => {
    const { program, account, item, call, amend, facts } = await promised();
    const tables = ['activities', 'promises', 'plans', 'disputes'] as const;
    const rowsOf = async () => {
      const rows = new Map<string, string>();
      for (const name of tables)
        for (const row of await program.database.table(name).toArray())
          rows.set(`${name} ${row.id}`, JSON.stringify(row));
      return rows;
    };
    await fc.assert(
      fc.asyncProperty(steps, async (corrections) => {
        for (const { entry, kind, outcome, amount, days, note, keeps } of corrections) {
          const before = await rowsOf();
          const entries = logEntries((await facts()).activities);
          const { activity } = entries[entry % entries.length] ?? {};
          if (activity?.kind !== 'call') throw new Error('all entries are calls');
          const on = new Date(NOW + days * DAY).toISOString().slice(0, 10);
          const known = (await facts()).promises.find(({ activityId }) => activityId === activity.id);
          const one = { amount: money(amount, 'EUR'), dueOn: day(on), itemIds: [item.id], method: null };
          const promises =
            outcome === 'promised' || (keeps && outcome !== 'no-answer')
              ? [{ id: known?.id ?? null, ...one }]
              : [];
          const correction = said(activity, { outcome, note, words: 'No', promises });
          const done = await amend(activity.id, kind === 'struck' ? { kind: 'struck' } : correction);
          const after = await rowsOf();
          for (const [id, row] of before) expect(after.get(id)).toBe(row);
          expect(after.size > before.size).toBe(done.ok);
          const counting = (await facts()).promises;
          expect(counting.length).toBeLessThanOrEqual(1);
          if (done.ok && kind !== 'struck')
            expect(counting.map((it) => it.amount.amount)).toEqual(promises.map(() => amount));
        }
      }),
      { numRuns: 12 },
    );
    expect((await facts()).activities.find(({ id }) => id === call.id)).toEqual(call);
    expect((await factsOf(program, account.id)).activities.length).toBeGreaterThan(12);
  });
});
