import { describe, expect, it } from 'vitest';
import {
  answerAllPriorContacts,
  answerPriorContacts,
  type PriorContactAnswer,
} from '../../lib/app/answer-prior-contacts.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

async function answered(answer: Partial<PriorContactAnswer> = {}) {
  const program = testProgram();
  const before = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 120],
      [41_000, 'USD', 9],
      [99_000, 'EUR', -9],
    ],
  });
  const result = await answerPriorContacts(program, {
    accountId: before.account.id,
    done: 'reminded',
    lastOn: null,
    ...answer,
  });
  return { program, before, result, facts: await factsOf(program, before.account.id) };
}

describe('case 25: what was done before the book came here', () => {
  it.each<[PriorContactAnswer['done'], string | null]>([
    ['nothing', null],
    ['reminded', 'second-notice'],
    ['called', 'call'],
    ['final-notice', 'final-notice'],
  ])('“%s” is kept as the step %j for every overdue invoice, and for no other', async (done, levelId) => {
    const { before, facts } = await answered({ done });
    expect(facts.activities).toMatchObject([
      {
        kind: 'prior-contact',
        at: NOW,
        zone: 'Europe/Berlin',
        on: null,
        items: [
          { itemId: before.items[0]?.id, levelId, open: money(120_000, 'EUR') },
          { itemId: before.items[1]?.id, levelId, open: money(41_000, 'USD') },
        ],
        believed: { overdue: [money(120_000, 'EUR'), money(41_000, 'USD')] },
      },
    ]);
  });

  it('keeps the day of the last of it, and no day where nothing was done', async () => {
    const lastOn = day('2026-10-01');
    expect((await answered({ lastOn })).result).toMatchObject({ value: { on: lastOn } });
    expect((await answered({ lastOn, done: 'nothing' })).result).toMatchObject({ value: { on: null } });
  });

  it('is asked once: the day’s list goes on from there', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 120]] });
    expect(await readDueContact(program.database, account.id)).toMatchObject({
      kind: 'ask',
      channel: null,
      question: 'prior-contacts',
      action: 'Say what was done before',
      reason: '120 days late, and no contact on record: what was done before?',
    });
    await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
    expect(await readDueContact(program.database, account.id)).toMatchObject({ kind: 'contact' });
  });

  it.each<[string, string, Partial<PriorContactAnswer>]>([
    ['a day that is still to come', 'prior-day', { lastOn: day('2026-11-20') }],
    ['a customer who is gone', 'no-account', { accountId: 'gone' }],
  ])('%s is refused as %s, and nothing is noted', async (_name, reason, answer) => {
    const { result, facts } = await answered(answer);
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(facts.activities).toEqual([]);
  });

  it('an account with nothing overdue is refused', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 0]] });
    const answer = { accountId: account.id, done: 'reminded', lastOn: null } as const;
    expect(await answerPriorContacts(program, answer)).toMatchObject({
      ok: false,
      reason: 'nothing-overdue',
    });
  });
});

describe('case 25: one answer for a whole book', () => {
  it('counts for every customer who is asked about, and for nobody else', async () => {
    const program = testProgram();
    const old = await seededAccount(program, { name: 'Northwind', invoices: [[120_000, 'EUR', 120]] });
    const older = await seededAccount(program, {
      name: 'Kobo',
      person: 'Aiko Mori',
      invoices: [[500, 'EUR', 90]],
    });
    const young = await seededAccount(program, {
      name: 'Harbour',
      person: 'Nina Frost',
      invoices: [[500, 'EUR', 9]],
    });
    expect(await answerAllPriorContacts(program, { done: 'reminded', lastOn: null })).toEqual({
      ok: true,
      value: 2,
    });
    for (const { account } of [old, older]) {
      expect((await factsOf(program, account.id)).activities).toMatchObject([{ kind: 'prior-contact' }]);
      expect(await readDueContact(program.database, account.id)).toMatchObject({ question: null });
    }
    expect((await factsOf(program, young.account.id)).activities).toEqual([]);
    expect(await answerAllPriorContacts(program, { done: 'nothing', lastOn: null })).toEqual({
      ok: true,
      value: 0,
    });
  });

  it('a day that is still to come is refused, and nobody is noted', async () => {
    const program = testProgram();
    await seededAccount(program, { invoices: [[120_000, 'EUR', 120]] });
    const refused = await answerAllPriorContacts(program, { done: 'called', lastOn: day('2026-11-20') });
    expect(refused).toMatchObject({ ok: false, reason: 'prior-day' });
    expect(await program.database.activities.count()).toBe(0);
  });
});
