import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FILL_GROUPS } from '../../../components/template/fill-groups.ts';
import { TemplateSection } from '../../../components/template/template-section.tsx';
import { saveTemplate } from '../../../lib/app/save-template.ts';
import { templateList } from '../../../lib/app/template-list.ts';
import { checkTemplate } from '../../../lib/templates/check-template.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedAccount } from '../../support/components/seed-account.ts';
import { testProgram } from '../../support/components/test-program.ts';

async function open({ empty = false } = {}) {
  const program = testProgram();
  if (!empty) {
    await seedAccount(program, {
      name: 'Northwind Traders',
      invoices: [
        [320_000, 'USD', 47],
        [48_000, 'USD', 12],
      ],
    });
    await seedAccount(program, { name: 'Fabrikam', person: 'Ann Lee', invoices: [[5_000, 'EUR', 3]] });
  }
  await renderPage(<TemplateSection />, fakeSurface(program));
  await expect.element(get('template-row').first()).toBeVisible();
  return program;
}

const get = (id: string) => page.getByTestId(id);
const row = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} ?(Yours|Built-in)`) });

async function textOf(program: ReturnType<typeof testProgram>, id: string) {
  return (await templateList(program)).find(({ builtIn }) => builtIn.id === id);
}

describe('the list', () => {
  test('names every text with its use, its tone in words and whose it is', async () => {
    const program = testProgram();
    await saveTemplate(program, 'friendly-reminder', { subject: 'Hi', body: 'Pay please' });
    await renderPage(<TemplateSection />, fakeSurface(program));
    await expect.element(row('Friendly reminder')).toMatchTextContent('Yours');
    await expect.element(row('Second notice')).toMatchTextContent('Built-in');
    await expect.element(row('Second notice')).toMatchTextContent('Tone: Clear');
    expect(get('template-row').elements()).toHaveLength((await templateList(program)).length);
  });
});

describe('the preview', () => {
  test('shows the mail for a customer who is late, and for another when asked', async () => {
    await open();
    await userEvent.click(row('Friendly reminder'));
    await expect.element(get('template-preview')).toMatchTextContent('Mary Adams <mary.adams@');
    await expect.element(get('template-preview')).toMatchTextContent('Your open invoices');
    await expect.element(get('template-preview')).toMatchTextContent('3,680.00 USD');
    await userEvent.click(get('template-account-change'));
    await expect.element(get('template-account-search')).toHaveFocus();
    await userEvent.keyboard('fabri');
    await expect.element(get('template-account-search-choice')).toMatchTextContent('Fabrikam');
    await userEvent.keyboard('{Enter}');
    await expect.element(get('template-preview')).toMatchTextContent('Dear Ann');
    await expect.element(get('template-preview')).toMatchTextContent('50.00 EUR');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  test('without customers says what to do, and still checks the words', async () => {
    await open({ empty: true });
    await expect.element(get('template-preview')).toMatchTextContent('No customer to show it on yet');
    await userEvent.fill(get('template-body'), 'We will call our lawyer.');
    await expect.element(get('template-lint')).toMatchTextContent('“lawyer” can read as a threat');
    expect(await axeViolations('light')).toEqual([]);
  });
});

describe('an edited text', () => {
  test('changes the preview as it is typed, is saved, and is what the next draft uses', async () => {
    const program = await open();
    await userEvent.click(row('Friendly reminder'));
    await expect.element(get('template-save')).toBeDisabled();
    await userEvent.fill(get('template-subject'), 'A word about {{ invoices[0].number }}');
    await expect.element(get('template-preview')).toMatchTextContent(/A word about INV-\w+/);
    await userEvent.click(get('template-save'));
    await expect.element(row('Friendly reminder')).toMatchTextContent('Yours');
    await expect.element(get('template-save')).toBeDisabled();
    const saved = await textOf(program, 'friendly-reminder');
    expect(saved?.isOwn).toBe(true);
    expect(saved?.current.subject).toBe('A word about {{ invoices[0].number }}');
  });

  test('that cannot be filled in is said at once, refused in a sentence and not stored', async () => {
    const program = await open();
    await userEvent.fill(get('template-body'), '{{ contact.greetng }},');
    await expect
      .element(get('template-lint'))
      .toMatchTextContent('“contact.greetng” is not a word that can be filled in');
    await expect.element(get('template-lint')).toHaveAttribute('data-blocking', 'true');
    await userEvent.click(get('template-save'));
    await expect.element(get('template-refusal')).toMatchTextContent('contact.greetng');
    expect((await textOf(program, 'as-per-our-call'))?.isOwn).toBe(false);
  });

  test('is advised on its tone', async () => {
    await open();
    await userEvent.click(row('Courtesy note'));
    await userEvent.fill(
      get('template-body'),
      'Dear customer,\n{% for i in invoices %}{{ i.open }} {% endfor %}',
    );
    await expect.element(get('template-lint')).toMatchTextContent('Greet a person by name');
    await expect.element(get('template-lint')).toHaveAttribute('data-blocking', 'false');
  });

  test('is saved by Control and S', async () => {
    const program = await open();
    await userEvent.click(get('template-subject'));
    await userEvent.keyboard('{End}, in short{Control>}s{/Control}');
    await expect.element(row('As per our call')).toMatchTextContent('Yours');
    expect((await textOf(program, 'as-per-our-call'))?.current.subject).toMatch(/, in short$/);
  });
});

describe('words to fill in', () => {
  test('go where the caret stands, in the field used last', async () => {
    await open();
    await userEvent.fill(get('template-body'), 'Hello !');
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.click(page.getByRole('button', { name: /^First name/ }));
    await expect.element(get('template-body')).toHaveValue('Hello {{ contact.first_name }}!');
    await userEvent.fill(get('template-subject'), 'About ');
    await userEvent.click(page.getByRole('button', { name: /^Oldest invoice/ }));
    await expect.element(get('template-subject')).toHaveValue('About {{ invoices[0].number }}');
  });

  test('can all be filled in', () => {
    const words = FILL_GROUPS.flatMap((group) => group.words);
    for (const { code, label } of words) {
      expect(checkTemplate({ subject: 'x', body: `${code} .` }), label).toBeNull();
    }
  });
});

describe('leaving unsaved changes', () => {
  test('asks: keep editing, discard, or save and go on', async () => {
    const program = await open();
    await userEvent.fill(get('template-subject'), 'Mine');
    await userEvent.click(row('Second notice'));
    await expect.element(get('template-leave')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Keep editing' }));
    await expect.element(get('template-subject')).toHaveValue('Mine');

    await userEvent.click(row('Second notice'));
    await userEvent.click(page.getByRole('button', { name: 'Save and go on' }));
    await expect.element(get('template-subject')).not.toHaveValue('Mine');
    expect((await textOf(program, 'as-per-our-call'))?.current.subject).toBe('Mine');

    await userEvent.fill(get('template-subject'), 'Not this');
    await userEvent.click(row('Courtesy note'));
    await userEvent.click(page.getByRole('button', { name: 'Discard changes' }));
    await expect.element(row('Courtesy note')).toHaveAttribute('aria-current', 'true');
    expect((await textOf(program, 'second-notice'))?.isOwn).toBe(false);
  });
});

test('an own text goes back to the built-in one after asking', async () => {
  const program = await open();
  await userEvent.fill(get('template-subject'), 'Mine');
  await userEvent.click(get('template-save'));
  await userEvent.click(get('template-reset'));
  await userEvent.click(page.getByRole('button', { name: 'Use the built-in text' }));
  await expect.element(get('template-subject')).toHaveValue('Our phone call on {{ call.date }}');
  await expect.element(get('template-reset')).not.toBeInTheDocument();
  expect((await textOf(program, 'as-per-our-call'))?.isOwn).toBe(false);
});
