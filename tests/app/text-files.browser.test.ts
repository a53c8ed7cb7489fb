import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveTemplate } from '../../lib/app/save-template.ts';
import { copyTemplate } from '../../lib/app/template-copy.ts';
import { templateList } from '../../lib/app/template-list.ts';
import { takeBackTextChange } from '../../lib/app/text-change.ts';
import { chooseText, placeCopy } from '../../lib/app/text-choices.ts';
import { exportTexts } from '../../lib/app/text-export.ts';
import { MOST_BYTES, readTextFile } from '../../lib/app/text-file.ts';
import { checkTextFile } from '../../lib/app/text-file-check.ts';
import { compareTextFile, importTexts } from '../../lib/app/text-import.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { ownText } from '../support/own-text.ts';

type Program = ReturnType<typeof testProgram>;

const MINE = { subject: 'Mine', body: '{{ contact.greeting }}, mine' };
const COPY = `own-${'0'.repeat(26)}`;

/** A colleague's program: a changed text with an earlier version, and a copy that is used for all and for one customer. */
async function colleague() {
  const program = testProgram();
  await saveTemplate(program, 'second-notice', { ...MINE, body: 'before' });
  await saveTemplate(program, 'second-notice', MINE);
  const made = await copyTemplate(program, { id: 'second-notice', name: 'For builders' });
  if (!made.ok) throw new Error(made.message);
  const accountId = await seedAccount(program, { name: 'Northwind', invoices: [] });
  await placeCopy(program, { templateId: made.value.id, everywhere: true });
  await chooseText(program, { accountId, textId: 'second-notice', templateId: made.value.id });
  return { program, copyId: made.value.id, accountId };
}

async function written(program: Program, ids: readonly string[] | null = null) {
  const file = await exportTexts(program, ids);
  if (!file.ok) throw new Error(file.message);
  return file.value;
}

async function checked(program: Program, content: string) {
  const file = await checkTextFile(program, content);
  if (!file.ok) throw new Error(file.message);
  return file.value;
}

async function taken(program: Program, content: string, theirs: string[] = []) {
  const done = await importTexts(program, await checked(program, content), new Set(theirs));
  if (!done.ok) throw new Error(done.message);
  return done.value;
}

async function dump({ database }: Program) {
  const { templates, templateVersions, textChoices } = database;
  return JSON.stringify(
    await Promise.all([templates.toArray(), templateVersions.toArray(), textChoices.toArray()]),
  );
}

