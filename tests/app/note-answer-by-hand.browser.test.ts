import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { noteAnswerByHand } from '../../lib/app/note-answer-by-hand.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildMail } from '../support/build-mail.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;

/** Northwind was reminded eleven days ago. */
async function reminded() {
  const program = testProgram();
  const { account, items, contacts } = await seededAccount(program);
  const covered = items.map(({ id, open }) => ({ itemId: id, levelId: 'friendly-reminder', open }));
  const own = { accountId: account.id, zone: program.defaults.zone, items: covered };
  await addActivity(program.database, buildMail({ ...own, id: program.newId(), at: NOW - 11 * 24 * HOUR }));
  const heard = {
    accountId: account.id,
    at: NOW - HOUR,
    way: 'wrote',
    contactId: contacts[0]?.id ?? null,
  } as const;
  const view = () => accountView(program, account.id);
  return { program, account, heard, view };
}

describe('E6, case 54: what a person notes that they wrote', () => {
  it('holds what is next until it is read, as a mail does that a page has shown', async () => {
    const { program, account, heard, view } = await reminded();
    const noted = await noteAnswerByHand(program, { ...heard, note: ' By post ', holds: true });
    expect(noted).toMatchObject({ ok: true, value: { note: 'By post', at: NOW - HOUR, notedAt: NOW } });
    expect((await view())?.suggestion.question).toBe('answer-to-read');
    expect(await readDueContact(program.database, account.id)).toMatchObject({ question: 'answer-to-read' });
    expect((await releaseAnswer(program, account.id)).ok).toBe(true);
    expect((await view())?.suggestion.question).not.toBe('answer-to-read');
  });

  it('B8: or only ends the silence', async () => {
    const { program, heard, view } = await reminded();
    expect((await view())?.suggestion.kind).toBe('contact');
    await noteAnswerByHand(program, { ...heard, way: 'met', note: 'At the fair', holds: false });
    const after = await view();
    expect(after?.suggestion.question).toBeNull();
    expect(after?.suggestion.kind).toBe('not-now');
  });

  it('of somebody who is not on record is theirs all the same', async () => {
    const { program, heard } = await reminded();
    const noted = await noteAnswerByHand(program, {
      ...heard,
      contactId: null,
      note: 'A letter',
      holds: true,
    });
    expect(noted).toMatchObject({
      value: { contactId: null, seen: { from: 'The customer', isRead: false } },
    });
  });

  it.each([
    ['a time to come', { at: NOW + 1, note: 'x' }, 'entry-time'],
    ['nothing it was about', { note: '  ' }, 'entry-note'],
    ['a customer who is gone', { accountId: 'gone', note: 'x' }, 'no-account'],
  ])('%s is refused', async (_name, changes, reason) => {
    const { program, account, heard } = await reminded();
    const before = await factsOf(program, account.id);
    expect(await noteAnswerByHand(program, { ...heard, holds: true, ...changes })).toMatchObject({ reason });
    expect(await factsOf(program, account.id)).toEqual(before);
  });
});
