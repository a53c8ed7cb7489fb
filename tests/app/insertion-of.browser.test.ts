import { describe, expect, it } from 'vitest';
import { changeDraft } from '../../lib/app/change-draft.ts';
import { draftWaits } from '../../lib/app/draft-waits.ts';
import { holdAccount } from '../../lib/app/hold-account.ts';
import { insertionOf } from '../../lib/app/insertion-of.ts';
import { keptFromInsertion } from '../../lib/app/kept-from-insertion.ts';
import { noteLeftBox } from '../../lib/app/note-left-box.ts';
import type { Program } from '../../lib/app/program.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { day } from '../../lib/domain/day.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { readDraft } from '../../lib/storage/draft-store.ts';
import { addDispute } from '../../lib/storage/log-store.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { callReport } from '../support/call-report.ts';
import { seedAnswer } from '../support/components/seed-answer.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const MINUTE = 60_000;

/** A reminder that began to wait for a page; a minute goes by until it has loaded. */
async function waiting() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const written = await writeReminder(program, account.id);
  if (!written.ok) throw new Error(written.message);
  const draft = written.value;
  await draftWaits(program, draft.id);
  program.setNow(NOW + MINUTE);
  const stored = () => readDraft(program.database, draft.id);
  return { program, draft, stored };
}

const sent = ({ id: draftId, subject, body }: Draft) => ({ draftId, to: [], subject, body });

/** What may happen in that minute. */
const MEANWHILE: Readonly<Record<string, (program: Program, draft: Draft) => Promise<unknown>>> = {
  'they wrote': (program, { accountId }) => seedAnswer(program, accountId, NOW + MINUTE / 2),
  'they complained': async (program, { accountId, items }) =>
    addDispute(
      program.database,
      buildDispute({ accountId, itemIds: items.map(({ itemId }) => itemId), createdAt: program.now() }),
    ),
  'they paid': ({ database }, { accountId }) =>
    database.items.where({ accountId }).modify((item) => {
      item.open = { ...item.open, amount: 0 };
    }),
  'it is no longer in the export': ({ database }, { accountId }) =>
    database.items.where({ accountId }).modify({ inLastImport: false }),
  'they are not to be chased': (program, { accountId }) =>
    holdAccount(program, { accountId, owner: 'Jane Cole', note: 'Renewal', until: day('2026-12-10') }),
  'a lawyer was named in a call that was logged': async (program, { accountId }) =>
    recordCall(
      program,
      callReport(await factsOf(program, accountId), NOW - 60 * MINUTE, {
        outcome: 'talked',
        reason: 'lawyer',
        write: false,
      }),
    ),
  'they promised to pay': async (program, { accountId }) =>
    recordCall(program, callReport(await factsOf(program, accountId), NOW, { write: false })),
  'it went into another box': (program, { id }) => changeDraft(program, id, { state: 'inserted' }),
  'it was thrown away': (program, { id }) => changeDraft(program, id, { state: 'discarded' }),
  'it was sent from another tab': (program, draft) => recordSent(program, sent(draft)),
  'it may have been sent from another tab': (program, draft) => noteLeftBox(program, sent(draft)),
};

describe('cases 29 and 54: a draft whose page has loaded a while after the user pressed insert', () => {
  it('is given to it', async () => {
    const { program, draft, stored } = await waiting();
    const { to, subject, body } = draft;
    expect(await insertionOf(program, draft.id)).toEqual({ draftId: draft.id, to, subject, body });
    expect(await stored()).toEqual(draft);
  });

  it.each([
    ['they wrote', 'came-since'],
    ['they complained', 'came-since'],
    ['they paid', 'came-since'],
    ['it is no longer in the export', 'came-since'],
    ['they are not to be chased', 'came-since'],
    ['a lawyer was named in a call that was logged', 'came-since'],
    ['they promised to pay', 'came-since'],
    ['it went into another box', 'inserted'],
    ['it was thrown away', 'discarded'],
    ['it was sent from another tab', null],
    ['it may have been sent from another tab', null],
  ])('is kept and not given to it when meanwhile %s', async (what, heldBack) => {
    const { program, draft, stored } = await waiting();
    await MEANWHILE[what]?.(program, draft);
    const before = await stored();
    expect(await insertionOf(program, draft.id)).toBeNull();
    expect(await stored()).toEqual({ ...before, heldBack });
    expect(await stored()).toMatchObject({ subject: draft.subject, body: draft.body });
  });

  it('is given to it though something came in that the user has read and passed over, and no more than that', async () => {
    const { program, draft } = await waiting();
    await MEANWHILE['they complained']?.(program, draft);
    await changeDraft(program, draft.id, { passedOver: ['dispute-1'] });
    expect(await insertionOf(program, draft.id)).toMatchObject({ draftId: draft.id });
    await MEANWHILE['they wrote']?.(program, draft);
    expect(await insertionOf(program, draft.id)).toBeNull();
  });

  it('is given to the next one once what held it back is settled', async () => {
    const { program, draft } = await waiting();
    await MEANWHILE['they wrote']?.(program, draft);
    expect(await insertionOf(program, draft.id)).toBeNull();
    await releaseAnswer(program, draft.accountId);
    expect(await insertionOf(program, draft.id)).toMatchObject({ draftId: draft.id });
  });

  it('is nothing when it is no longer on record', async () => {
    expect(await insertionOf(testProgram(), 'gone')).toBeNull();
  });
});

describe('a draft for which the user presses insert', () => {
  it.each([
    ['they wrote', 'came-since'],
    ['they paid', 'came-since'],
    ['they are not to be chased', 'came-since'],
    ['it was thrown away', 'discarded'],
    ['it was sent from another tab', 'sent'],
    ['it may have been sent from another tab', 'maybe-sent'],
  ])('is kept back when %s', async (what, reason) => {
    const { program, draft, stored } = await waiting();
    await MEANWHILE[what]?.(program, draft);
    expect(await keptFromInsertion(program, (await stored()) ?? draft)).toMatchObject({ ok: false, reason });
  });

  it('may go into a box a second time: the first may have been closed', async () => {
    const { program, draft, stored } = await waiting();
    await changeDraft(program, draft.id, { state: 'inserted' });
    expect(await keptFromInsertion(program, (await stored()) ?? draft)).toBeNull();
    // It waits for another page: until then it stands in none.
    await draftWaits(program, draft.id);
    expect(await insertionOf(program, draft.id)).toMatchObject({ draftId: draft.id });
  });

  it('waits for nothing once it may have been sent', async () => {
    const { program, draft, stored } = await waiting();
    await noteLeftBox(program, sent(draft));
    await draftWaits(program, draft.id);
    expect(await stored()).toMatchObject({ state: 'maybe-sent' });
    await draftWaits(program, 'gone');
    expect(await readDraft(program.database, 'gone')).toBeNull();
  });
});
