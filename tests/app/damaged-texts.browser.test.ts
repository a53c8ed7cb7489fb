import { describe, expect, it } from 'vitest';
import { damagedTexts, mendText, removeDamaged } from '../../lib/app/damaged-texts.ts';
import type { Program } from '../../lib/app/program.ts';
import { copyTemplate } from '../../lib/app/template-copy.ts';
import { templateList } from '../../lib/app/template-list.ts';
import { chooseText, placeCopy } from '../../lib/app/text-choices.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import { writeProcedure } from '../../lib/storage/procedure-store.ts';
import { testProgram } from '../support/components/test-program.ts';
import { ownText } from '../support/own-text.ts';
import { seededAccount } from '../support/seeded-account.ts';

const ID = 'friendly-reminder';

/** A copy of the friendly reminder, and a customer whose next step it is. */
async function withCopy() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const made = await copyTemplate(program, { id: ID, name: 'For builders' });
  if (!made.ok) throw new Error(made.message);
  const copyId = made.value.id;
  await program.database.templates.update(copyId, { body: '{{ contact.greeting }}, MINE' });
  return { program, accountId: account.id, copyId };
}

/** As a disk, or another program, may leave it. */
async function damage({ database }: Program, id: string, gone: object = { savedAt: 'yesterday' }) {
  const row = await database.templates.get(id);
  await database.templates.put({ ...row, ...gone, id } as never);
}

/** The usual way, with that text at the step of the friendly reminder. */
async function stepWithText({ database }: Program, templateId: string) {
  const levels = DEFAULT_PROCEDURE.levels.map((level) =>
    level.templateId === ID ? { ...level, templateId } : level,
  );
  await writeProcedure(database, { ...DEFAULT_PROCEDURE, levels });
}

async function written(program: Program, accountId: string) {
  const draft = await writeReminder(program, accountId);
  if (!draft.ok) throw new Error(draft.message);
  return draft.value;
}

describe('a damaged text is not used: ours is written in its place, and the draft says so', () => {
  it('named by a step', async () => {
    const { program, accountId, copyId } = await withCopy();
    await stepWithText(program, copyId);
    expect((await written(program, accountId)).body).toContain('MINE');
    await damage(program, copyId);
    const draft = await written(program, accountId);
    expect(draft).toMatchObject({ textId: ID, insteadOf: 'For builders', levelId: ID });
    expect(draft.body).not.toContain('MINE');
  });

  it('named by a step, and nothing of it is legible: one of ours that is no firmer (P22)', async () => {
    const { program, accountId, copyId } = await withCopy();
    await stepWithText(program, copyId);
    await damage(program, copyId, { own: 7, subject: null, body: [] });
    const draft = await written(program, accountId);
    expect(draft).toMatchObject({ textId: ID, insteadOf: 'Your own text' });
  });

  it('named by a step, and gone', async () => {
    const { program, accountId, copyId } = await withCopy();
    await stepWithText(program, copyId);
    await program.database.templates.delete(copyId);
    expect(await written(program, accountId)).toMatchObject({ textId: ID, insteadOf: 'Your own text' });
  });

  it('chosen for a customer', async () => {
    const { program, accountId, copyId } = await withCopy();
    await chooseText(program, { accountId, textId: ID, templateId: copyId });
    expect((await written(program, accountId)).body).toContain('MINE');
    await damage(program, copyId);
    expect(await written(program, accountId)).toMatchObject({ textId: ID, insteadOf: 'For builders' });
  });

  it('chosen for everybody', async () => {
    const { program, accountId, copyId } = await withCopy();
    await placeCopy(program, { templateId: copyId, everywhere: true });
    await damage(program, copyId);
    expect(await written(program, accountId)).toMatchObject({ textId: ID, insteadOf: 'For builders' });
  });

  it('in the place of a built-in one', async () => {
    const { program, accountId } = await withCopy();
    await program.database.templates.put(ownText(ID, { body: '{{ contact.greeting }}, MINE' }));
    expect((await written(program, accountId)).body).toContain('MINE');
    await damage(program, ID);
    expect(await written(program, accountId)).toMatchObject({ textId: ID, insteadOf: 'Friendly reminder' });
  });

  it('of another text is not spoken of', async () => {
    const { program, accountId, copyId } = await withCopy();
    await program.database.templates.put(ownText('thank-you', {}));
    await damage(program, 'thank-you');
    await damage(program, copyId);
    const draft = await written(program, accountId);
    expect(draft).not.toHaveProperty('insteadOf');
  });
});

describe('a damaged text', () => {
  it('is listed with what is left of it and what is written in its place', async () => {
    const { program, copyId } = await withCopy();
    expect(await damagedTexts(program)).toEqual([]);
    await damage(program, copyId);
    expect(await damagedTexts(program)).toMatchObject([
      {
        id: copyId,
        name: 'For builders',
        standIn: 'Friendly reminder',
        left: { body: expect.stringMatching(/MINE$/) },
      },
    ]);
    expect((await templateList(program)).some(({ id }) => id === copyId)).toBe(false);
  });

  it('is mended where enough is left of it', async () => {
    const { program, copyId } = await withCopy();
    await damage(program, copyId, { savedAt: null, basedOn: 'x', own: { copyOf: ID } });
    expect(await mendText(program, copyId)).toMatchObject({ ok: true });
    expect((await templateList(program)).find(({ id }) => id === copyId)).toMatchObject({
      name: 'Friendly reminder, mended',
      current: { body: expect.stringMatching(/MINE$/) },
    });
    expect(await damagedTexts(program)).toEqual([]);
  });

  it.each([
    ['its words are gone', { savedAt: null, body: '' }, /Too little is left/],
    ['what it was made of is gone', { savedAt: null, own: { copyOf: 'x' } }, /Too little is left/],
    ['it is too long', { body: 'x'.repeat(60_000) }, /Too little is left/],
    ['it cannot be filled in', { savedAt: null, body: '{{ nothing_like_it }}' }, /not a word/],
  ])('stays as it is where %s', async (_, gone, why) => {
    const { program, copyId } = await withCopy();
    await damage(program, copyId, gone);
    const before = await program.database.templates.get(copyId);
    expect(await mendText(program, copyId)).toMatchObject({ ok: false, message: expect.stringMatching(why) });
    expect(await program.database.templates.get(copyId)).toEqual(before);
  });

  it('is removed with what said where it is used, but not from under a step', async () => {
    const { program, accountId, copyId } = await withCopy();
    await chooseText(program, { accountId, textId: ID, templateId: copyId });
    await stepWithText(program, copyId);
    await damage(program, copyId);
    expect(await removeDamaged(program, copyId)).toMatchObject({ ok: false, reason: 'in-use' });
    await stepWithText(program, ID);
    expect(await removeDamaged(program, copyId)).toMatchObject({ ok: true });
    expect(await program.database.templates.count()).toBe(0);
    expect(await program.database.textChoices.count()).toBe(0);
  });

  it('a sound text is never removed that way', async () => {
    const { program, copyId } = await withCopy();
    expect(await removeDamaged(program, copyId)).toMatchObject({ ok: false });
    expect(await mendText(program, copyId)).toMatchObject({ ok: false });
    expect(await program.database.templates.count()).toBe(1);
  });
});
