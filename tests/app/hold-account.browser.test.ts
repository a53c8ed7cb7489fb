import { describe, expect, it } from 'vitest';
import { type ChaseException, holdAccount } from '../../lib/app/hold-account.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { day } from '../../lib/domain/day.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const UNTIL = day('2026-12-10');

async function held(overrides: Partial<ChaseException> = {}, program = testProgram()) {
  const before = await seededAccount(program);
  const exception = {
    accountId: before.account.id,
    owner: ' Jane Cole ',
    note: 'The renewal is being negotiated',
    until: UNTIL,
    ...overrides,
  };
  const result = await holdAccount(program, exception);
  return { program, before, exception, result, facts: await factsOf(program, before.account.id) };
}

describe('case 75: a customer that is not to be chased', () => {
  it('is left to its owner until the morning of a day, and stays in the figures', async () => {
    const { program, before, facts } = await held();
    const until = Date.parse('2026-12-10T08:00:00+01:00');
    expect(facts.holds).toMatchObject([
      { kind: 'strategic', owner: 'Jane Cole', since: NOW, until, liftedAt: null },
    ]);
    expect(await readDueContact(program.database, before.account.id)).toMatchObject({
      kind: 'not-now',
      dueAt: until,
      overdueCount: 1,
      action: 'Not to be chased: the account manager looks after it',
    });
  });

  it('a new exception takes the place of the one before, and of nothing else', async () => {
    const { program, exception } = await held();
    await snoozeAccount(program, { accountId: exception.accountId, until: NOW + 1000, note: '' });
    await holdAccount(program, { ...exception, owner: 'Ray Hill' });
    const { holds } = await factsOf(program, exception.accountId);
    expect(holds.map(({ kind, owner, liftedAt }) => [kind, owner, liftedAt])).toEqual([
      ['strategic', 'Jane Cole', NOW],
      ['snooze', '', null],
      ['strategic', 'Ray Hill', null],
    ]);
  });

  it.each<[string, string, Partial<ChaseException>]>([
    ['nobody to answer for it', 'hold-owner', { owner: ' ' }],
    ['no reason', 'hold-note', { note: '' }],
    ['no end', 'hold-until', { until: null }],
    ['an end that is not ahead', 'hold-until', { until: day('2026-11-19') }],
    ['a customer who is gone', 'no-account', { accountId: 'gone' }],
  ])('with %s is refused as %s, and changes nothing', async (_name, reason, overrides) => {
    const { before, facts, result } = await held(overrides);
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(facts).toEqual(before);
  });
});
