import { describe, expect, it } from 'vitest';
import { acceptPromise, dismissPromise, type PromisedInMail } from '../../lib/app/accept-promise.ts';
import { accountView } from '../../lib/app/account-view.ts';
import { noteAnswer } from '../../lib/app/note-answer.ts';
import { writeConfirmation } from '../../lib/app/write-confirmation.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

/** Northwind owes 1,200.00 EUR, was reminded on 8 November; Mary wrote on the 17th, which the page has shown. */
async function written() {
  const program = testProgram();
  const { account, items, contacts } = await seededAccount(program);
  const from = contacts[0]?.emails[0]?.address ?? '';
  const mail = buildMail({
    id: program.newId(),
    accountId: account.id,
    at: NOW - 11 * DAY,
    zone: program.defaults.zone,
    items: items.map(({ id, open }) => ({ itemId: id, levelId: 'friendly-reminder', open })),
    levelId: 'friendly-reminder',
  });
  await addActivity(program.database, mail);
  const evidence = buildPageEvidence({
    language: 'en-GB',
    messages: [{ key: 'm7', from, dated: '17 Nov 2026, 09:05' }],
  });
  const seen = { key: 'gmail:m7', from, at: Date.parse('2026-11-17T08:05:00Z') };
  const promised = (part: Partial<PromisedInMail['promises'][number]> = {}): PromisedInMail => ({
    accountId: account.id,
    mail: seen,
    plan: null,
    lateAgreed: false,
    promises: [
      {
        amount: money(50_000, 'EUR'),
        dueOn: day('2026-11-27'),
        itemIds: items.map(({ id }) => id),
        method: null,
        ...part,
      },
    ],
  });
  return {
    program,
    account,
    items,
    contacts,
    seen,
    promised,
    note: () => noteAnswer(program, account.id, evidence),
    view: () => accountView(program, account.id),
    facts: () => factsOf(program, account.id),
  };
}

describe('E7: a promise found in a mail goes on record', () => {
  it('E6, case 54: the mail counts as read and holds nothing; the promise points to it and pauses its invoices', async () => {
    const { program, note, promised, view, facts, account } = await written();
    await note();
    expect((await view())?.suggestion.question).toBe('answer-to-read');
    const accepted = await acceptPromise(program, promised());
    if (!accepted.ok) throw new Error(accepted.message);
    const { promises } = await facts();
    expect(promises).toMatchObject([
      { activityId: accepted.value.answer.id, amount: { amount: 50_000 }, dueOn: '2026-11-27' },
    ]);
    expect((await view())?.suggestion).toMatchObject({ kind: 'not-now', question: null });
    expect(await program.database.due.get(account.id)).not.toMatchObject({ question: 'answer-to-read' });
  });

  it('D13: the log keeps the entry that was noted first, and nothing of the text', async () => {
    const { program, note, promised, facts } = await written();
    const noted = await note();
    await acceptPromise(program, promised());
    const answers = (await facts()).activities.filter(({ kind }) => kind === 'answer');
    expect(answers).toHaveLength(2);
    expect(answers).toContainEqual(expect.objectContaining({ id: noted?.id, amendsId: null }));
    expect(answers).toContainEqual(
      expect.objectContaining({
        amendsId: noted?.id,
        note: '',
        seen: expect.objectContaining({ isRead: true }),
      }),
    );
  });

  it('a mail nobody has noted is noted with it, under the person who wrote', async () => {
    const { program, promised, facts, contacts, seen } = await written();
    await acceptPromise(program, promised());
    const answers = (await facts()).activities.filter(({ kind }) => kind === 'answer');
    expect(answers).toMatchObject([
      { at: seen.at, contactId: contacts[0]?.id, seen: { key: seen.key, from: seen.from, isRead: true } },
    ]);
  });

  it('P24: is confirmed as per the mail, with its day and the figures of the record', async () => {
    const { program, promised, account } = await written();
    const accepted = await acceptPromise(program, promised());
    if (!accepted.ok) throw new Error(accepted.message);
    const draft = await writeConfirmation(program, {
      accountId: account.id,
      activityId: accepted.value.answer.id,
    });
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value.textId).toBe('promise-in-mail');
    expect(draft.value.body).toContain('500.00');
    expect(draft.value.body).toMatch(/27 November|27\. November/);
  });

  it('in instalments is kept as a plan that comes to the sum', async () => {
    const { program, promised, facts, items } = await written();
    const instalments = [
      { amount: money(50_000, 'EUR'), dueOn: day('2026-11-20') },
      { amount: money(70_000, 'EUR'), dueOn: day('2026-12-04') },
    ];
    const plan = {
      total: money(120_000, 'EUR'),
      instalments,
      itemIds: items.map(({ id }) => id),
      endsAfterMissed: 2,
      rate: '',
      method: null,
    };
    const accepted = await acceptPromise(program, { ...promised(), promises: [], plan });
    expect(accepted.ok).toBe(true);
    expect((await facts()).plans).toMatchObject([{ instalments }]);
  });
});

describe('case 30, case 35, P15: what is no promise is refused in a sentence, and nothing is written', () => {
  it.each<[string, Partial<PromisedInMail['promises'][number]>, string]>([
    ['more than is open', { amount: money(130_000, 'EUR') }, 'promise-amount'],
    ['nothing', { amount: money(0, 'EUR') }, 'promise-amount'],
    ['a day that has passed', { dueOn: day('2026-11-18') }, 'promise-date'],
    ['a day far away', { dueOn: day('2027-11-18') }, 'promise-late'],
    ['no invoice', { itemIds: [] }, 'call-invoices'],
    ['another currency', { amount: money(50_000, 'USD') }, 'call-invoices'],
  ])('%s', async (_name, part, reason) => {
    const { program, promised, facts } = await written();
    expect(await acceptPromise(program, promised(part))).toMatchObject({ ok: false, reason });
    const { promises, activities } = await facts();
    expect(promises).toEqual([]);
    expect(activities.filter(({ kind }) => kind === 'answer')).toEqual([]);
  });

  it('no promise at all', async () => {
    const { program, promised } = await written();
    const nothing = { ...promised(), promises: [] };
    expect(await acceptPromise(program, nothing)).toMatchObject({ ok: false, reason: 'promise-date' });
  });

  it('the same mail twice, as two panels would', async () => {
    const { program, promised, facts } = await written();
    await acceptPromise(program, promised());
    expect(await acceptPromise(program, promised())).toMatchObject({ ok: false, reason: 'known-promise' });
    expect((await facts()).promises).toHaveLength(1);
  });
});

describe('E7: “Not a promise”', () => {
  it('is remembered for that mail; what has to be read of it still has to be', async () => {
    const { program, note, seen, account, view } = await written();
    await note();
    await dismissPromise(program, { accountId: account.id, mail: seen });
    const shown = await view();
    expect(shown?.facts.activities[0]).toMatchObject({ seen: { isRead: false, noPromise: true } });
    expect(shown?.suggestion.question).toBe('answer-to-read');
  });

  it('of a mail that held nothing makes it hold nothing', async () => {
    const { program, seen, account, view } = await written();
    await dismissPromise(program, { accountId: account.id, mail: seen });
    expect((await view())?.suggestion.question).not.toBe('answer-to-read');
  });
});
