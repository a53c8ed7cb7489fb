import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import { cameSinceDraft } from '../../lib/app/came-since-draft.ts';
import type { CallCorrection } from '../../lib/app/correction.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { logEntries } from '../../lib/dunning/log-entries.ts';
import { writeDraft } from '../../lib/storage/draft-store.ts';
import { addActivity, addHold } from '../../lib/storage/log-store.ts';
import { buildAnswer } from '../support/build-answer.ts';
import { buildBounce } from '../support/build-bounce.ts';
import { buildCall } from '../support/build-call.ts';
import { buildDecision } from '../support/build-decision.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildHold } from '../support/build-hold.ts';
import { NOW } from '../support/components/test-program.ts';
import { DAY, HOUR, promised, said } from '../support/promised-call.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

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
    ['P23: a refusal with a note alone', { outcome: 'refused', note: 'Was angry', words: '' }, 'call-words'],
    ['a promise without a promise', { outcome: 'promised' }, 'call-promise'],
    ['a complaint without a word', { outcome: 'disputes' }, 'dispute-text'],
  ])('%s', async (_name, changes, reason) => {
    const { call, amend, facts } = await promised({ outcome: 'talked' });
    const before = await facts();
    expect(await amend(call.id, said(call, changes))).toMatchObject({ ok: false, reason });
    expect(await facts()).toEqual(before);
  });

  it('P23: but a refusal that was noted long ago without its words keeps what was noted of them', async () => {
    const { call, amend } = await promised({ outcome: 'refused', words: '', note: 'Pays nothing' });
    expect((await amend(call.id, said(call, { note: 'Pays nothing at all' }))).ok).toBe(true);
    expect(await amend(call.id, said(call, { note: ' ' }))).toMatchObject({ ok: false });
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
