import { expect, it } from 'vitest';
import { moveDispute } from '../../lib/app/move-dispute.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { resolveDispute } from '../../lib/app/resolve-dispute.ts';
import { day } from '../../lib/domain/day.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { callReport } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

async function disputed() {
  const program = testProgram();
  const before = await seededAccount(program);
  const report = { outcome: 'disputes', note: 'Two chairs broken' } as const;
  await recordCall(program, callReport(before, NOW, report));
  const [dispute] = (await factsOf(program, before.account.id)).disputes;
  if (!dispute) throw new Error('There is a dispute');
  const line = () => readDueContact(program.database, before.account.id);
  return { program, accountId: before.account.id, dispute, line };
}

it('P10: a complaint that is answered lets its invoice be asked for again', async () => {
  const { program, accountId, dispute, line } = await disputed();
  expect(await line()).toMatchObject({ channel: null });
  program.setNow(NOW + DAY);
  expect(await resolveDispute(program, dispute.id)).toEqual({
    ok: true,
    value: { ...dispute, resolvedAt: NOW + DAY },
  });
  expect((await factsOf(program, accountId)).disputes).toEqual([{ ...dispute, resolvedAt: NOW + DAY }]);
  expect((await line())?.channel).not.toBeNull();
});

it('is answered once, and only when it is on record', async () => {
  const { program, accountId, dispute } = await disputed();
  await resolveDispute(program, dispute.id);
  program.setNow(NOW + DAY);
  expect(await resolveDispute(program, dispute.id)).toMatchObject({ ok: false, reason: 'resolved' });
  expect((await factsOf(program, accountId)).disputes).toMatchObject([{ resolvedAt: NOW }]);
  expect(await resolveDispute(program, 'gone')).toMatchObject({ ok: false, reason: 'no-dispute' });
});

it('P10: another day for the answer is kept, and asked about again only after it', async () => {
  const { program, dispute, line } = await disputed();
  program.setNow(NOW + 20 * DAY);
  expect(await moveDispute(program, { disputeId: dispute.id, answerBy: day('2026-12-15') })).toMatchObject({
    value: { answerBy: '2026-12-15' },
  });
  expect(await line()).toMatchObject({ kind: 'not-now', question: null });
  expect(await moveDispute(program, { disputeId: dispute.id, answerBy: day('2026-12-01') })).toMatchObject({
    reason: 'answer-day',
  });
  await resolveDispute(program, dispute.id);
  expect(await moveDispute(program, { disputeId: dispute.id, answerBy: day('2026-12-20') })).toMatchObject({
    reason: 'resolved',
  });
  expect(await moveDispute(program, { disputeId: 'gone', answerBy: day('2026-12-20') })).toMatchObject({
    reason: 'no-dispute',
  });
});
