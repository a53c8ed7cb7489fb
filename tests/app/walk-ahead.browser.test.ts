import { describe, expect, it } from 'vitest';
import { dayPlan } from '../../lib/app/day-plan.ts';
import { endHold, snoozeAccount } from '../../lib/app/snooze-account.ts';
import { walkAhead, walkOn } from '../../lib/app/walk-ahead.ts';
import { walkAt, walkTo } from '../../lib/app/walk-plan.ts';
import type { Walk } from '../../lib/domain/walk.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { seedDueBook } from '../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';

async function dueBook() {
  const program = testProgram();
  await seedDueBook(program);
  const order = (await dayPlan(program, 100)).today;
  const walk = walkTo(null, order[0]?.accountId ?? '', NOW);
  return { program, order, walk };
}

const putAside = (program: ReturnType<typeof testProgram>, accountId: string) =>
  snoozeAccount(program, { accountId, until: NOW + 86_400_000, note: '' });

describe('a walk through the day’s plan', () => {
  it('comes to everybody who is due once, in the order of the plan, and then to nobody', async () => {
    const { program, order, walk } = await dueBook();
    expect(order.length).toBeGreaterThan(2);
    let now: Walk = walk;
    for (const line of order.slice(1)) {
      now = await walkOn(program, now);
      expect(walkAt(now)).toBe(line.accountId);
    }
    expect(await walkOn(program, now)).toEqual(now);
    expect(await walkAhead(program, now)).toMatchObject({
      place: order.length,
      of: order.length,
      next: null,
      passed: order.length - 1,
    });
  });

  it('counts the way so far and what is left, which stays the same while contacts are done', async () => {
    const { program, order, walk } = await dueBook();
    const before = await walkAhead(program, walk);
    expect(before).toMatchObject({ place: 1, of: order.length, isHandled: false, passed: 0 });
    await putAside(program, walkAt(walk));
    const after = await walkAhead(program, walk);
    expect(after).toMatchObject({ place: 1, of: order.length, isHandled: true, passed: 0 });
    expect(after.next).toEqual({
      accountId: order[1]?.accountId,
      accountName: order[1]?.accountName,
    });
  });

  it('passes whoever was put aside meanwhile, and counts one less', async () => {
    const { program, order, walk } = await dueBook();
    await putAside(program, order[1]?.accountId ?? '');
    expect(await walkAhead(program, walk)).toMatchObject({
      of: order.length - 1,
      next: { accountId: order[2]?.accountId },
    });
  });

  it('ends where the limit of the day ends', async () => {
    const { program, order, walk } = await dueBook();
    await writeSettings(program.database, { ...program.defaults, contactsPerDay: 2 });
    expect(await walkAhead(program, walk)).toMatchObject({ of: 2, next: { accountId: order[1]?.accountId } });
    const second = await walkOn(program, walk);
    expect(await walkAhead(program, second)).toMatchObject({ place: 2, of: 2, next: null });
  });

  it('does not come to whom an undo has taken the place from', async () => {
    const { program, order, walk } = await dueBook();
    const [first, second] = order;
    await writeSettings(program.database, { ...program.defaults, contactsPerDay: 1 });
    // Put aside, the place goes to the next; taken back, it is the first one's again.
    const hold = await putAside(program, first?.accountId ?? '');
    if (!hold.ok) throw new Error(hold.message);
    const led = await walkOn(program, walk);
    expect(walkAt(led)).toBe(second?.accountId);
    await endHold(program, hold.value);
    const back = walkTo(led, first?.accountId ?? '', NOW);
    expect(await walkAhead(program, back)).toMatchObject({ isHandled: false, next: null, passed: 0 });
    expect(await walkOn(program, back)).toEqual(back);
    expect(await walkAhead(program, led)).toMatchObject({ isHandled: false, next: null, passed: 1 });
  });

  it('names nobody where the customer was erased, and still leads on', async () => {
    const { program, order } = await dueBook();
    const gone = walkTo(null, 'no-longer-here', NOW);
    expect(await walkAhead(program, gone)).toMatchObject({
      accountName: null,
      isHandled: true,
      next: { accountId: order[0]?.accountId },
    });
  });
});