describe('a file of texts', () => {
  it('brings all of them to another computer: texts, versions, where they are used', async () => {
    const { program: from, copyId } = await colleague();
    const file = await written(from);
    expect(file).toMatchObject({ name: 'per-our-call-texts-2026-11-19.json', texts: 2, versionsLeftOut: 0 });
    const to = testProgram();
    const rows = await compareTextFile(to, await checked(to, file.content));
    expect(rows.map(({ state, name }) => [state, name])).toEqual([
      ['new', 'For builders'],
      ['new', 'Second notice'],
    ]);
    expect(await to.database.templates.count()).toBe(0);
    const done = await taken(to, file.content);
    // The customer is not on this computer.
    expect(done).toMatchObject({ added: 2, replaced: 0, kept: 0, choices: 1, choicesLeftOut: 1 });
    const own = (await templateList(to)).filter(({ isOwn }) => isOwn);
    expect(own.map(({ id, current }) => [id, current])).toEqual([
      ['second-notice', MINE],
      [copyId, MINE],
    ]);
    expect((await to.database.templateVersions.toArray()).map(({ body }) => body)).toEqual(['before']);
    await takeBackTextChange(to, done.change);
    expect(await dump(to)).toBe('[[],[],[]]');
  });

  it('holds those that were chosen alone', async () => {
    const { program, copyId } = await colleague();
    const { content } = await written(program, [copyId]);
    const file = JSON.parse(content);
    expect(file.templates.map(({ id }: { id: string }) => id)).toEqual([copyId]);
    expect([file.versions, file.choices.length]).toEqual([[], 2]);
  });

  it('taken over twice changes nothing the second time', async () => {
    const { program: from } = await colleague();
    const to = testProgram();
    const { content } = await written(from);
    await taken(to, content);
    const before = await dump(to);
    const again = await taken(to, content);
    expect(again).toMatchObject({ added: 0, replaced: 0, kept: 0, choices: 0 });
    expect(await dump(to)).toBe(before);
  });

  it('of a text that reads otherwise here keeps mine, or takes theirs and keeps mine as a version', async () => {
    const { program: from } = await colleague();
    const { content } = await written(from);
    const to = testProgram();
    await saveTemplate(to, 'second-notice', { ...MINE, body: 'here' });
    const rows = await compareTextFile(to, await checked(to, content));
    expect(rows.find(({ state }) => state === 'changed')).toMatchObject({
      id: 'second-notice',
      mine: { body: 'here' },
      theirs: { body: MINE.body },
    });
    expect(await taken(to, content)).toMatchObject({ added: 1, replaced: 0, kept: 1 });
    expect((await to.database.templates.get('second-notice'))?.body).toBe('here');
    const done = await taken(to, content, ['second-notice']);
    expect(done).toMatchObject({ added: 0, replaced: 1, kept: 0 });
    expect((await to.database.templates.get('second-notice'))?.body).toBe(MINE.body);
    const versions = await to.database.templateVersions.where({ templateId: 'second-notice' }).toArray();
    expect(versions.map(({ body }) => body).sort()).toEqual(['before', 'here']);
    await takeBackTextChange(to, done.change);
    expect((await to.database.templates.get('second-notice'))?.body).toBe('here');
  });

  it('numbers a copy whose name is taken', async () => {
    const { program: from } = await colleague();
    const to = testProgram();
    await copyTemplate(to, { id: 'thank-you', name: 'for Builders' });
    await taken(to, (await written(from)).content);
    const copies = (await templateList(to)).filter(({ isCopy }) => isCopy);
    expect(copies.map(({ name }) => name).sort()).toEqual(['For builders 2', 'for Builders']);
  });

  it('never overrules where texts are used here', async () => {
    const { program: from } = await colleague();
    const to = testProgram();
    const made = await copyTemplate(to, { id: 'second-notice', name: 'Here' });
    if (made.ok) await placeCopy(to, { templateId: made.value.id, everywhere: true });
    expect(await taken(to, (await written(from)).content)).toMatchObject({ choices: 0, choicesLeftOut: 2 });
    const choices = await to.database.textChoices.toArray();
    expect(choices.map(({ templateId }) => templateId)).toEqual(made.ok ? [made.value.id] : []);
  });

  it('leaves earlier versions out that find no room, the oldest first, and can be read again', async () => {
    const program = testProgram();
    const long = (n: number) => `${n} ${'x'.repeat(40_000)}`;
    for (let n = 0; n < 40; n += 1) {
      program.setNow(NOW + n * 1000);
      await saveTemplate(program, 'second-notice', { subject: 's', body: long(n) });
    }
    const file = await written(program);
    expect(file.versionsLeftOut).toBeGreaterThan(5);
    expect(file.content.length).toBeLessThanOrEqual(MOST_BYTES);
    const read = readTextFile(file.content);
    expect(read.ok && read.value.versions[0]?.body.startsWith('38 ')).toBe(true);
  });

  it('is not written where there is nothing to write', async () => {
    expect(await exportTexts(testProgram(), null)).toMatchObject({ ok: false, reason: 'nothing' });
  });
});

function fileOf(templates: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ format: 'per-our-call-texts', version: 1, templates, ...more });
}

const copy = (more: object = {}) => ({
  ...ownText(COPY, { own: { copyOf: 'second-notice', name: 'Theirs', language: 'en' } }),
  ...more,
});

