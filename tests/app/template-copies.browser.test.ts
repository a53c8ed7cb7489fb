import { describe, expect, it } from 'vitest';
import { saveProcedure } from '../../lib/app/save-procedure.ts';
import { resetTemplate, saveTemplate } from '../../lib/app/save-template.ts';
import { copyTemplate, deleteTemplate, renameTemplate } from '../../lib/app/template-copy.ts';
import { templateList } from '../../lib/app/template-list.ts';
import { takeBackTextChange } from '../../lib/app/text-change.ts';
import { chooseText, copyUse, placeCopy, textsForAccount } from '../../lib/app/text-choices.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import { readAllTextChoices } from '../../lib/storage/text-choice-store.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

type Program = ReturnType<typeof testProgram>;

async function copyOf(program: Program, id: string, name: string) {
  const made = await copyTemplate(program, { id, name });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

async function names(program: Program) {
  return (await templateList(program)).filter(({ isCopy }) => isCopy).map(({ name }) => name);
}

const BUILDERS = { subject: 'For builders', body: '{{ contact.greeting }},\n\nfor builders' };

describe('a copy', () => {
  it('begins as the text reads now, stands behind it in the list, and goes its own way', async () => {
    const program = testProgram();
    await saveTemplate(program, 'second-notice', BUILDERS);
    const { id } = await copyOf(program, 'second-notice', ' Second notice, for builders ');
    expect(id).toMatch(/^own-[0-9a-z]{26}$/);
    const list = await templateList(program);
    const at = list.findIndex((one) => one.id === 'second-notice');
    expect(list[at + 1]).toMatchObject({
      id,
      name: 'Second notice, for builders',
      isCopy: true,
      isOwn: true,
      current: BUILDERS,
      builtIn: { id: 'second-notice', tone: 2 },
    });
    await saveTemplate(program, id, { ...BUILDERS, subject: 'Changed' });
    const after = await templateList(program);
    expect([after[at]?.current.subject, after[at + 1]?.current.subject]).toEqual(['For builders', 'Changed']);
    await resetTemplate(program, id);
    expect((await templateList(program))[at + 1]).toMatchObject({
      isCopy: true,
      current: { subject: list[at]?.builtIn.subject },
    });
  });

  it('of a copy is made of the same text', async () => {
    const program = testProgram();
    const first = await copyOf(program, 'thank-you', 'One');
    await copyOf(program, first.id, 'Two');
    const rows = await program.database.templates.toArray();
    expect(rows.map(({ own }) => own?.copyOf)).toEqual(['thank-you', 'thank-you']);
  });

  it.each([
    ['without a name', '  ', /name is needed/],
    ['of too long a name', 'x'.repeat(81), /80 letters/],
    ['called like a built-in text', 'second NOTICE', /already a text called/],
    ['called like another copy', 'Taken', /already a text called/],
    ['with markup in its name', '<img onerror=alert(1)>', /plain letters/],
    ['with a line end in its name', 'a\nb', /plain letters/],
    ['with a sign that turns the reading round', 'a\u202Eb', /plain letters/],
  ])('%s is refused with a sentence', async (_name, name, message) => {
    const program = testProgram();
    await copyOf(program, 'second-notice', 'Taken');
    expect(await copyTemplate(program, { id: 'second-notice', name })).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
    expect(await names(program)).toEqual(['Taken']);
  });

  it('can be called otherwise, and back', async () => {
    const program = testProgram();
    const { id } = await copyOf(program, 'second-notice', 'One');
    expect(await renameTemplate(program, { id, name: 'One' })).toMatchObject({ ok: true });
    const renamed = await renameTemplate(program, { id, name: 'Two' });
    expect(await names(program)).toEqual(['Two']);
    if (renamed.ok) await takeBackTextChange(program, renamed.value);
    expect(await names(program)).toEqual(['One']);
    expect(await renameTemplate(program, { id: 'second-notice', name: 'X' })).toMatchObject({ ok: false });
  });

  it('is removed with its versions and choices, and all of that comes back', async () => {
    const program = testProgram();
    const accountId = await seedAccount(program, { name: 'Northwind', invoices: [[100, 'EUR', 20]] });
    const { id } = await copyOf(program, 'second-notice', 'Mine');
    await saveTemplate(program, id, BUILDERS);
    await chooseText(program, { accountId, textId: 'second-notice', templateId: id });
    const { templates, templateVersions, textChoices } = program.database;
    const counts = () => Promise.all([templates.count(), templateVersions.count(), textChoices.count()]);
    expect(await counts()).toEqual([1, 1, 1]);
    const removed = await deleteTemplate(program, id);
    expect(await counts()).toEqual([0, 0, 0]);
    if (removed.ok) await takeBackTextChange(program, removed.value);
    expect(await counts()).toEqual([1, 1, 1]);
    expect(await names(program)).toEqual(['Mine']);
  });

  it('that a step is written with is not removed, and the step is named', async () => {
    const program = testProgram();
    const { id } = await copyOf(program, 'friendly-reminder', 'Mine');
    const levels = DEFAULT_PROCEDURE.levels.map((level) =>
      level.id === 'friendly-reminder' ? { ...level, templateId: id } : level,
    );
    await saveProcedure(program, { ...DEFAULT_PROCEDURE, levels });
    expect(await deleteTemplate(program, id)).toMatchObject({
      ok: false,
      message: expect.stringContaining('“Friendly reminder”'),
    });
    expect(await names(program)).toEqual(['Mine']);
  });
});

describe('which text is used', () => {
  async function setup() {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const { id } = await copyOf(program, 'friendly-reminder', 'For builders');
    await saveTemplate(program, id, BUILDERS);
    const other = await seedAccount(program, { name: 'Fabrikam', invoices: [[100, 'EUR', 20]] });
    const subjectFor = async (accountId: string) => {
      const draft = await writeReminder(program, accountId);
      return draft.ok ? draft.value.subject : draft.message;
    };
    return { program, account, other, id, subjectFor };
  }

  it('is chosen for one customer, and not for others', async () => {
    const { program, account, other, id, subjectFor } = await setup();
    const chosen = { accountId: account.id, textId: 'friendly-reminder', templateId: id };
    expect(await chooseText(program, chosen)).toMatchObject({ ok: true });
    expect(await subjectFor(account.id)).toBe('For builders');
    expect(await subjectFor(other)).not.toBe('For builders');
    expect(await copyUse(program, id)).toMatchObject({ everywhere: false, accounts: [{ id: account.id }] });
    expect(await textsForAccount(program, account.id)).toMatchObject([
      { textId: 'friendly-reminder', name: 'Friendly reminder', copies: [{ id }], chosenId: id },
    ]);
    expect(await textsForAccount(program, other)).toMatchObject([{ chosenId: null }]);
    await chooseText(program, { ...chosen, templateId: null });
    expect(await subjectFor(account.id)).not.toBe('For builders');
  });

  it('is a copy for every customer of its language; another copy then takes its place', async () => {
    const { program, account, other, id, subjectFor } = await setup();
    await placeCopy(program, { templateId: id, everywhere: true });
    expect([await subjectFor(account.id), await subjectFor(other)]).toEqual(['For builders', 'For builders']);
    const second = await copyOf(program, 'friendly-reminder', 'Second');
    const placed = await placeCopy(program, { templateId: second.id, everywhere: true });
    expect(await copyUse(program, id)).toMatchObject({ everywhere: false });
    expect(await readAllTextChoices(program.database)).toHaveLength(1);
    if (placed.ok) await takeBackTextChange(program, placed.value);
    expect(await copyUse(program, id)).toMatchObject({ everywhere: true });
    await placeCopy(program, { templateId: id, everywhere: false });
    expect(await readAllTextChoices(program.database)).toEqual([]);
  });

  it('may be a copy that a step names', async () => {
    const { program, account, id, subjectFor } = await setup();
    const levels = DEFAULT_PROCEDURE.levels.map((level) =>
      level.templateId === 'friendly-reminder' ? { ...level, templateId: id } : level,
    );
    expect(await saveProcedure(program, { ...DEFAULT_PROCEDURE, levels })).toMatchObject({ ok: true });
    expect(await subjectFor(account.id)).toBe('For builders');
  });

  it('is never a copy of another, maybe firmer text (P22)', async () => {
    const { program, account } = await setup();
    const firm = await copyOf(program, 'stepped-up', 'Firm');
    expect(
      await chooseText(program, { accountId: account.id, textId: 'friendly-reminder', templateId: firm.id }),
    ).toMatchObject({ ok: false, reason: 'other-text' });
    expect(
      await chooseText(program, { accountId: 'nobody', textId: 'stepped-up', templateId: firm.id }),
    ).toMatchObject({ ok: false, reason: 'no-account' });
    expect(await readAllTextChoices(program.database)).toEqual([]);
  });
});
