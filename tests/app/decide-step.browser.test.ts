import { describe, expect, it } from 'vitest';
import { decideStep, type StepDecision } from '../../lib/app/decide-step.ts';
import { day } from '../../lib/domain/day.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

async function decided(overrides: Partial<StepDecision> = {}) {
  const program = testProgram();
  const before = await seededAccount(program);
  const line = await readDueContact(program.database, before.account.id);
  const result = await decideStep(program, {
    accountId: before.account.id,
    levelId: 'final-notice',
    itemIds: before.items.map(({ id }) => id),
    go: true,
    on: day('2026-11-19'),
    note: '',
    ...overrides,
  });
  return { program, before, line, result, facts: await factsOf(program, before.account.id) };
}

describe('P21: a step that only a person may take', () => {
  it('is decided by the user, for these invoices, from a day on', async () => {
    const { before, facts } = await decided({ on: day('2026-12-03'), note: ' Called three times. ' });
    expect(facts.activities).toMatchObject([
      {
        kind: 'decision',
        at: NOW,
        levelId: 'final-notice',
        itemIds: [before.items[0]?.id],
        go: true,
        on: '2026-12-03',
        by: 'Jo Bell',
        note: 'Called three times.',
      },
    ]);
  });

  it('may be put off, to be looked at again', async () => {
    const { result } = await decided({ go: false, on: day('2026-11-20') });
    expect(result).toMatchObject({ ok: true, value: { go: false, on: '2026-11-20' } });
  });

  it.each<[string, string, Partial<StepDecision>]>([
    ['no invoice', 'decision-invoices', { itemIds: [] }],
    ['an invoice that is not on record', 'decision-invoices', { itemIds: ['gone'] }],
    ['a day that has passed', 'decision-day', { on: day('2026-11-18') }],
    ['looking at it again today', 'decision-day', { go: false }],
    ['a customer who is gone', 'no-account', { accountId: 'gone' }],
  ])('with %s is refused as %s, and changes nothing', async (_name, reason, overrides) => {
    const { program, before, line, result, facts } = await decided(overrides);
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(facts).toEqual(before);
    expect(await readDueContact(program.database, before.account.id)).toEqual(line);
  });
});