describe('a hostile file is refused whole with a sentence, and nothing changes', () => {
  it.each<[string, string, RegExp]>([
    ['that is no JSON', 'MZ\u0000\u0001', /no file of texts/],
    ['that is empty', '', /no file of texts/],
    ['of another program', JSON.stringify({ format: 'x', version: 1, templates: [] }), /no file of texts/],
    ['of a later version', fileOf([], { version: 2 }), /newer version/],
    ['of a wrong version', fileOf([], { version: '1' }), /no file of texts/],
    ['without texts', JSON.stringify({ format: 'per-our-call-texts', version: 1 }), /no file of texts/],
    ['with texts that are no list', fileOf([]).replace('[]', '{"length":9}'), /no file of texts/],
    ['larger than 1 MB', fileOf([copy({ body: 'x'.repeat(MOST_BYTES) })]), /larger than 1 MB/],
    [
      'larger than 1 MB in bytes, not in letters',
      fileOf([copy({ body: '€'.repeat(400_000) })]),
      /larger than 1 MB/,
    ],
    ['with 501 texts', fileOf(Array.from({ length: 501 }, () => copy())), /more than 500/],
    ['with one text twice', fileOf([copy(), copy({ body: 'other' })]), /one text twice/],
    ['nested half a million deep', '['.repeat(500_000), /no file of texts/],
    ['nested deep in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /no file of texts/],
    ['nested deep behind a quoted bracket', `{"]":${'['.repeat(50)}${']'.repeat(50)}}`, /no file of texts/],
    [
      'with a prototype key',
      fileOf([copy()]).replace('{"id"', '{"__proto__":{"isOwn":1},"id"'),
      /no file of texts/,
    ],
    ['with a constructor key', fileOf([copy({ constructor: { prototype: {} } })]), /no file of texts/],
    ['of backslashes', `"${'\\"'.repeat(400_000)}`, /no file of texts/],
  ])('%s', async (_name, content, sentence) => {
    const program = testProgram();
    const before = await dump(program);
    expect(await checkTextFile(program, content)).toMatchObject({
      ok: false,
      message: expect.stringMatching(sentence),
    });
    expect(await dump(program)).toBe(before);
    expect(Object.hasOwn(Object.prototype, 'isOwn')).toBe(false);
  });

  it('with texts that take too long to be filled in', async () => {
    const program = testProgram();
    // Each look at the clock is three seconds later.
    let at = NOW;
    const slow = { ...program, now: () => (at += 3000) };
    const refused = await checkTextFile(slow, fileOf([copy(), ownText('thank-you'), ownText('resend')]));
    expect(refused).toMatchObject({ ok: false, reason: 'too-slow' });
  });
});

describe('a text that cannot be read is named and left out; the others come', () => {
  it.each<[string, object, RegExp]>([
    ['of a wrong type', copy({ body: 5 }), /damaged/],
    ['that is null', copy({ own: { copyOf: null } }), /damaged/],
    ['with an id that is no id', copy({ id: '../../etc' }), /damaged/],
    ['with an id of a copy that is none', copy({ id: 'own-short' }), /damaged/],
    ['for a text nobody knows', ownText('third-reminder'), /does not have/],
    [
      'made of a text nobody knows',
      copy({ own: { copyOf: 'nothing', name: 'N', language: 'en' } }),
      /does not have/,
    ],
    [
      'with a script in its name',
      copy({ own: { copyOf: 'second-notice', name: '<script>x</script>', language: 'en' } }),
      /belong in no name/,
    ],
    ['with a word that cannot be filled in', copy({ body: '{{ process.env }}' }), /not a word/],
    ['that reads a file', copy({ body: "{% include '/etc/passwd' %}" }), /./],
    ['that counts to a thousand million', copy({ body: '{% for i in (1..1000000000) %}x{% endfor %}' }), /./],
    [
      'that goes round in rounds',
      copy({ body: `${'{% for i in (1..900) %}'.repeat(5)}x${'{% endfor %}'.repeat(5)}` }),
      /./,
    ],
    ['that ends in the middle', copy({ body: '{% if total %}' }), /./],
    [
      'that cannot be written to everybody',
      copy({ body: 'Dear {{ contact.first_name }},' }),
      /^On the example “No first name”\. .*“contact.first_name” is empty here/,
    ],
  ])('%s', async (_name, row, why) => {
    const program = testProgram();
    const content = fileOf([row, ownText('thank-you', { body: 'thanks' })]);
    const rows = await compareTextFile(program, await checked(program, content));
    expect(rows.map(({ state }) => state)).toEqual(['unreadable', 'new']);
    expect(rows[0]).toMatchObject({ why: expect.stringMatching(why) });
    expect(await taken(program, content)).toMatchObject({ added: 1 });
    expect(await program.database.templates.toCollection().primaryKeys()).toEqual(['thank-you']);
  });

  it('and what it says of its language and moments is not believed', async () => {
    const program = testProgram();
    const row = copy({ savedAt: 9e14, own: { copyOf: 'second-notice', name: 'N', language: 'tlh' } });
    const versions = [{ id: 'v', templateId: COPY, subject: 'a', body: 'old', replacedAt: 8e14 }];
    const choices = [
      { id: 'c', textId: 'thank-you', accountId: '', language: null, templateId: COPY },
      { id: 'd', textId: 'second-notice', accountId: '', language: null, templateId: 'own-gone' },
    ];
    const done = await taken(program, fileOf([row], { versions, choices }));
    expect(done).toMatchObject({ added: 1, choices: 0, choicesLeftOut: 2 });
    expect(await program.database.templates.get(COPY)).toMatchObject({
      savedAt: NOW,
      own: { language: 'en' },
    });
    expect((await program.database.templateVersions.toArray())[0]).toMatchObject({
      body: 'old',
      replacedAt: NOW,
    });
  });
});

describe('any file', () => {
  it('changes nothing until it is taken over, and never more than it shows', async () => {
    const program = testProgram();
    await saveTemplate(program, 'second-notice', MINE);
    const before = await dump(program);
    const id = fc.constantFrom('second-notice', 'thank-you', COPY, 'x', '', 5, null);
    const word = fc.oneof(fc.string(), fc.constantFrom('{{ total }}', '{{ x }}', '{% if %}', '', null, 7));
    const own = fc.oneof(
      fc.constant(null),
      fc.record({ copyOf: id, name: word, language: word }, { requiredKeys: [] }),
    );
    const row = fc.record(
      { id, subject: word, body: word, savedAt: fc.oneof(fc.nat(), word), basedOn: own, own },
      { requiredKeys: [] },
    );
    const any = fc.oneof(
      fc.json().map((json) => json),
      fc.array(fc.oneof(row, fc.jsonValue()), { maxLength: 5 }).map((rows) => fileOf(rows)),
      fc
        .tuple(fc.array(row, { maxLength: 3 }), fc.nat(400), fc.string({ maxLength: 3 }))
        .map(([rows, at, odd]) => {
          const whole = fileOf(rows);
          return whole.slice(0, at) + odd + whole.slice(at + 1);
        }),
    );
    await fc.assert(
      fc.asyncProperty(any, async (content) => {
        const file = await checkTextFile(program, content);
        expect(await dump(program)).toBe(before);
        if (!file.ok) {
          expect(file.message).toMatch(/\.$/);
          return;
        }
        const rows = await compareTextFile(program, file.value);
        const done = await importTexts(program, file.value, new Set());
        if (!done.ok) throw new Error(done.message);
        expect(done.value.added).toBe(rows.filter(({ state }) => state === 'new').length);
        expect((await program.database.templates.get('second-notice'))?.body).toBe(MINE.body);
        await takeBackTextChange(program, done.value.change);
        expect(await dump(program)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});
