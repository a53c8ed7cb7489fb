import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAccount } from '../../lib/app/add-account.ts';
import { addContact } from '../../lib/app/add-contact.ts';
import { adjustRule } from '../../lib/app/adjust-rule.ts';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { changeContact } from '../../lib/app/change-contact.ts';
import { chooseProcedure } from '../../lib/app/choose-procedure.ts';
import { confirmFigures } from '../../lib/app/confirm-figures.ts';
import { doneContact } from '../../lib/app/done-contact.ts';
import { eraseAccount } from '../../lib/app/erase-account.ts';
import { firmSettings, saveFirmSettings } from '../../lib/app/firm-settings.ts';
import { holdAccount } from '../../lib/app/hold-account.ts';
import { noteAnswerByHand } from '../../lib/app/note-answer-by-hand.ts';
import { notePayment } from '../../lib/app/note-payment.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { resolveDispute } from '../../lib/app/resolve-dispute.ts';
import { setPaidByParent } from '../../lib/app/set-paid-by-parent.ts';
import { skipContact } from '../../lib/app/skip-contact.ts';
import { endHold, snoozeAccount } from '../../lib/app/snooze-account.ts';
import { undoEntry } from '../../lib/app/undo-day-entry.ts';
import { addDays, dayIn } from '../../lib/domain/day.ts';
import { callReport } from '../support/call-report.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { testProgram } from '../support/components/test-program.ts';
import { dumpProjections } from '../support/dump-projections.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { factsOf } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Program = ReturnType<typeof testProgram>;

/** A group with a shop of its own, a customer in another zone and currency, and one who owes nothing yet. */
async function smallBook() {
  const program = testProgram();
  const group = await seedAccount(program, { name: 'Group', invoices: [[120_000, 'EUR', 20]] });
  const shop = await seedAccount(program, {
    name: 'Shop',
    parentId: group,
    invoices: [
      [50_000, 'EUR', 3],
      [7_000, 'USD', 40],
    ],
  });
  const far = await seedAccount(program, {
    name: 'Far',
    zone: 'America/New_York',
    invoices: [
      [9_900, 'USD', 70],
      [400, 'USD', -12],
    ],
  });
  const fresh = await seedAccount(program, { name: 'Fresh', invoices: [[30_000, 'EUR', -5]] });
  return { program, ids: [group, shop, far, fresh] };
}

interface At {
  readonly program: Program;
  readonly id: string;
  /** 0 to 3. */
  readonly n: number;
}

async function lastEntry({ program, id }: At) {
  return (await program.database.activities.where({ accountId: id }).toArray()).at(-1)?.id ?? '';
}

async function call(at: At, outcome: 'promised' | 'no-answer' | 'disputes' | 'no-more-calls') {
  const facts = await factsOf(at.program, at.id);
  if (facts.items.length === 0) return;
  const today = dayIn('Europe/Berlin', at.program.now());
  const promises = outcome === 'promised' ? [{ dueOn: addDays(today, at.n + 1) }] : [];
  const over = { outcome, promises, write: at.n === 0, ...(outcome === 'disputes' && { note: 'Broken' }) };
  await recordCall(at.program, callReport(facts, at.program.now(), over));
}

