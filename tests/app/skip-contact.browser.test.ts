import { describe, expect, it } from 'vitest';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { type SkippedContact, skipContact } from '../../lib/app/skip-contact.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { undoEntry } from '../../lib/app/undo-day-entry.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { granted } from '../support/granted.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
const UNTIL = NOW + 7 * DAY;

/** Northwind, 60 days late: to be called now. */
async function toCall() {
  const program = testProgram();
  const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 60]] });
  await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
  const line = () => readDueContact(program.database, account.id);
  const skip = (said: Partial<SkippedContact> = {}) =>
    skipContact(program, {
      accountId: account.id,
      reason: 'payment-coming',
      note: '',
      until: UNTIL,
      ...said,
    });
  return { program, accountId: account.id, line, skip };
}

describe('G4: a contact that is left out', () => {
  it('stands in the log with what it was, why, and since when it was due, and is put aside', async () => {
    const { program, accountId, line, skip } = await toCall();
    const before = await line();
    const entry = granted(await skip({ note: ' Ann has seen the transfer ' }));
    expect(entry).toMatchObject({
      kind: 'skipped',
      accountId,
      at: NOW,
      reason: 'payment-coming',
      note: 'Ann has seen the transfer',
      until: UNTIL,
      action: 'Call Mary Adams',
      by: 'Jo Bell',
      dueSince: before?.dueAt,
      items: [{ levelId: 'call', open: { amount: 120_000, currency: 'EUR' } }],
    });
    const { activities, holds } = await factsOf(program, accountId);
    expect(activities).toContainEqual(entry);
    expect(holds).toMatchObject([{ kind: 'snooze', until: UNTIL, activityId: entry.id, liftedAt: null }]);
    expect(await line()).toMatchObject({
      kind: 'not-now',
      dueAt: UNTIL,
      dueRank: null,
      reason: 'Put aside until 26 November (payment is on its way; Ann has seen the transfer)',
    });
  });

  it('comes up again as the same step, with the reason it was left out for', async () => {
    const { program, line, skip } = await toCall();
    granted(await skip());
    program.setNow(UNTIL);
    await refreshAllDue(program);
    expect(await line()).toMatchObject({ kind: 'contact', action: 'Call Mary Adams', channel: 'call' });
  });

  it.each<[string, string, Partial<SkippedContact>, string]>([
    [
      'another reason and no word',
      'skip-note',
      { reason: 'other', note: '  ' },
      'Why is it left out? One line is enough.',
    ],
    [
      'a moment that has passed',
      'skip-until',
      { until: NOW },
      'When does it come up again? Choose a later day.',
    ],
    ['a customer who is gone', 'no-account', { accountId: 'gone' }, 'This customer is no longer on record.'],
  ])('with %s is refused as %s, and nothing is written', async (_name, reason, said, message) => {
    const { program, accountId, line, skip } = await toCall();
    const before = [await factsOf(program, accountId), await line()];
    expect(await skip(said)).toEqual({ ok: false, reason, message });
    expect([await factsOf(program, accountId), await line()]).toEqual(before);
  });

  it('that is not due is refused: on another day, or put aside already', async () => {
    const { program, accountId, skip } = await toCall();
    granted(await snoozeAccount(program, { accountId, until: NOW + DAY, note: '' }));
    expect(await skip()).toMatchObject({ ok: false, reason: 'not-due' });
    const quiet = await seedAccount(program, { name: 'Quiet Pines', invoices: [[30_000, 'EUR', -20]] });
    expect(await skip({ accountId: quiet })).toMatchObject({ ok: false, reason: 'not-due' });
  });

  it('later today can be left out beforehand, and then no due contact was missed', async () => {
    const program = testProgram();
    const id = await seedAccount(program, {
      name: 'Bramble & Sons',
      zone: 'America/Los_Angeles',
      invoices: [[76_500, 'USD', 35]],
    });
    await answerPriorContacts(program, { accountId: id, done: 'nothing', lastOn: null });
    const entry = granted(
      await skipContact(program, { accountId: id, reason: 'wrong-time', note: '', until: UNTIL }),
    );
    expect(entry.dueSince).toBeUndefined();
  });

  it('may be a question: it is asked again later', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { unreachable: true });
    const entry = granted(
      await skipContact(program, { accountId: account.id, reason: 'too-much', note: '', until: UNTIL }),
    );
    expect(entry.action).toBe('Add an address or a number');
    expect(await readDueContact(program.database, account.id)).toMatchObject({ dueAt: UNTIL });
  });

  it('takes the place of a put-aside that has run out', async () => {
    const { program, accountId, skip } = await toCall();
    granted(await snoozeAccount(program, { accountId, until: NOW + DAY, note: '' }));
    program.setNow(NOW + 2 * DAY);
    await refreshAllDue(program);
    granted(await skip());
    const { holds } = await factsOf(program, accountId);
    expect(holds.filter(({ liftedAt }) => liftedAt === null)).toHaveLength(1);
  });
});

describe('the undo of what was left out', () => {
  it('brings it back as it was, says so in the log, and tells nobody anew', async () => {
    const { program, accountId, line, skip } = await toCall();
    const before = await line();
    const entry = granted(await skip());
    expect(await undoEntry(program, entry.id)).toEqual({ ok: true, value: true });
    const after = await line();
    // Since when it was due is computed anew: as the day of that step began.
    expect(after).toEqual({
      ...before,
      dueAt: after?.dueAt,
      dueSince: after?.dueAt,
      notifiedAt: NOW,
      untoldAt: null,
    });
    expect(after?.dueAt).toBeLessThanOrEqual(NOW);
    const { activities, holds } = await factsOf(program, accountId);
    expect(holds).toMatchObject([{ liftedAt: NOW }]);
    expect(activities.at(-1)).toMatchObject({ kind: 'skipped', amendsId: entry.id, struck: true });
  });

  it('is refused a second time, and of what is not on record', async () => {
    const { program, skip } = await toCall();
    const entry = granted(await skip());
    granted(await undoEntry(program, entry.id));
    expect(await undoEntry(program, entry.id)).toMatchObject({ ok: false, reason: 'corrected' });
    expect(await undoEntry(program, 'gone')).toMatchObject({ ok: false, reason: 'no-entry' });
  });

  it('leaves a put-aside alone that was made for another reason since', async () => {
    const { program, accountId, line, skip } = await toCall();
    const entry = granted(await skip());
    granted(await snoozeAccount(program, { accountId, until: NOW + 2 * DAY, note: '' }));
    granted(await undoEntry(program, entry.id));
    expect(await line()).toMatchObject({ kind: 'not-now', dueAt: NOW + 2 * DAY });
  });
});
