import { describe, expect, it } from 'vitest';
import { recordCall } from '../../lib/app/record-call.ts';
import { callFormSchema } from '../../lib/domain/call-form.ts';
import { addDays, day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { readCallNotes, writeCallNotes } from '../../lib/storage/call-notes-store.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { ownText } from '../support/own-text.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const TODAY = day('2026-11-19');
const eur = (cents: number) => money(cents, 'EUR');

/** 1,200.00 and 500.00 EUR. */
async function book() {
  const program = testProgram();
  const before = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [50_000, 'EUR', 15],
    ],
  });
  const [first, second] = before.items;
  if (!first || !second) throw new Error('There are two invoices');
  return { program, before, a: first.id, b: second.id, both: [first.id, second.id] };
}
type Book = Awaited<ReturnType<typeof book>>;

async function record(made: Book, overrides: ReportOverrides) {
  const result = await recordCall(made.program, callReport(made.before, made.program.now(), overrides));
  return { result, facts: await factsOf(made.program, made.before.account.id) };
}

async function refused(overrides: (made: Book) => ReportOverrides) {
  const made = await book();
  const notes = callFormSchema.parse({ note: 'as typed' });
  await writeCallNotes(made.program.database, {
    accountId: made.before.account.id,
    savedAt: NOW,
    form: notes,
  });
  const { result, facts } = await record(made, overrides(made));
  expect(facts).toEqual(made.before);
  expect((await readCallNotes(made.program.database, made.before.account.id))?.form.note).toBe('as typed');
  return result;
}

describe('several promises in one call', () => {
  it('are each kept over their own invoices, with the way to pay', async () => {
    const made = await book();
    const { facts, result } = await record(made, {
      itemIds: made.both,
      promises: [
        { amount: eur(120_000), itemIds: [made.a], method: 'bank-transfer' },
        { amount: eur(50_000), itemIds: [made.b], dueOn: day('2026-12-11'), method: 'Money order' },
      ],
    });
    expect(result.ok).toBe(true);
    expect(
      facts.promises.map(({ amount, dueOn, covers, method }) => [amount, dueOn, covers, method]),
    ).toEqual([
      [eur(120_000), '2026-12-04', [{ itemId: made.a, open: eur(120_000) }], 'bank-transfer'],
      [eur(50_000), '2026-12-11', [{ itemId: made.b, open: eur(50_000) }], 'Money order'],
    ]);
    expect(new Set(facts.promises.map(({ activityId }) => activityId)).size).toBe(1);
  });

  it.each<[string, string, (made: Book) => ReportOverrides['promises']]>([
    [
      'the second exceeds what is left',
      'promise-amount-2',
      ({ a }) => [
        { amount: eur(70_000), itemIds: [a] },
        { amount: eur(70_000), itemIds: [a] },
      ],
    ],
    [
      'the third has no amount',
      'promise-amount-3',
      ({ both }) => [
        { amount: eur(1), itemIds: both },
        { amount: eur(1), itemIds: both },
        { amount: eur(0), itemIds: both },
      ],
    ],
    [
      'the second day has passed',
      'promise-date-2',
      ({ both }) => [
        { amount: eur(1), itemIds: both },
        { amount: eur(1), itemIds: both, dueOn: addDays(TODAY, -1) },
      ],
    ],
  ])('%s: refused beside %s, and the notes stay', async (_name, reason, promises) => {
    expect(await refused((made) => ({ itemIds: made.both, promises: promises(made) ?? [] }))).toMatchObject({
      ok: false,
      reason,
    });
  });
});