/** Everything a user can do that moves a line, each by its own use case. What is refused moves nothing. */
const DOINGS: Readonly<Record<string, (at: At) => Promise<unknown>>> = {
  'says what was done before': ({ program, id }) =>
    answerPriorContacts(program, { accountId: id, done: 'reminded', lastOn: null }),
  'is promised money': (at) => call(at, 'promised'),
  'reaches nobody': (at) => call(at, 'no-answer'),
  'hears a complaint': (at) => call(at, 'disputes'),
  'is asked not to call': (at) => call(at, 'no-more-calls'),
  'answers a complaint': async ({ program, id }) => {
    const [dispute] = await program.database.disputes.where({ accountId: id }).toArray();
    if (dispute) await resolveDispute(program, dispute.id);
  },
  'sees a payment': async ({ program, id, n }) => {
    const { items } = await factsOf(program, id);
    const item = items[n % Math.max(1, items.length)];
    if (!item) return;
    const amount = { ...item.open, amount: n % 2 === 0 ? item.open.amount : Math.ceil(item.open.amount / 2) };
    const on = dayIn('Europe/Berlin', program.now());
    await notePayment(program, {
      accountId: id,
      on,
      items: [{ itemId: item.id, amount }],
      method: null,
      note: '',
    });
  },
  'hears from them': ({ program, id, n }) =>
    noteAnswerByHand(program, {
      accountId: id,
      at: program.now(),
      way: 'wrote',
      contactId: null,
      note: 'Soon',
      holds: n > 1,
    }),
  'puts aside': ({ program, id, n }) =>
    snoozeAccount(program, { accountId: id, until: program.now() + (n + 1) * DAY, note: '' }),
  'leaves out': ({ program, id, n }) =>
    skipContact(program, { accountId: id, reason: 'small', note: '', until: program.now() + (n + 1) * DAY }),
  'did it already': ({ program, id, n }) =>
    doneContact(program, { accountId: id, as: n % 2 === 0 ? 'no-answer' : 'talked' }),
  'takes it back': async (at) => undoEntry(at.program, await lastEntry(at)),
  'makes an exception': ({ program, id, n }) =>
    holdAccount(program, {
      accountId: id,
      owner: 'Ann',
      note: 'Talks',
      until: addDays(dayIn('Europe/Berlin', program.now()), n + 2),
    }),
  'ends it': async ({ program, id }) => {
    const [hold] = await program.database.holds.where({ accountId: id }).toArray();
    if (hold) await endHold(program, hold);
  },
  'strikes an entry': async (at) =>
    amendEntry(at.program, {
      accountId: at.id,
      entryId: await lastEntry(at),
      correction: { kind: 'struck' },
    }),
  'has the parent pay': ({ program, id, n }) =>
    setPaidByParent(program, { accountId: id, paidByParent: n % 2 === 0 }),
  'chooses a way': ({ program, id, n }) =>
    chooseProcedure(program, { accountId: id, procedureId: ['trade', 'consumer', null, null][n] ?? null }),
  'checks the figures': ({ program, id }) => confirmFigures(program, id),
  'adds a person': ({ program, id, n }) =>
    addContact(program, { accountId: id, name: `P ${n}`, address: `p${n}@x.example` }),
  'learns a name': async ({ program, id, n }) => {
    const [contact] = (await factsOf(program, id)).contacts;
    const changes = [{ kind: 'name', before: '', answer: 'changed', after: `Nora ${n}` }] as const;
    if (contact) await changeContact(program, { accountId: id, contactId: contact.id, changes, note: '' });
  },
  'adds a customer': ({ program, n }) =>
    addAccount(program, { name: `New ${n}`, kind: 'trade', person: null }),
  'erases a customer': ({ program, id, n }) => (n === 3 ? eraseAccount(program, id) : Promise.resolve()),
  'sets what is small': async ({ program, n }) => {
    const settings = await firmSettings(program);
    const [tolerances, agingBounds] = [
      [{ amount: n * 5_000, currency: 'EUR' }],
      n > 1 ? [0, 15] : [0, 30, 60, 90],
    ];
    await saveFirmSettings(program, { ...settings, tolerances, agingBounds });
  },
  'tightens a rule': ({ program, n }) =>
    adjustRule(program, { ruleId: 'house-calls-7', change: { kind: 'most', most: n }, reason: 'Agreed' }),
};

describe('day’s list, ledger and search words', () => {
  it('are after whatever is done as they would be, were everything made anew', async () => {
    const anyDoing = fc.record({
      what: fc.constantFrom(...Object.keys(DOINGS)),
      whom: fc.nat(3),
      n: fc.nat(3),
      later: fc.constantFrom(0, HOUR, 9 * HOUR, DAY, 4 * DAY),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyDoing, { minLength: 3, maxLength: 9 }), async (doings) => {
        const { program, ids } = await smallBook();
        for (const { what, whom, n, later } of doings) {
          program.setNow(program.now() + later);
          // As on every wake: time alone moves lines, too.
          if (later > 0) await refreshAllDue(program);
          const id = ids[whom] ?? '';
          if (!(await program.database.accounts.get(id))) continue;
          await DOINGS[what]?.({ program, id, n });
          const after = await dumpProjections(program.database);
          await refreshAllDue(program);
          expect(await dumpProjections(program.database), what).toEqual(after);
        }
        program.database.close();
      }),
      { numRuns: fuzzRuns(20) },
    );
  });
});
