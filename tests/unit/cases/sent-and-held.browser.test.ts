import { describe, expect, it } from 'vitest';
import { changeDraft } from '../../../lib/app/change-draft.ts';
import { keptFromInsertion } from '../../../lib/app/kept-from-insertion.ts';
import { recordSent } from '../../../lib/app/record-sent.ts';
import { writeReminder } from '../../../lib/app/write-reminder.ts';
import { readDraft } from '../../../lib/storage/draft-store.ts';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

async function drafted() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const written = await writeReminder(program, account.id);
  if (!written.ok) throw new Error(written.message);
  const log = async () => (await factsOf(program, account.id)).activities;
  const due = async () => (await readDueContact(program.database, account.id))?.kind;
  return { program, draft: written.value, log, due };
}

describe('case 55: a draft that is inserted, edited, and sent or not', () => {
  it('case 55: counts as a contact only once it was sent, and as it was sent', async () => {
    const { program, draft, log, due } = await drafted();
    await changeDraft(program, draft.id, { state: 'inserted' });
    program.setNow(NOW + DAY);
    expect(await log()).toEqual([]);
    expect(await due()).toBe('contact');
    const body = `${draft.body}\n\nPS: greetings to Tom.`;
    await recordSent(program, { draftId: draft.id, to: ['tom@northwind.example'], subject: 'Hello', body });
    expect(await log()).toMatchObject([
      { kind: 'mail', at: NOW + DAY, to: ['tom@northwind.example'], subject: 'Hello', body },
    ]);
    expect(await due()).toBe('not-now');
    // The draft stays as it was written: what was changed is told from the two.
    expect(await readDraft(program.database, draft.id)).toMatchObject({ body: draft.body, state: 'sent' });
  });
});

describe('case 61: a final notice that lay about before it is sent', () => {
  it.each([
    ['on the day it was written', 0, null],
    ['a week later', 7, /^This notice names 7 December\. Sent today it has to name 14 December or later: /],
  ])('case 61: %s', async (_name, days, held) => {
    const { program, draft } = await drafted();
    const notice = { ...draft, levelId: 'final-notice' };
    program.setNow(NOW + days * DAY);
    const kept = await keptFromInsertion(program, notice);
    if (held === null) expect(kept).toBeNull();
    else expect(kept).toMatchObject({ reason: 'came-since', message: expect.stringMatching(held) });
  });
});
