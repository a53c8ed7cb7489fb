import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writerFor } from '../../../components/hooks/call-notes-writer.ts';
import { keepCallNotes } from '../../../lib/app/keep-call-notes.ts';
import type { Program } from '../../../lib/app/program.ts';
import { readCallNotes } from '../../../lib/storage/call-notes-store.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { openGuidedCall } from '../../support/components/open-guided-call.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const note = page.getByTestId('call-note');
const MINUTE = 60_000;

/** Somewhere in the text. */
const part = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

beforeEach(() => page.viewport(360, 800));

const notesOf = async (program: Program, id: string) => (await readCallNotes(program.database, id))?.form;

/** Another panel over the same data: it knows nothing of what this page has in hand. */
const another = (program: Program): Program => ({ ...program });

describe('notes of a call', () => {
  it('are there again when the panel is closed in the middle of a word', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const screen = await openGuidedCall(program, account.id);
    await userEvent.type(note, 'She says the chai');
    await screen.unmount();
    await openGuidedCall(another(program), account.id);
    await expect.element(note).toHaveValue('She says the chai');
  });

  it('are kept while they are typed, not after a pause', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openGuidedCall(program, account.id);
    await userEvent.type(note, 'Half now');
    await expect
      .poll(async () => (await notesOf(program, account.id))?.note, { timeout: 300 })
      .toBe('Half now');
  });

  it('of an earlier moment are pointed out once, and can be thrown away', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const screen = await openGuidedCall(program, account.id);
    await userEvent.type(note, 'Old words');
    await expect.element(page.getByTestId('notes-kept')).not.toBeInTheDocument();
    await screen.unmount();
    // Written a moment after it was typed: until then it is still ten o'clock.
    await expect.poll(() => notesOf(program, account.id)).toMatchObject({ note: 'Old words' });
    program.setNow(NOW + 5 * MINUTE);
    const again = another(program);
    await openGuidedCall(again, account.id);
    await expect.element(page.getByText('Your notes of 10:00 are still here.')).toBeVisible();
    await userEvent.click(page.getByTestId('begin-anew'));
    await expect.element(note).toHaveValue('');
    await expect.element(page.getByTestId('notes-kept')).not.toBeInTheDocument();
    // The new call is timed from now.
    await expect
      .poll(() => notesOf(program, account.id))
      .toMatchObject({ note: '', startedAt: NOW + 5 * MINUTE });
  });

  it('are no news where sheet, call and card of one panel take turns', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const screen = await openGuidedCall(program, account.id);
    await userEvent.type(note, 'Words');
    await screen.unmount();
    await openGuidedCall(program, account.id);
    await expect.element(note).toHaveValue('Words');
    await expect.element(page.getByTestId('notes-kept')).not.toBeInTheDocument();
  });

  it('of two panels: the later word about a field wins, and what only one has typed stays', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openGuidedCall(program, account.id);
    await userEvent.type(note, 'First');
    await expect.poll(async () => (await notesOf(program, account.id))?.note).toBe('First');
    const form = buildCallForm({ person: 'somebody' });
    await keepCallNotes(another(program), {
      accountId: account.id,
      form,
      part: { words: 'Never', note: 'Second' },
    });
    expect(await notesOf(program, account.id)).toMatchObject({ note: 'Second', words: 'Never' });
    await userEvent.type(note, ' and third');
    await expect
      .poll(() => notesOf(program, account.id))
      .toMatchObject({ note: 'First and third', words: 'Never' });
  });

  it('drop invoices and people that are gone, quietly', async () => {
    const program = testProgram();
    const { account, items, contacts } = await seededAccount(program, {
      invoices: [
        [120_000, 'EUR', 20],
        [50_000, 'EUR', 10],
      ],
    });
    const [gone, left] = items;
    if (!gone || !left) throw new Error('Two invoices were seeded');
    await keepCallNotes(program, {
      accountId: account.id,
      form: buildCallForm({ person: contacts[0]?.id ?? '', itemIds: [gone.id, left.id], resend: [gone.id] }),
      part: { note: 'Kept' },
    });
    await program.database.items.delete(gone.id);
    await program.database.contacts.clear();
    await openGuidedCall(program, account.id);
    await expect.element(note).toHaveValue('Kept');
    for (let n = 0; n < 2; n += 1) await userEvent.click(page.getByTestId('call-next'));
    await expect.element(page.getByTestId('call-say')).toMatchTextContent(part(`our invoice ${left.number}`));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Northwind Traders');
  });

  it('of a call nobody hung up end with the last word that was written', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const screen = await openGuidedCall(program, account.id);
    program.setNow(NOW + 4 * MINUTE);
    await userEvent.type(note, 'Bye');
    await expect.poll(async () => (await notesOf(program, account.id))?.note).toBe('Bye');
    await screen.unmount();
    program.setNow(NOW + 26 * 60 * MINUTE);
    await openGuidedCall(another(program), account.id);
    await expect.element(page.getByTestId('call-timer')).toHaveTextContent('04:00');
    await expect.element(page.getByText('Your notes of 19 November, 10:04 are still here.')).toBeVisible();
  });

  it('of a customer who has been erased meanwhile are not written', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await program.database.accounts.delete(account.id);
    const form = buildCallForm();
    expect(await keepCallNotes(program, { accountId: account.id, form, part: { note: 'x' } })).toBe(false);
    expect(await notesOf(program, account.id)).toBeUndefined();
  });

  it('say so when they cannot be kept', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openGuidedCall(program, account.id);
    await expect.poll(async () => (await notesOf(program, account.id))?.startedAt).toBe(NOW);
    program.database.callNotes.hook('updating', () => {
      throw new Error('The disk is full');
    });
    await userEvent.type(note, 'x');
    await expect.element(page.getByText('Your notes cannot be kept', { exact: false })).toBeVisible();
  });

  it('that are kept are not written again when the page goes; what could not be kept is tried once more', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openGuidedCall(program, account.id);
    await userEvent.type(note, 'Kept');
    await expect.poll(async () => (await notesOf(program, account.id))?.note).toBe('Kept');
    const other = buildCallForm({ note: 'Kept', words: 'Typed in another panel' });
    await keepCallNotes(another(program), { accountId: account.id, form: other, part: other });
    const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
    leave();
    // Whatever was to be written stands in line before this.
    await program.database.transaction('rw', program.database.callNotes, async () => {});
    expect(await notesOf(program, account.id)).toMatchObject({ words: 'Typed in another panel' });

    const full = () => {
      throw new Error('The disk is full');
    };
    program.database.callNotes.hook('updating', full);
    await userEvent.type(note, '!');
    await expect.element(page.getByText('Your notes cannot be kept', { exact: false })).toBeVisible();
    program.database.callNotes.hook('updating').unsubscribe(full);
    leave();
    await expect.poll(async () => (await notesOf(program, account.id))?.note).toBe('Kept!');
  });

  it('that cannot be thrown away stop nobody who has saved the call, and it is said', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const form = buildCallForm({ note: 'Half now' });
    await keepCallNotes(program, { accountId: account.id, form, part: form });
    const { writer } = writerFor(program, account.id);
    const troubles: boolean[] = [];
    writer.onTrouble = (isInTrouble) => troubles.push(isInTrouble);
    program.database.callNotes.hook('deleting', () => {
      throw new Error('The disk is full');
    });
    await writer.forget();
    expect(troubles).toEqual([true]);
  });
});
