import { describe, expect, it } from 'vitest';
import { draftWaits } from '../../lib/app/draft-waits.ts';
import { insertionOf } from '../../lib/app/insertion-of.ts';
import { noteLeftBox } from '../../lib/app/note-left-box.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { settleLeftBox } from '../../lib/app/settle-left-box.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { draftSchema } from '../../lib/domain/draft.ts';
import { readDraft, waitingDrafts } from '../../lib/storage/draft-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const IN_BOX = { to: ['ann@northwind.example'], subject: 'Changed', body: 'Changed in the box.' };

async function drafted() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const draft = await writeReminder(program, account.id);
  if (!draft.ok) throw new Error(draft.message);
  const { id } = draft.value;
  const mails = async () => (await factsOf(program, account.id)).activities;
  const stored = async () => readDraft(program.database, id);
  return { program, account, id, mails, stored };
}

describe('E5, case 55: a mail whose box is gone without a word', () => {
  it('is not filed; what stood in the box is kept, and the draft still waits', async () => {
    const { program, account, id, mails, stored } = await drafted();
    await noteLeftBox(program, { draftId: id, ...IN_BOX });
    expect(await mails()).toEqual([]);
    expect(await stored()).toMatchObject({ state: 'maybe-sent', leftBox: { ...IN_BOX, at: NOW } });
    expect(await waitingDrafts(program.database, account.id)).toHaveLength(1);
    expect(await insertionOf(program, id)).toBeNull();
  });

  it('is filed on the user’s word as it stood in the box, at the moment it left, and once', async () => {
    const { program, id, mails, stored } = await drafted();
    await noteLeftBox(program, { draftId: id, ...IN_BOX });
    program.setNow(NOW + HOUR);
    expect((await settleLeftBox(program, { draftId: id, wasSent: true })).ok).toBe(true);
    expect(await settleLeftBox(program, { draftId: id, wasSent: true })).toMatchObject({ value: null });
    expect(await mails()).toMatchObject([{ kind: 'mail', at: NOW, ...IN_BOX }]);
    expect(await stored()).toMatchObject({ state: 'sent', leftBox: null });
  });

  it('waits as before when the user says that it is still here', async () => {
    const { program, id, mails, stored } = await drafted();
    await noteLeftBox(program, { draftId: id, ...IN_BOX });
    await settleLeftBox(program, { draftId: id, wasSent: false });
    expect(await mails()).toEqual([]);
    expect(await stored()).toMatchObject({ state: 'inserted', leftBox: null });
    await draftWaits(program, id);
    expect(await insertionOf(program, id)).not.toBeNull();
  });

  it('that was filed before is not asked about', async () => {
    const { program, id, stored } = await drafted();
    await recordSent(program, { draftId: id, ...IN_BOX });
    expect(await noteLeftBox(program, { draftId: id, ...IN_BOX })).toMatchObject({ ok: true, value: null });
    expect(await stored()).toMatchObject({ state: 'sent', leftBox: null });
  });

  it('is filed when the site says so after all', async () => {
    const { program, id, mails, stored } = await drafted();
    await noteLeftBox(program, { draftId: id, ...IN_BOX });
    await recordSent(program, { draftId: id, ...IN_BOX, body: 'What really went.' });
    expect(await mails()).toMatchObject([{ body: 'What really went.' }]);
    expect(await stored()).toMatchObject({ state: 'sent', leftBox: null });
  });
});

it('a draft of before there was such a question can still be read', async () => {
  const { program, id, stored } = await drafted();
  await program.database.drafts.where({ id }).modify((row) => {
    delete (row as { leftBox?: unknown }).leftBox;
  });
  expect(await stored()).toMatchObject({ state: 'open', leftBox: null });
  const { leftBox: _, ...old } = draftSchema.parse(await stored());
  expect(draftSchema.parse(old)).toMatchObject({ leftBox: null });
});