describe('case 33: what a new agreement takes the place of', () => {
  async function madeAnew(next: (made: Book) => ReportOverrides) {
    const made = await book();
    const half = { amount: eur(60_000), itemIds: [made.a] };
    await record(made, { itemIds: [made.a], promises: [half, { ...half, dueOn: day('2026-12-11') }] });
    made.program.setNow(NOW + HOUR);
    const { facts } = await record(made, next(made));
    const old = facts.promises.filter(({ createdAt }) => createdAt === NOW).map(({ id }) => id);
    return { made, facts, old, anew: facts.promises.filter(({ createdAt }) => createdAt > NOW) };
  }
  const replaced = (facts: Pick<AccountFacts, 'promises' | 'plans'>) =>
    [
      ...facts.promises.flatMap(({ replacesId, alsoReplaces }) => [
        ...(replacesId ? [replacesId] : []),
        ...alsoReplaces,
      ]),
      ...facts.plans.flatMap(({ replacesPromises }) => replacesPromises),
    ].sort();

  it('one promise over all of it replaces both halves', async () => {
    const { facts, old, anew } = await madeAnew((made) => ({ itemIds: [made.a] }));
    expect(anew).toHaveLength(1);
    expect(replaced(facts)).toEqual([...old].sort());
  });

  it('two new halves replace one each', async () => {
    const { facts, old, anew } = await madeAnew((made) => ({
      itemIds: [made.a],
      promises: [
        { amount: eur(30_000), itemIds: [made.a] },
        { amount: eur(90_000), itemIds: [made.a] },
      ],
    }));
    expect(anew.map(({ replacesId }) => old.includes(replacesId ?? ''))).toEqual([true, true]);
    expect(replaced(facts)).toEqual([...old].sort());
  });

  it('a plan replaces them, and is replaced by the next plan', async () => {
    const { made, facts, old } = await madeAnew(({ a }) => ({ itemIds: [a], promises: [], plan: {} }));
    expect(replaced(facts)).toEqual([...old].sort());
    made.program.setNow(NOW + 2 * HOUR);
    const again = await record(made, { itemIds: [made.a], promises: [], plan: { endsAfterMissed: 1 } });
    const [earlier, later] = [...again.facts.plans].sort((a, b) => a.createdAt - b.createdAt);
    expect(later).toMatchObject({ replacesId: earlier?.id, replacesPromises: [] });
  });

  it('case 34: a promise for the other invoice replaces none', async () => {
    const { facts } = await madeAnew((made) => ({
      itemIds: [made.b],
      promises: [{ amount: eur(50_000), itemIds: [made.b] }],
    }));
    expect(replaced(facts)).toEqual([]);
  });
});

describe('D6, cases 38 and 39: a payment plan', () => {
  it('is kept to the digit, with its rate as typed, over what its invoices owe', async () => {
    const made = await book();
    const { facts, result } = await record(made, {
      itemIds: made.both,
      promises: [],
      plan: {
        total: eur(120_000),
        itemIds: made.both,
        rate: '6.23',
        method: 'direct-debit',
        endsAfterMissed: 3,
      },
    });
    expect(result.ok).toBe(true);
    expect(facts.promises).toEqual([]);
    expect(facts.plans).toMatchObject([
      {
        activityId: facts.activities[0]?.id,
        covers: [
          { itemId: made.a, open: eur(120_000) },
          { itemId: made.b, open: eur(50_000) },
        ],
        instalments: [
          { dueOn: '2026-12-04', amount: eur(40_000) },
          { dueOn: '2027-01-04', amount: eur(40_000) },
          { dueOn: '2027-02-04', amount: eur(40_000) },
        ],
        rate: '6.23',
        method: 'direct-debit',
        endsAfterMissed: 3,
        replacesId: null,
      },
    ]);
  });

  const on = (dueOn: string, cents: number) => ({ dueOn: day(dueOn), amount: eur(cents) });
  it.each<[string, string, NonNullable<ReportOverrides['plan']>]>([
    [
      'a cent less than agreed',
      'plan-instalments',
      { instalments: [on('2026-12-04', 60_000), on('2027-01-04', 59_999)] },
    ],
    [
      'a cent more than agreed',
      'plan-instalments',
      { instalments: [on('2026-12-04', 60_000), on('2027-01-04', 60_001)] },
    ],
    [
      'a day that is over',
      'plan-instalments',
      { instalments: [on('2026-11-18', 60_000), on('2027-01-04', 60_000)] },
    ],
    [
      'nothing on a day',
      'plan-instalments',
      { instalments: [on('2026-12-04', 0), on('2027-01-04', 120_000)] },
    ],
    [
      'two on one day',
      'plan-instalments',
      { instalments: [on('2026-12-04', 60_000), on('2026-12-04', 60_000)] },
    ],
    [
      'another currency',
      'plan-instalments',
      { instalments: [{ dueOn: TODAY, amount: money(60_000, 'USD') }, on('2027-01-04', 60_000)] },
    ],
    ['one instalment', 'plan-parts', { instalments: [on('2026-12-04', 120_000)] }],
    ['nothing in all', 'plan-total', { total: eur(0), instalments: [] }],
    [
      'more than is open',
      'plan-total',
      { total: eur(120_001), instalments: [on('2026-12-04', 60_000), on('2027-01-04', 60_001)] },
    ],
    ['never ends', 'plan-ends', { endsAfterMissed: 0 }],
    ['no invoice', 'call-invoices', { itemIds: [] }],
    [
      'case 35: begins far away',
      'promise-late',
      { instalments: [on('2027-01-04', 60_000), on('2027-02-04', 60_000)] },
    ],
  ])('%s: refused beside %s', async (_name, reason, plan) => {
    expect(await refused(({ a }) => ({ itemIds: [a], promises: [], plan }))).toMatchObject({
      ok: false,
      reason,
    });
  });

  it('a plan and a promise over the same invoice fit together, or are refused', async () => {
    const both =
      (cents: number) =>
      (made: Book): ReportOverrides => ({
        itemIds: [made.a],
        promises: [{ amount: eur(cents), itemIds: [made.a] }],
        plan: { total: eur(60_000), instalments: [on('2026-12-14', 30_000), on('2027-01-04', 30_000)] },
      });
    expect(await refused(both(60_001))).toMatchObject({ ok: false, reason: 'plan-total' });
    const made = await book();
    expect((await record(made, both(60_000)(made))).result.ok).toBe(true);
  });
});

