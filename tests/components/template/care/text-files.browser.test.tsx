import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useTemplateList } from '../../../../components/hooks/use-templates.ts';
import { TextFiles } from '../../../../components/template/care/text-files.tsx';
import { saveTemplate } from '../../../../lib/app/save-template.ts';
import { exportTexts } from '../../../../lib/app/text-export.ts';
import { readTemplate } from '../../../../lib/storage/template-store.ts';
import { axeViolations } from '../../../support/components/axe-violations.ts';
import { fakeSurface } from '../../../support/components/fake-surface.ts';
import { renderPage } from '../../../support/components/render-page.tsx';
import { testProgram } from '../../../support/components/test-program.ts';
import { ownText } from '../../../support/own-text.ts';

const get = (id: string) => page.getByTestId(id);

function Files() {
  const list = useTemplateList();
  return (
    <main>
      <h1>Templates</h1>
      {list.state === 'ready' && <TextFiles templates={list.value} />}
    </main>
  );
}

async function open(program: ReturnType<typeof testProgram>) {
  await renderPage(<Files />, fakeSurface(program));
  await userEvent.click(get('templates-files'));
}

async function choose(content: string) {
  await userEvent.upload(
    get('templates-import'),
    new File([content], 'texts.json', { type: 'application/json' }),
  );
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

beforeEach(() => page.viewport(360, 900));

describe('a file from a colleague', () => {
  test('shows what is new, differs, is the same or cannot be read, and takes over what was chosen', async () => {
    const from = testProgram();
    await saveTemplate(from, 'second-notice', { subject: 's', body: 'theirs' });
    await saveTemplate(from, 'friendly-reminder', { subject: 's', body: 'same' });
    await saveTemplate(from, 'courtesy-note', { subject: 's', body: 'new' });
    await from.database.templates.put(ownText('stepped-up', { body: '{{ no_such_word }}' }));
    const file = await exportTexts(from, null);
    if (!file.ok) throw new Error(file.message);

    const program = testProgram();
    await saveTemplate(program, 'second-notice', { subject: 's', body: 'mine' });
    await saveTemplate(program, 'friendly-reminder', { subject: 's', body: 'same' });
    await open(program);
    await choose(file.value.content);
    const row = (name: string) => get('templates-import-row').filter({ hasText: name });
    await expect.element(row('Courtesy note')).toMatchTextContent('New');
    await expect.element(row('Friendly reminder')).toMatchTextContent('The same');
    await expect.element(row('Second notice')).toMatchTextContent('Differs from yours');
    await expect
      .element(row('Stepped-up'))
      .toMatchTextContent('“no_such_word” is not a word that can be filled in');
    expect(await program.database.templates.count()).toBe(2);
    await userEvent.click(page.getByRole('button', { name: 'Show what differs' }));
    await expect.element(get('template-difference')).toMatchTextContent('theirs');
    await noFaults();

    await userEvent.selectOptions(get('templates-import-choice'), 'theirs');
    await userEvent.click(get('templates-import-confirm'));
    await expect.element(get('templates-import-review')).not.toBeInTheDocument();
    await expect.element(page.getByText(/1 added and 1 replaced/)).toBeVisible();
    expect((await readTemplate(program.database, 'second-notice'))?.body).toBe('theirs');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(async () => (await readTemplate(program.database, 'second-notice'))?.body).toBe('mine');
    expect(await program.database.templates.count()).toBe(2);
  });

  test('that is none is refused with a sentence', async () => {
    const program = testProgram();
    await open(program);
    await choose('<html>');
    await expect
      .element(get('templates-import-refusal'))
      .toMatchTextContent('This is no file of texts from Per Our Call. Nothing was changed.');
    await noFaults();
    await choose('x'.repeat(1_100_000));
    await expect.element(get('templates-import-refusal')).toMatchTextContent('larger than 1 MB');
  });
});

describe('a file of one’s own texts', () => {
  test('holds what is ticked', async () => {
    const program = testProgram();
    await saveTemplate(program, 'second-notice', { subject: 's', body: 'mine' });
    await saveTemplate(program, 'thank-you', { subject: 's', body: 'mine' });
    await open(program);
    await expect.element(get('templates-export')).toMatchTextContent('Save 2 texts as a file');
    await userEvent.click(page.getByRole('checkbox', { name: 'Thank you' }));
    await expect.element(get('templates-export')).toMatchTextContent('Save 1 text as a file');
    await noFaults();
    await userEvent.click(get('templates-export'));
    await expect
      .element(page.getByText('“per-our-call-texts-2026-11-19.json” is in your downloads.'))
      .toBeVisible();
  });

  test('is not offered while there is none', async () => {
    await open(testProgram());
    await expect.element(page.getByText(/^Once you have changed or copied a text/)).toBeVisible();
    expect(get('templates-export').elements()).toHaveLength(0);
  });
});
