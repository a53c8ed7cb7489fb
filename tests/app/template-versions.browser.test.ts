import { describe, expect, it } from 'vitest';
import { keepMine, resetTemplate, restoreVersion, saveTemplate } from '../../lib/app/save-template.ts';
import { templateList } from '../../lib/app/template-list.ts';
import { MOST_VERSIONS } from '../../lib/app/template-version.ts';
import { takeBackTextChange } from '../../lib/app/text-change.ts';
import type { Template } from '../../lib/domain/template.ts';
import { readTemplate, writeTemplate } from '../../lib/storage/template-store.ts';
import { readTemplateVersions } from '../../lib/storage/template-version-store.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { ownText } from '../support/own-text.ts';

const ID = 'second-notice';
const text = (body: string) => ({ subject: 'About {{ invoice_count }}', body });

function setup() {
  const program = testProgram();
  const { database } = program;
  let at = NOW;
  return {
    program,
    save: async (body: string) => {
      at += 1000;
      program.setNow(at);
      const saved = await saveTemplate(program, ID, text(body));
      if (!saved.ok) throw new Error(saved.message);
      return saved.value;
    },
    bodies: async () => (await readTemplateVersions(database, ID)).map(({ body }) => body),
    now: async () => (await readTemplate(database, ID))?.body ?? null,
    listed: async () => (await templateList(program)).find(({ id }) => id === ID),
    keep: (changed: Partial<Template>) => writeTemplate(database, ownText(ID, changed)),
  };
}

describe('saving a text (F4)', () => {
  it('keeps what it read before, the newest first, with its moment', async () => {
    const { program, save, bodies, now } = setup();
    for (const body of ['one', 'two', 'three']) await save(body);
    expect(await now()).toBe('three');
    expect(await bodies()).toEqual(['two', 'one']);
    const [newest] = await readTemplateVersions(program.database, ID);
    expect(newest).toMatchObject({ templateId: ID, replacedAt: NOW + 3000, subject: text('').subject });
  });

  it('that reads the same keeps nothing', async () => {
    const { save, bodies } = setup();
    await save('one');
    const change = await save('one');
    expect(change.after.templates).toEqual([]);
    expect(await bodies()).toEqual([]);
  });

  it(`keeps ${MOST_VERSIONS} versions: then the oldest goes`, async () => {
    const { save, bodies } = setup();
    for (let n = 0; n <= MOST_VERSIONS + 1; n += 1) await save(`n${n}`);
    const kept = await bodies();
    expect(kept).toHaveLength(MOST_VERSIONS);
    expect([kept[0], kept.at(-1)]).toEqual([`n${MOST_VERSIONS}`, 'n1']);
  });

  it('can be taken back, versions included, also of a text that was full of them', async () => {
    const { program, save, bodies, now } = setup();
    for (let n = 0; n <= MOST_VERSIONS; n += 1) await save(`n${n}`);
    const before = await bodies();
    const change = await save('last');
    expect(await bodies()).not.toEqual(before);
    expect(await takeBackTextChange(program, change)).toMatchObject({ ok: true });
    expect([await now(), await bodies()]).toEqual([`n${MOST_VERSIONS}`, before]);
  });

  it('is not taken back over what was saved since', async () => {
    const { program, save, now } = setup();
    const change = await save('one');
    await save('two');
    expect(await takeBackTextChange(program, change)).toMatchObject({ ok: false, reason: 'changed-since' });
    expect(await now()).toBe('two');
  });

  it('that reads like the built-in one is the built-in one again', async () => {
    const { program, save, bodies, listed } = setup();
    await save('mine');
    const { subject, body } = builtInText(ID) ?? text('');
    await saveTemplate(program, ID, { subject, body });
    expect(await listed()).toMatchObject({ isOwn: false });
    expect(await bodies()).toEqual(['mine']);
  });
});

describe('an earlier version', () => {
  it('is used again, and what stood is kept', async () => {
    const { program, save, bodies, now } = setup();
    await save('one');
    await save('two');
    const [version] = await readTemplateVersions(program.database, ID);
    await restoreVersion(program, { templateId: ID, versionId: version?.id ?? '' });
    expect([await now(), await bodies()]).toEqual(['one', ['two', 'one']]);
  });

  it('that can no longer be filled in is refused, and nothing changes', async () => {
    const { program, save, bodies, now } = setup();
    await save('one');
    const row = { id: 'v', templateId: ID, subject: 'x', body: '{{ gone }}', replacedAt: NOW };
    await program.database.templateVersions.add(row);
    const refused = await restoreVersion(program, { templateId: ID, versionId: 'v' });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('gone') });
    expect([await now(), await bodies()]).toEqual(['one', ['{{ gone }}']]);
  });

  it('stays when the text goes back to the built-in one, and brings it back', async () => {
    const { program, save, bodies, now } = setup();
    await save('mine');
    await resetTemplate(program, ID);
    expect([await now(), await bodies()]).toEqual([null, ['mine']]);
    const [version] = await readTemplateVersions(program.database, ID);
    await restoreVersion(program, { templateId: ID, versionId: version?.id ?? '' });
    expect(await now()).toBe('mine');
  });

  it('that is damaged is passed over', async () => {
    const { program, save, bodies } = setup();
    await save('one');
    await save('two');
    await program.database.table('templateVersions').add({ id: 'bad', templateId: ID, subject: 1 });
    expect(await bodies()).toEqual(['one']);
  });
});

describe('when our text has changed since the user made it hers', () => {
  const old = { subject: 'Old', body: 'as ours once read' };

  it('that is told, with ours then and now; keeping hers is an answer', async () => {
    const { program, keep, listed, now } = setup();
    await keep({ ...text('mine'), basedOn: old });
    expect((await listed())?.oursChanged).toMatchObject({
      former: old,
      now: { subject: builtInText(ID)?.subject },
    });
    const kept = await keepMine(program, ID);
    expect([(await listed())?.oursChanged, await now()]).toEqual([null, 'mine']);
    if (kept.ok) await takeBackTextChange(program, kept.value);
    expect((await listed())?.oursChanged).not.toBeNull();
  });

  it('taking ours keeps hers as an earlier version', async () => {
    const { program, keep, listed, bodies } = setup();
    await keep({ ...text('mine'), basedOn: old });
    await resetTemplate(program, ID);
    expect(await listed()).toMatchObject({ isOwn: false, oursChanged: null });
    expect(await bodies()).toEqual(['mine']);
  });

  it('editing hers is no answer yet: she may not have seen ours', async () => {
    const { keep, save, listed } = setup();
    await keep({ ...text('mine'), basedOn: old });
    await save('mine, edited');
    expect((await listed())?.oursChanged?.former).toEqual(old);
  });

  it.each([
    ['it is not known what hers was made of', { basedOn: null }],
    ['hers reads like ours', { ...builtInText(ID), id: ID, basedOn: old }],
    [
      'ours is as it was',
      { basedOn: { subject: builtInText(ID)?.subject ?? '', body: builtInText(ID)?.body ?? '' } },
    ],
  ])('nothing is told where %s', async (_name, { subject, body, basedOn }: Partial<Template>) => {
    const { keep, listed } = setup();
    await keep({
      ...text('mine'),
      ...(subject && { subject }),
      ...(body && { body }),
      basedOn: basedOn ?? null,
    });
    expect((await listed())?.isOwn).toBe(true);
    expect((await listed())?.oursChanged).toBeNull();
  });
});