describe('case 35: a day much later than any notice gives', () => {
  it.each([
    [30, false, true],
    [31, false, false],
    [31, true, true],
  ])('%s days away, accepted knowingly %s: kept %s', async (days, lateAgreed, ok) => {
    const { result } = await record(await book(), {
      lateAgreed,
      promises: [{ dueOn: addDays(TODAY, days) }],
    });
    expect(result).toMatchObject(ok ? { ok } : { ok, reason: 'promise-late' });
  });
});

describe('P10, case 27: a complaint', () => {
  it('about a part, beside a promise for the rest', async () => {
    const made = await book();
    const { facts, result } = await record(made, {
      outcome: 'disputes',
      itemIds: [made.a],
      note: 'Two chairs broken',
      promises: [{ amount: eur(100_000), itemIds: [made.a] }],
      dispute: {
        parts: [{ itemId: made.a, amount: eur(20_000) }],
        owner: 'Ann Lee',
        answerBy: day('2026-11-24'),
      },
    });
    expect(result.ok).toBe(true);
    expect(facts.disputes).toMatchObject([
      {
        itemIds: [made.a],
        parts: [{ itemId: made.a, amount: eur(20_000) }],
        text: 'Two chairs broken',
        owner: 'Ann Lee',
        answerBy: '2026-11-24',
      },
    ]);
    expect(facts.promises).toMatchObject([{ amount: eur(100_000) }]);
  });

  it.each<[string, string, (made: Book) => ReportOverrides['dispute']]>([
    ['more than the invoice', 'dispute-parts', ({ a }) => ({ parts: [{ itemId: a, amount: eur(120_001) }] })],
    ['nothing of it', 'dispute-parts', ({ a }) => ({ parts: [{ itemId: a, amount: eur(0) }] })],
    ['a part of another invoice', 'dispute-parts', ({ b }) => ({ parts: [{ itemId: b, amount: eur(1) }] })],
    [
      'in another currency',
      'dispute-parts',
      ({ a }) => ({ parts: [{ itemId: a, amount: money(1, 'USD') }] }),
    ],
    ['nobody looks after it', 'dispute-owner', () => ({ owner: ' ' })],
    ['to be answered yesterday', 'dispute-answer-by', () => ({ answerBy: addDays(TODAY, -1) })],
  ])('%s: refused beside %s', async (_name, reason, dispute) => {
    const result = await refused((made) => ({
      outcome: 'disputes',
      itemIds: [made.a],
      note: 'broken',
      dispute: dispute(made) ?? null,
    }));
    expect(result).toMatchObject({ ok: false, reason });
  });
});

