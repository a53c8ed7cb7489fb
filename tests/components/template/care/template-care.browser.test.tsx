import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useTemplateList } from '../../../../components/hooks/use-templates.ts';
import { OursChangedNotice } from '../../../../components/template/care/ours-changed-notice.tsx';
import { TemplateCare } from '../../../../components/template/care/template-care.tsx';
import { saveTemplate } from '../../../../lib/app/save-template.ts';
import { copyTemplate } from '../../../../lib/app/template-copy.ts';
import { templateList } from '../../../../lib/app/template-list.ts';
import { chooseText } from '../../../../lib/app/text-choices.ts';
import { writeTemplate } from '../../../../lib/storage/template-store.ts';
import { builtInText } from '../../../../lib/templates/built-in-texts.ts';
import { buildAnswer } from '../../../support/build-answer.ts';
import { buildMail } from '../../../support/build-mail.ts';
import { axeViolations } from '../../../support/components/axe-violations.ts';
import { fakeSurface } from '../../../support/components/fake-surface.ts';
import { renderPage } from '../../../support/components/render-page.tsx';
import { seedAccount } from '../../../support/components/seed-account.ts';
import { NOW, testProgram } from '../../../support/components/test-program.ts';
import { ownText } from '../../../support/own-text.ts';

const get = (id: string) => page.getByTestId(id);
const ID = 'second-notice';
const ours = builtInText(ID) ?? { subject: '', body: '' };
const went: string[] = [];

function Care({ id, unsaved = false }: { readonly id: string; readonly unsaved?: boolean }) {
  const list = useTemplateList();
  const template = list.state === 'ready' ? list.value.find((one) => one.id === id) : undefined;
  if (!template) return <p>gone</p>;
  return (
    <main>
      <h1>Templates</h1>
      <h2>Texts</h2>
      <h3>{template.name}</h3>
      <OursChangedNotice template={template} unsaved={unsaved} onEdit={() => went.push('edit')} />
      <p data-testid="body">{template.current.body}</p>
      <TemplateCare template={template} unsaved={unsaved} onGo={(to) => went.push(to)} />
    </main>
  );
}

