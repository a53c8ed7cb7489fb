import { describe, expect, it } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { confirmationOf } from '../../lib/dunning/agreement-reasons.ts';
import { logEntries } from '../../lib/dunning/log-entries.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { addActivity, addPromise } from '../../lib/storage/log-store.ts';
import { buildCall } from '../support/build-call.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW } from '../support/components/test-program.ts';
import { DAY, HOUR, promised, said } from '../support/promised-call.ts';
import { factsOf } from '../support/seeded-account.ts';

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