describe('nothing is agreed where nothing can have been', () => {
  it.each(['talked', 'refused', 'no-answer', 'voicemail', 'third-person', 'wrong-number'] as const)(
    'P15: “%s” and a promise contradict each other',
    async (outcome) => {
      expect(await refused(() => ({ outcome, words: 'No', promises: [{}] }))).toMatchObject({
        ok: false,
        reason: 'call-outcome',
      });
    },
  );

  it.each(['talked', 'no-answer', 'voicemail', 'third-person', 'wrong-number'] as const)(
    'case 60: “%s” and a complaint contradict each other',
    async (outcome) => {
      expect(await refused(() => ({ outcome, dispute: { text: 'broken' } }))).toMatchObject({
        ok: false,
        reason: 'call-outcome',
      });
    },
  );
});

describe('the entry of the log', () => {
  it('P23: keeps who rang, the number, how long it took, the user’s own words and the exact ones', async () => {
    const made = await book();
    const { facts } = await record(made, {
      outcome: 'refused',
      ownOutcome: 'Refused, shouting',
      reason: 'other',
      ownReason: 'Waits for her boss',
      words: 'You will not see a cent before May',
      phone: '+49 89 1234',
      seconds: 185,
      direction: 'in',
      resend: [made.a],
    });
    expect(facts.activities[0]).toMatchObject({
      ownOutcome: 'Refused, shouting',
      ownReason: 'Waits for her boss',
      words: 'You will not see a cent before May',
      phone: '+49 89 1234',
      seconds: 185,
      direction: 'in',
      resend: [made.a],
    });
  });

  it('D12, P5: details that were said in it are put right, and the draft goes to the new address', async () => {
    const made = await book();
    const [contact] = made.before.contacts;
    const before = contact?.emails[0]?.address ?? '';
    const { facts } = await record(made, {
      details: [
        {
          contactId: contact?.id ?? null,
          kind: 'email',
          before,
          answer: 'changed',
          after: 'mary@new.example',
        },
      ],
    });
    const call = facts.activities.find(({ kind }) => kind === 'call');
    expect(facts.activities.find(({ kind }) => kind === 'details')).toMatchObject({ callId: call?.id });
    expect(facts.contacts[0]?.emails.map(({ address }) => address)).toContain('mary@new.example');
    const [draft] = await made.program.database.drafts.toArray();
    expect(draft?.to.map(({ address }) => address)).toEqual(['mary@new.example']);
  });

  it('a detail that cannot be read is refused, and nothing is kept', async () => {
    const result = await refused(({ before }) => ({
      details: [
        {
          contactId: before.contacts[0]?.id ?? null,
          kind: 'email',
          before: '',
          answer: 'changed',
          after: 'mary@',
        },
      ],
    }));
    expect(result).toMatchObject({ ok: false, reason: 'call-details' });
  });

  it('takes the notes of the call with it', async () => {
    const made = await book();
    const accountId = made.before.account.id;
    const form = callFormSchema.parse({ note: 'as typed' });
    await writeCallNotes(made.program.database, { accountId, savedAt: NOW, form });
    await record(made, {});
    expect(await readCallNotes(made.program.database, accountId)).toBeNull();
  });

  it('a text that cannot be written takes all of it back', async () => {
    const made = await book();
    const { program } = made;
    // Saved by an older version, or restored: what it says cannot be filled in.
    await program.database.templates.put(ownText('as-per-our-call', { body: '{% nonsense %}' }));
    const { result, facts } = await record(made, {
      details: [
        {
          contactId: made.before.contacts[0]?.id ?? null,
          kind: 'name',
          before: 'Mary Adams',
          answer: 'confirmed',
          after: '',
        },
      ],
    });
    expect(result.ok).toBe(false);
    expect(facts).toEqual(made.before);
    expect(await program.database.drafts.count()).toBe(0);
  });
});
