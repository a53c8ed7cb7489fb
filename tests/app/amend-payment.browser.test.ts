import { describe, expect, it } from 'vitest';
import type { Correction } from '../../lib/app/correction.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildPayment } from '../support/build-payment.ts';
import { NOW } from '../support/components/test-program.ts';
import { HOUR, promised } from '../support/promised-call.ts';

/** 1,200.00 EUR were seen to come in today, as promised. */
async function paid() {
  const before = await promised();
  const { program, own, item, facts } = before;
  await program.database.items.update(item.id, { asOf: day('2026-11-17') });
  const items = [{ itemId: item.id, amount: item.open }];
  const payment = buildPayment({ ...own, id: program.newId(), at: NOW - HOUR, on: '2026-11-18', items });
  await addActivity(program.database, payment);
  const open = async () => (await facts()).items[0]?.open.amount;
  const right: Extract<Correction, { kind: 'payment' }> = {
    ...{ kind: 'payment', on: payment.on, items, method: null, note: '' },
  };
  return { ...before, payment, open, right };
}

describe('D13: a payment that was seen by hand and noted wrongly', () => {
  it('with another sum leaves the rest open, and the promise is kept in part', async () => {
    const { amend, payment, open, right, item, view } = await paid();
    expect(await open()).toBe(0);
    const items = [{ itemId: item.id, amount: money(20_000, 'EUR') }];
    await amend(payment.id, { ...right, items });
    expect(await open()).toBe(100_000);
    expect((await view()).promises.map(({ state }) => state.received.amount)).toEqual([20_000]);
  });

  it('that did not come in is open again, and counts again when that is taken back', async () => {
    const { amend, payment, open, right, view } = await paid();
    expect((await view()).promises.map(({ state }) => state.kind)).toEqual(['kept']);
    const struck = await amend(payment.id, { kind: 'struck' });
    expect(await open()).toBe(120_000);
    expect((await view()).promises.map(({ state }) => state.kind)).toEqual(['pending']);
    if (!struck.ok) throw new Error(struck.message);
    await amend(struck.value.id, right);
    expect(await open()).toBe(0);
  });

  it('case 3: on a day before the figures counts no more: they know of it', async () => {
    const { amend, payment, open, right } = await paid();
    await amend(payment.id, { ...right, on: day('2026-11-16') });
    expect(await open()).toBe(120_000);
  });

  it.each<[string, Partial<Extract<Correction, { kind: 'payment' }>>, string]>([
    ['a day to come', { on: day('2026-11-20') }, 'entry-day'],
    ['no money', { items: [] }, 'entry-amount'],
    ['nothing', { items: [{ itemId: 'x', amount: money(0, 'EUR') }] }, 'entry-amount'],
  ])('%s is refused with a sentence', async (_name, changes, reason) => {
    const { amend, payment, right, facts } = await paid();
    const before = await facts();
    expect(await amend(payment.id, { ...right, ...changes })).toMatchObject({ ok: false, reason });
    expect(await facts()).toEqual(before);
  });
});
