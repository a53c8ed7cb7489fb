import { describe, expect, it } from 'vitest';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { decideStep } from '../../lib/app/decide-step.ts';
import type { DoneAs } from '../../lib/app/done-choices.ts';
import { doneContact } from '../../lib/app/done-contact.ts';
import { undoEntry } from '../../lib/app/undo-day-entry.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { writeCallNotes } from '../../lib/storage/call-notes-store.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { buildCallForm } from '../support/build-call-form.ts';
import { seedForDecision } from '../support/components/seed-for-decision.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { granted } from '../support/granted.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

/** Northwind, so many days late; nothing was done before. */
async function northwind(days: number) {
  const program = testProgram();
  const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', days]] });
  await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
  const accountId = account.id;
  const facts = () => factsOf(program, accountId);
  const line = () => readDueContact(program.database, accountId);
  const done = (as: DoneAs) => doneContact(program, { accountId, as });
  return { program, accountId, facts, line, done };
}

describe('G4: what was done without the panel', () => {
  it.each([
    ['talked', 'talked'],
    ['no-answer', 'no-answer'],
    ['left-message', 'voicemail'],
  ] as const)('a call, “%s”, stands in the log as the step that was planned', async (as, outcome) => {
    const { facts, line, done } = await northwind(60);
    const before = await line();
    const [mary] = (await facts()).contacts;
    expect(granted(await done(as))).toMatchObject({
      kind: 'call',
      at: NOW,
      outcome,
      direction: 'out',
      contactId: mary?.id,
      contactName: 'Mary Adams',
      reason: 'not-asked',
      note: '',
      levelId: 'call',
      items: [{ levelId: 'call', open: { amount: 120_000, currency: 'EUR' } }],
      by: 'Jo Bell',
      dueSince: before?.dueAt,
    });
    const { promises, holds } = await facts();
    expect([promises, holds]).toEqual([[], []]);
    const after = await line();
    expect(after?.dueAt === null || (after?.dueAt ?? 0) > NOW).toBe(true);
  });

  it('a mail is filed as the step, and nothing is claimed of its words (case 55)', async () => {
    const { facts, line, done } = await northwind(20);
    const before = await line();
    expect(before).toMatchObject({ channel: 'email' });
    const [mary] = (await facts()).contacts;
    expect(granted(await done('mailed'))).toMatchObject({
      kind: 'mail',
      channel: 'email',
      purpose: 'reminder',
      contactId: mary?.id,
      to: [],
      subject: '',
      body: '',
      textId: null,
      levelId: 'friendly-reminder',
      items: [{ levelId: 'friendly-reminder' }],
      dueSince: before?.dueAt,
    });
    expect((await line())?.dueAt).toBeGreaterThan(NOW);
  });

  it.each<[string, number, DoneAs]>([
    ['a mail where a call is planned', 60, 'mailed'],
    ['a call where a mail is planned', 20, 'talked'],
    ['a letter where a mail is planned', 20, 'posted'],
  ])('%s is refused', async (_name, days, as) => {
    const { facts, done } = await northwind(days);
    const before = await facts();
    expect(await done(as)).toEqual({
      ok: false,
      reason: 'not-due',
      message: 'Something else is to be done here by now. Look at it again.',
    });
    expect(await facts()).toEqual(before);
  });

  it('twice is refused: by then it is done', async () => {
    const { done } = await northwind(60);
    granted(await done('no-answer'));
    expect(await done('no-answer')).toMatchObject({ ok: false, reason: 'not-due' });
  });

  it('a mail that is begun here is not filed twice', async () => {
    const { program, accountId, done } = await northwind(20);
    granted(await writeReminder(program, accountId));
    expect(await done('mailed')).toMatchObject({ ok: false, reason: 'draft-waits' });
  });

  it('P27: a notice is written here, so that its words are kept', async () => {
    const program = testProgram();
    const { account, items } = await seedForDecision(program);
    const accountId = account.id;
    granted(
      await decideStep(program, {
        accountId,
        levelId: 'final-notice',
        itemIds: items.map(({ id }) => id),
        go: true,
        on: dayIn('Europe/Berlin', NOW),
        note: '',
      }),
    );
    const line = await readDueContact(program.database, accountId);
    expect(line).toMatchObject({ kind: 'contact', channel: 'email' });
    expect(await doneContact(program, { accountId, as: 'mailed' })).toEqual({
      ok: false,
      reason: 'needs-text',
      message: 'The words of a notice are kept. Open the customer and write it there.',
    });
  });

  it('leaves the notes of a call alone that is going on', async () => {
    const { program, accountId, done } = await northwind(60);
    await writeCallNotes(program.database, { accountId, savedAt: NOW, form: buildCallForm() });
    granted(await done('no-answer'));
    expect(await program.database.callNotes.count()).toBe(1);
  });
});

describe('the undo of what was done', () => {
  it.each<[string, number, DoneAs]>([
    ['a call', 60, 'no-answer'],
    ['a mail', 20, 'mailed'],
  ])('brings %s back as it was due', async (_name, days, as) => {
    const { program, facts, line, done } = await northwind(days);
    const before = await line();
    const entry = granted(await done(as));
    granted(await undoEntry(program, entry.id));
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
    expect((await facts()).activities.at(-1)).toMatchObject({ amendsId: entry.id, struck: true });
  });
});
