import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TemplateSection } from '../../../components/template/template-section.tsx';
import { saveTemplate } from '../../../lib/app/save-template.ts';
import { templateList } from '../../../lib/app/template-list.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { get, openTemplates, row, textOf } from '../../support/components/open-templates.tsx';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedAccount } from '../../support/components/seed-account.ts';
import { expectSource } from '../../support/components/source-text.ts';
import { testProgram } from '../../support/components/test-program.ts';

/** Open when the page is. */
const FIRST = ALL_TEXTS[0]?.id ?? '';

describe('the list', () => {
  test('shows the mails in the language of the firm first, by when they are used', async () => {
    const program = testProgram();
    await saveTemplate(program, 'friendly-reminder', { subject: 'Hi', body: 'Pay please' });
    await renderPage(<TemplateSection />, fakeSurface(program));
    await expect.element(row('Friendly reminder')).toMatchTextContent('Yours');
    await expect.element(row('Second notice')).not.toMatchTextContent('Yours');
    await expect.element(row('Second notice')).toMatchTextContent('Tone: Clear');
    await expect.element(page.getByRole('region', { name: 'Reminders' })).toBeVisible();
    const wanted = (await templateList(program)).filter(
      ({ builtIn }) => builtIn.language === 'en' && builtIn.channel === 'mail',
    );
    expect(get('template-row').elements()).toHaveLength(wanted.length);
  });

  test('is filtered by language, way and reader, and searched by name', async () => {
    const program = await openTemplates();
    await userEvent.selectOptions(get('template-language'), 'de');
    await userEvent.selectOptions(get('template-channel'), 'letter');
    const letters = (await templateList(program)).filter(
      ({ builtIn }) => builtIn.language === 'de' && builtIn.channel === 'letter',
    );
    await expect.poll(() => get('template-row').elements().length).toBe(letters.length);
    await userEvent.selectOptions(get('template-audience'), 'consumer');
    await expect.poll(() => get('template-row').elements().length).toBeLessThan(letters.length);
    await userEvent.fill(get('template-search'), 'no such text');
    await userEvent.click(page.getByRole('button', { name: 'Show every text' }));
    const all = (await templateList(program)).length;
    await expect.poll(() => get('template-row').elements().length).toBe(all);
  });

  test('is one stop of the Tab key, and the arrow keys move in it', async () => {
    await openTemplates();
    const first = get('template-row').first();
    first.element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.element(get('template-row').nth(1)).toHaveFocus();
    await userEvent.keyboard('{End}{Enter}');
    await expect.element(get('template-row').last()).toHaveAttribute('aria-current', 'true');
    const stops = get('template-row')
      .elements()
      .filter((element) => element.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
  });
});

describe('the preview', () => {
  test('shows the mail for a customer who is late, and for another when asked', async () => {
    await openTemplates();
    await userEvent.click(row('Second notice'));
    await expect.element(get('template-preview')).toMatchTextContent('Mary Adams <mary.adams@');
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

  test('shows the awkward cases, one by one and all at a glance with the reason where a text fails', async () => {
    await openTemplates();
    await userEvent.click(row('Second notice'));
    await userEvent.click(get('template-account-change'));
    await userEvent.click(page.getByRole('button', { name: /^Three currencies/ }));
    await expect.element(get('template-account')).toMatchTextContent('Three currencies');
    await expect.element(get('template-preview')).toMatchTextContent('410.00 EUR');
    await userEvent.click(get('template-all'));
    await expect.poll(() => get('template-case').elements().length).toBe(8);
    await expect.element(get('template-case').first()).toHaveAttribute('data-fits', 'true');
    await userEvent.fill(get('template-body'), 'Dear {{ contact.first_name }}, {{ total }}');
    const nameless = page.getByRole('button', { name: /^No first name/ });
    await expect.element(nameless).toHaveAttribute('data-fits', 'false');
    await expect.element(nameless).toMatchTextContent('contact.first_name');
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(nameless);
    await expect.element(get('template-account')).toMatchTextContent('No first name');
  });

  test('is a letter or spoken words where the text is one', async () => {
    await openTemplates();
    await userEvent.selectOptions(get('template-channel'), 'letter');
    await userEvent.click(get('template-row').first());
    await expect.element(get('template-preview')).toHaveAttribute('data-channel', 'letter');
    await userEvent.selectOptions(get('template-channel'), 'spoken');
    await userEvent.click(get('template-row').first());
    await expect.element(get('template-preview')).toMatchTextContent(/seconds/);
  });

  test('without customers shows a made-up one, and says so', async () => {
    await openTemplates({ empty: true });
    await expect.element(get('template-made-up')).toBeVisible();
    await expect.element(get('template-preview')).toMatchTextContent('Mary Adams');
    await userEvent.fill(get('template-body'), 'We will call our lawyer.');
    await expect.element(get('template-lint').filter({ hasText: 'lawyer' }).first()).toBeVisible();
    await expect
      .poll(() => get('template-body').element().querySelector('.cm-lintRange-error')?.textContent)
      .toContain('lawyer');
    expect(await axeViolations('light')).toEqual([]);
  });

  test('follows the typing within the same frame, with two hundred invoices too', async () => {
    const program = testProgram();
    const invoices = Array.from({ length: 200 }, (_, index): [number, string, number] => [
      10_000 + index,
      'USD',
      5 + (index % 80),
    ]);
    await seedAccount(program, { name: 'Northwind Traders', invoices });
    await renderPage(<TemplateSection />, fakeSurface(program));
    await userEvent.click(row('Second notice'));
    await expect.element(get('template-preview')).toMatchTextContent('USD');
    await userEvent.click(get('template-body'));
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    const preview = get('template-preview').element();
    document.execCommand('insertText', false, 'Qz ');
    // The frame that shows the letters shows the preview of them.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    expect(preview.textContent).toContain('Qz');
  });
});

describe('an edited text', () => {
  test('changes the preview as it is typed, is saved, and is what the next draft uses', async () => {
    const program = await openTemplates();
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
    const program = await openTemplates();
    await userEvent.fill(get('template-body'), '{{ contact.greetng }},');
    await expect
      .element(get('template-lint'))
      .toMatchTextContent('“contact.greetng” is not a word that can be filled in');
    await expect.element(get('template-lint')).toHaveAttribute('data-blocking', 'true');
    await expect
      .poll(() => get('template-body').element().querySelector('.cm-lintRange-error')?.textContent)
      .toBe('{{ contact.greetng }}');
    await userEvent.click(get('template-save'));
    await expect.element(get('template-refusal')).toMatchTextContent('contact.greetng');
    expect((await textOf(program, FIRST))?.isOwn).toBe(false);
  });

  test('is advised on its tone', async () => {
    await openTemplates();
    await userEvent.click(row('Courtesy note'));
    await userEvent.fill(
      get('template-body'),
      'Dear customer,\n{% for i in invoices %}{{ i.open }} {% endfor %}',
    );
    await expect
      .element(get('template-lint'))
      .toMatchTextContent('people answer a person who writes to them by name');
    await expect.element(get('template-lint')).toHaveAttribute('data-blocking', 'false');
  });

  test('P20: that every mail would be held back for is asked about before it is kept', async () => {
    const program = await openTemplates();
    const threat =
      '{{ contact.greeting }},\n\n{% for i in invoices %}{{ i.open }} {{ i.due }} {% endfor %}Pay or we call the police.';
    await userEvent.click(row('Courtesy note'));
    await userEvent.fill(get('template-body'), threat);
    await userEvent.click(get('template-save'));
    await expect.element(get('template-held-back')).toMatchTextContent('police');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Back to the text' }));
    expect((await textOf(program, 'courtesy-note'))?.isOwn).toBe(false);
    await expectSource('template-body', threat);

    await userEvent.click(get('template-save'));
    await userEvent.click(get('template-save-anyway'));
    await expect.element(row('Courtesy note')).toMatchTextContent('Yours');
    await expect.element(get('template-held-back')).not.toBeInTheDocument();
    expect((await textOf(program, 'courtesy-note'))?.current.body).toBe(threat);
  });

  test('is saved by Control and S', async () => {
    const program = await openTemplates();
    await userEvent.click(get('template-subject'));
    await userEvent.keyboard('{Control>}{End}{/Control}, in short{Control>}s{/Control}');
    await expect.element(get('template-row').first()).toMatchTextContent('Yours');
    expect((await textOf(program, FIRST))?.current.subject).toMatch(/, in short$/);
  });
});

describe('leaving unsaved changes', () => {
  test('asks: keep editing, discard, or save and go on', async () => {
    const program = await openTemplates();
    await userEvent.fill(get('template-subject'), 'Mine');
    await userEvent.click(row('Second notice'));
    await expect.element(get('template-leave')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Keep editing' }));
    await expectSource('template-subject', 'Mine');

    await userEvent.click(row('Second notice'));
    await userEvent.click(page.getByRole('button', { name: 'Save and go on' }));
    await expectSource('template-subject', /^(?!Mine)/);
    expect((await textOf(program, FIRST))?.current.subject).toBe('Mine');

    await userEvent.fill(get('template-subject'), 'Not this');
    await userEvent.click(row('Courtesy note'));
    await userEvent.click(page.getByRole('button', { name: 'Discard changes' }));
    await expect.element(row('Courtesy note')).toHaveAttribute('aria-current', 'true');
    expect((await textOf(program, 'second-notice'))?.isOwn).toBe(false);
  });
});

test('an own text goes back to the built-in one after asking', async () => {
  const program = await openTemplates();
  await userEvent.fill(get('template-subject'), 'Mine');
  await userEvent.click(get('template-save'));
  await userEvent.click(get('template-reset'));
  await userEvent.click(page.getByRole('button', { name: 'Use the built-in text' }));
  const ours = (await textOf(program, FIRST))?.builtIn.subject;
  await expectSource('template-subject', ours ?? '');
  await expect.element(get('template-reset')).not.toBeInTheDocument();
  expect((await textOf(program, FIRST))?.isOwn).toBe(false);
});
