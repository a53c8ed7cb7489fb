import { describe, expect, it } from 'vitest';
import { chooseProcedure } from '../../lib/app/choose-procedure.ts';
import { procedureList } from '../../lib/app/procedure-list.ts';
import { procedureProblems } from '../../lib/app/procedure-problems.ts';
import { resetProcedure } from '../../lib/app/reset-procedure.ts';
import { saveProcedure } from '../../lib/app/save-procedure.ts';
import type { DunningLevel, DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { CONSUMER_PROCEDURE, DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

/** The way for trade customers with one step otherwise. */
function withStep(id: string, part: Partial<DunningLevel>): DunningProcedure {
  const levels = DEFAULT_PROCEDURE.levels.map((level) => (level.id === id ? { ...level, ...part } : level));
  return { ...DEFAULT_PROCEDURE, levels };
}

const OWN = withStep('friendly-reminder', { name: 'Kind word' });

describe('steps of one’s own', () => {
  it('are followed from the moment they are saved, until the shipped ones are taken back', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const reason = async () => (await readDueContact(program.database, account.id))?.reason;
    expect(await reason()).toBe('First step: Friendly reminder');
    expect(await saveProcedure(program, OWN)).toMatchObject({ ok: true });
    const [trade, consumer] = await procedureList(program);
    expect(trade).toMatchObject({ isOwn: true, current: OWN, shipped: DEFAULT_PROCEDURE });
    expect(consumer).toMatchObject({ isOwn: false, current: CONSUMER_PROCEDURE });
    expect(await reason()).toBe('First step: Kind word');
    expect(await resetProcedure(program, 'trade')).toMatchObject({ ok: true, value: DEFAULT_PROCEDURE });
    expect((await procedureList(program))[0]).toMatchObject({ isOwn: false, current: DEFAULT_PROCEDURE });
    expect(await reason()).toBe('First step: Friendly reminder');
  });

  it('that contradict themselves are refused with a sentence, and nothing is kept', async () => {
    const program = testProgram();
    const short = withStep('final-notice', { termDays: 10 });
    expect(await saveProcedure(program, short)).toMatchObject({
      ok: false,
      message: '“Final notice”: A final notice gives at least 15 days.',
    });
    expect(await saveProcedure(program, { ...DEFAULT_PROCEDURE, id: 'other' })).toMatchObject({
      ok: false,
      reason: 'no-procedure',
    });
    expect(await resetProcedure(program, 'other')).toMatchObject({ ok: false, reason: 'no-procedure' });
    expect(await program.database.procedures.count()).toBe(0);
  });

  it.each<[string, DunningProcedure, object]>([
    [
      'a rest that is no number',
      withStep('call', { restDays: Number.NaN }),
      { step: 3, field: 'restDays', text: 'Type a whole number.' },
    ],
    ['too many tries', withStep('call', { times: 40 }), { step: 3, field: 'times', text: 'At most 12.' }],
    [
      'no way at all',
      withStep('call', { channels: [] }),
      { step: 3, field: 'channels', text: 'Choose at least one way.' },
    ],
    ['no name', withStep('call', { name: '' }), { step: 3, field: 'name', text: 'A step needs a name.' }],
    [
      'a day that is too far away',
      withStep('call', { from: { after: 'due-date', days: 900 } }),
      { step: 3, field: 'days', text: 'At most 730.' },
    ],
    [
      'a gap of no days',
      { ...DEFAULT_PROCEDURE, minimumGapDays: 0 },
      { step: null, field: 'minimumGapDays', text: 'At least 1.' },
    ],
    [
      'a hand-off without a notice before it (P27)',
      { ...DEFAULT_PROCEDURE, levels: DEFAULT_PROCEDURE.levels.filter(({ id }) => id !== 'final-notice') },
      { step: 6, field: 'levels', text: expect.stringMatching(/^“Decide on hand-off” /) },
    ],
    [
      'no step',
      { ...DEFAULT_PROCEDURE, levels: [] },
      { step: null, field: 'levels', text: expect.stringContaining('At least one step') },
    ],
  ])('with %s say so at its place', (_name, procedure, problem) => {
    expect(procedureProblems(procedure)).toContainEqual(problem);
  });

  it('as shipped have no problem', () => {
    expect([DEFAULT_PROCEDURE, CONSUMER_PROCEDURE].flatMap(procedureProblems)).toEqual([]);
  });
});

describe('the steps of one account', () => {
  it('may be those for private customers, and again those of its kind', async () => {
    const program = testProgram();
    // Five days late: a trade customer is reminded by then, a private one is not.
    const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 5]] });
    const kind = async () => (await readDueContact(program.database, account.id))?.kind;
    expect(await kind()).toBe('contact');
    await chooseProcedure(program, { accountId: account.id, procedureId: 'consumer' });
    expect((await factsOf(program, account.id)).account.procedureId).toBe('consumer');
    expect(await kind()).toBe('not-now');
    await chooseProcedure(program, { accountId: account.id, procedureId: null });
    expect(await kind()).toBe('contact');
  });

  it.each([
    ['a customer who is gone', 'no-account', { accountId: 'gone', procedureId: null }],
    ['steps that do not exist', 'no-procedure', { procedureId: 'other' }],
  ])('with %s are refused as %s', async (_name, reason, question) => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const chosen = await chooseProcedure(program, { accountId: account.id, ...question });
    expect(chosen).toMatchObject({ ok: false, reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect((await factsOf(program, account.id)).account.procedureId).toBeNull();
  });
});