async function open(program: ReturnType<typeof testProgram>, id = ID, unsaved = false) {
  await renderPage(<Care id={id} unsaved={unsaved} />, fakeSurface(program));
  await expect.element(get('template-care')).toBeVisible();
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

const undo = () => userEvent.click(page.getByRole('button', { name: 'Undo' }));

beforeEach(async () => {
  went.length = 0;
  await page.viewport(360, 900);
});

describe('earlier versions (F4)', () => {
  async function edited() {
    const program = testProgram();
    const body = ours.body;
    await saveTemplate(program, ID, { subject: ours.subject, body: `${body}\nFirst` });
    program.setNow(NOW + 3_600_000);
    await saveTemplate(program, ID, { subject: ours.subject, body: `${body}\nSecond` });
    return program;
  }

  test('are listed with day and time, and show word by word what changed since', async () => {
    await open(await edited());
    await userEvent.click(get('template-versions'));
    await expect.element(get('template-version').first()).toMatchTextContent('Until 19 November 2026, 11:00');
    await userEvent.click(get('template-version-compare').first());
    const view = get('template-difference');
    await expect.element(view.getByRole('deletion')).toMatchTextContent('taken out: First');
    await expect.element(view.getByRole('insertion')).toMatchTextContent('put in: Second');
    await expect.element(view).toMatchTextContent('Subject: no difference');
    await noFaults();
  });

  test('are used again, and that is taken back by Undo', async () => {
    const program = await edited();
    await open(program);
    await userEvent.click(get('template-versions'));
    await userEvent.click(get('template-version-use').first());
    await expect.element(get('body')).toMatchTextContent(/First$/);
    await undo();
    await expect.element(get('body')).toMatchTextContent(/Second$/);
  });

  test('end with the built-in text', async () => {
    const program = await edited();
    await open(program);
    await userEvent.click(get('template-versions'));
    await userEvent.click(get('template-version-use').last());
    await expect.element(get('body')).not.toMatchTextContent(/Second$/);
    expect((await templateList(program)).find(({ id }) => id === ID)?.isOwn).toBe(false);
  });

  test('wait while something typed is not saved', async () => {
    await open(await edited(), ID, true);
    await userEvent.click(get('template-versions'));
    await expect.element(get('template-version-use').first()).toBeDisabled();
    await expect.element(page.getByText(/^Save or undo what you have typed/)).toBeVisible();
  });

  test('are not spoken of where there is none', async () => {
    await open(testProgram());
    expect(get('template-versions').elements()).toHaveLength(0);
    await expect.element(get('template-use')).toMatchTextContent('Not sent yet');
  });
});

describe('our text has changed', () => {
  async function changed() {
    const program = testProgram();
    const basedOn = { subject: ours.subject, body: `An older beginning.\n${ours.body}` };
    await writeTemplate(
      program.database,
      ownText(ID, { subject: ours.subject, body: `${ours.body}\nMine`, basedOn }),
    );
    return program;
  }

  test('is told, with what we changed and how hers differs', async () => {
    await open(await changed());
    await expect
      .element(get('template-ours-changed'))
      .toMatchTextContent('Our text has changed since you made it yours');
    await userEvent.click(get('template-show-change'));
    await expect
      .element(get('template-difference').getByRole('deletion'))
      .toMatchTextContent('An older beginning.');
    await noFaults();
    await userEvent.click(page.getByRole('tab', { name: 'From ours to yours' }));
    await expect.element(get('template-difference').getByRole('insertion')).toMatchTextContent('Mine');
  });

  test('keeps hers, takes ours, or leads to the text; each can be taken back', async () => {
    await open(await changed());
    await userEvent.click(get('template-edit-mine'));
    expect(went).toEqual(['edit']);
    await userEvent.click(get('template-keep-mine'));
    await expect.element(get('template-ours-changed')).not.toBeInTheDocument();
    await undo();
    await expect.element(get('template-ours-changed')).toBeVisible();
    await userEvent.click(get('template-take-ours'));
    await expect.element(get('body')).not.toMatchTextContent(/Mine$/);
    await expect.element(get('template-versions')).toMatchTextContent('1 version');
  });
});

describe('copies', () => {
  test('are made under a name, and refused under one that is taken', async () => {
    const program = testProgram();
    await open(program);
    await userEvent.click(get('template-copy'));
    await expect.element(get('template-name')).toHaveValue('Second notice, mine');
    await userEvent.fill(get('template-name'), 'Final notice');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(get('template-name-dialog'))
      .toMatchTextContent('already a text called “Final notice”');
    await noFaults();
    await userEvent.fill(get('template-name'), 'For builders');
    await userEvent.click(get('template-name-save'));
    await expect.poll(() => went).toHaveLength(1);
    const copy = (await templateList(program)).find(({ id }) => id === went[0]);
    expect(copy?.name).toBe('For builders');
    await undo();
    await expect.poll(() => went).toEqual([copy?.id, ID]);
    expect((await templateList(program)).some(({ isCopy }) => isCopy)).toBe(false);
  });

  async function withCopy() {
    const program = testProgram();
    const accountId = await seedAccount(program, { name: 'Northwind Traders', invoices: [[100, 'EUR', 20]] });
    const made = await copyTemplate(program, { id: ID, name: 'For builders' });
    if (!made.ok) throw new Error(made.message);
    await chooseText(program, { accountId, textId: ID, templateId: made.value.id });
    await open(program, made.value.id);
    return { program, accountId, copyId: made.value.id };
  }

  test('say where they are used, and can be used for everybody or no longer for somebody', async () => {
    const { program } = await withCopy();
    await expect.element(page.getByText('Northwind Traders', { exact: true })).toBeVisible();
    await userEvent.click(get('template-everywhere'));
    await expect.element(get('template-everywhere')).toBeChecked();
    await noFaults();
    expect(await program.database.textChoices.count()).toBe(2);
    await userEvent.click(page.getByRole('button', { name: 'Write to Northwind Traders as usual' }));
    await expect.element(page.getByText('Always used for')).not.toBeInTheDocument();
    expect((await program.database.textChoices.toArray()).map(({ accountId }) => accountId)).toEqual(['']);
  });

  test('are renamed and removed, with a way back', async () => {
    const { program, copyId } = await withCopy();
    await userEvent.click(get('template-rename'));
    await userEvent.fill(get('template-name'), 'For roofers');
    await userEvent.click(get('template-name-save'));
    await expect.element(page.getByRole('heading', { name: 'For roofers' })).toBeVisible();
    await userEvent.click(get('template-delete'));
    await expect.poll(() => went).toEqual([ID]);
    expect(await program.database.templates.count()).toBe(0);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }).first());
    await expect.poll(() => program.database.templates.count()).toBe(1);
    await expect.poll(() => went.at(-1)).toBe(copyId);
  });
});

test('what a text was sent and answered is said as counts, with what answered means', async () => {
  const program = testProgram();
  const mails = Array.from({ length: 12 }, (_, n) =>
    buildMail({ id: `m${n}`, textId: ID, at: NOW - (n < 2 ? 1 : 30) * 86_400_000, accountId: `a${n}` }),
  );
  await program.database.activities.bulkAdd([
    ...mails,
    ...[3, 4, 5].map((n) => buildAnswer({ id: `r${n}`, accountId: `a${n}`, at: NOW - 28 * 86_400_000 })),
  ]);
  await open(program);
  await expect.element(get('template-use')).toMatchTextContent('12 sent, 3 answered within 7 days');
  await expect.element(get('template-use')).toMatchTextContent('2 of them were sent less than 7 days ago.');
  await expect
    .element(get('template-use'))
    .toMatchTextContent('Answered: the customer wrote, or was spoken to');
  await noFaults();
});
