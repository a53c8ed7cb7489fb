import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { codeOf, fillGroups } from '../../../components/template/fill-groups.ts';
import { vocabularyWords } from '../../../components/template/vocabulary-words.ts';
import { checkTemplate } from '../../../lib/templates/check-template.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { get, openTemplates, row } from '../../support/components/open-templates.tsx';
import { expectSource, sourceText } from '../../support/components/source-text.ts';

const offers = () => page.getByRole('listbox', { name: 'Completions' });
const BODY = () => page.getByRole('textbox', { name: 'Text' });
/** The list takes keys only when it has stood for a moment, so that nobody chooses by accident. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('words to fill in', () => {
  test('go where the cursor stands, in the part used last, and read as for the customer shown', async () => {
    await openTemplates();
    await userEvent.fill(get('template-body'), 'Hello !');
    await userEvent.keyboard('{End}{ArrowLeft}');
    const word = page.getByRole('button', { name: /^Person’s first name/ });
    await expect.element(word).toMatchTextContent('Mary');
    await userEvent.click(word);
    await expectSource('template-body', 'Hello {{ contact.first_name }}!');
    await userEvent.fill(get('template-subject'), 'About ');
    await userEvent.keyboard('{End}');
    await userEvent.click(page.getByRole('button', { name: /^Customer’s name/ }));
    await expectSource('template-subject', 'About {{ account.name }}');
  });

  test('can all be filled in', () => {
    const words = fillGroups(vocabularyWords(new Map())).flatMap((group) => group.words);
    expect(words.length).toBeGreaterThan(40);
    for (const word of words) {
      const named =
        word.kind === 'fill' ? `{% if ${word.code} != '' %}${codeOf(word)}{% endif %}` : codeOf(word);
      expect(checkTemplate({ subject: 'x', body: `A text.\n${named}` }), word.label).toBeNull();
    }
  });

  test('are offered while typing within braces, with their meaning, and are closed', async () => {
    await openTemplates();
    await userEvent.fill(get('template-body'), 'Hello ');
    await userEvent.keyboard('{End}{{{{ contact.fi');
    const offer = offers().getByRole('option', { name: /contact\.first_name/ });
    await expect.element(offer).toMatchTextContent('Here: Mary');
    await aMoment();
    await userEvent.keyboard('{Enter}');
    await expectSource('template-body', 'Hello {{ contact.first_name }}');
  });

  test('are offered anywhere on Control and Space', async () => {
    await openTemplates();
    await userEvent.fill(get('template-body'), 'All: ');
    await userEvent.keyboard('{End}{Control>} {/Control}');
    await expect.element(offers().getByRole('option', { name: /^List of the invoices/ })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(offers()).not.toBeInTheDocument();
  });
});

describe('the editor', () => {
  test('is named, says how to leave it, and Tab leaves it', async () => {
    await openTemplates();
    const body = page.getByRole('textbox', { name: 'Text' });
    await expect.element(body).toHaveAccessibleDescription(/Tab leaves the text/);
    await userEvent.click(body);
    await userEvent.keyboard('{Tab}');
    await expect.element(body).not.toHaveFocus();
  });

  test('takes a text of several lines as it is', async () => {
    await openTemplates();
    const text = 'Dear {{ account.name }},\n\n- one\n- {{ total }}\n\nKind regards';
    await userEvent.fill(get('template-body'), text);
    await expectSource('template-body', text);
  });

  test('keeps the subject on one line', async () => {
    await openTemplates();
    await userEvent.fill(get('template-subject'), 'One');
    await userEvent.keyboard('{End}{Enter} two');
    await expectSource('template-subject', 'One two');
  });

  test('takes back step by step, also after another text was open', async () => {
    await openTemplates();
    await userEvent.click(row('Second notice'));
    await userEvent.click(get('template-subject'));
    await userEvent.keyboard('{Control>}{End}{/Control} soon');
    await expectSource('template-subject', / soon$/);
    await userEvent.click(row('Courtesy note'));
    await userEvent.click(page.getByRole('button', { name: 'Discard changes' }));
    await userEvent.click(row('Second notice'));
    await expectSource('template-subject', /(?<! soon)$/);
    await userEvent.click(get('template-subject'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await expectSource('template-subject', / soon$/);
  });

  test('writes no style element, which our pages do not allow', async () => {
    const before = document.querySelectorAll('style:not([data-vite-dev-id])').length;
    await openTemplates();
    expect(document.querySelectorAll('style:not([data-vite-dev-id])').length).toBe(before);
    expect(document.adoptedStyleSheets.length).toBeGreaterThan(0);
  });
});

describe('the keyboard alone', () => {
  test('completes: arrows choose, Enter takes, Escape closes the list and then lets Tab leave', async () => {
    await openTemplates();
    await userEvent.fill(get('template-body'), 'Hello ');
    await userEvent.keyboard('{End}{{{{ contact.');
    await expect.element(offers()).toBeInTheDocument();
    await aMoment();
    const second = offers().getByRole('option').nth(1).element().querySelector('.cm-completionLabel');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expectSource('template-body', `Hello {{ ${second?.textContent} }}`);

    await userEvent.keyboard(' {{{{ total');
    await expect.element(offers()).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(offers()).not.toBeInTheDocument();
    await expect.element(BODY()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(BODY()).not.toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(BODY()).toHaveFocus();
  });

  test('says to a screen reader which word is offered', async () => {
    await openTemplates();
    await userEvent.fill(get('template-body'), 'Hello ');
    await userEvent.keyboard('{End}{{{{ contact.fi');
    await expect.element(offers()).toBeInTheDocument();
    const list = offers().element();
    const chosen = list.querySelector('[aria-selected]');
    await expect.element(BODY()).toHaveAttribute('aria-controls', list.id);
    await expect.element(BODY()).toHaveAttribute('aria-activedescendant', chosen?.id ?? 'none');
  });

  test('goes from the subject to the text, to what is done with it, to the customer shown', async () => {
    await openTemplates();
    await userEvent.click(page.getByRole('textbox', { name: 'Subject' }));
    await userEvent.keyboard('!{Tab}');
    await expect.element(BODY()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(get('template-save')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(get('template-account-change')).toHaveFocus();
  });

  test('takes back and puts back, word by word', async () => {
    await openTemplates();
    await userEvent.fill(get('template-subject'), 'One');
    // Letters typed without a rest are one step.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await userEvent.keyboard('{End} two');
    await expectSource('template-subject', 'One two');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expectSource('template-subject', 'One');
    await userEvent.keyboard('{Control>}y{/Control}');
    await expectSource('template-subject', 'One two');
  });
});

describe('what is wrong', () => {
  test('is marked at its words, waved where it blocks and dotted where it advises, and unmarked when it is gone', async () => {
    await openTemplates();
    await userEvent.fill(get('template-body'), '{{ contact.greeting }},\n\nWe will call our lawyer.');
    const marked = (kind: string) => get('template-body').element().querySelector(`.cm-lintRange-${kind}`);
    await expect.poll(() => marked('error')?.textContent).toContain('lawyer');
    const waved = marked('error');
    expect(waved && getComputedStyle(waved).textDecorationStyle).toBe('wavy');
    await userEvent.fill(get('template-body'), '{{ contact.greeting }},\n\nDear customer, please tell me.');
    await expect.poll(() => marked('info')?.textContent).toBeTruthy();
    const dotted = marked('info');
    expect(dotted && getComputedStyle(dotted).textDecorationStyle).toBe('dotted');
    await expect.poll(() => marked('error')?.textContent ?? '').not.toContain('lawyer');
  });

  test('that would be a hole for somebody is said before it is saved, and mended by a press', async () => {
    await openTemplates();
    await userEvent.click(row('Second notice'));
    await userEvent.click(BODY());
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}Yours, {{{{ contact.first_name }} ');
    const hole = get('template-lint').filter({ hasText: 'has none' });
    await expect.element(hole).toHaveAttribute('data-blocking', 'true');
    await userEvent.click(hole.getByTestId('lint-use'));
    await expect
      .poll(() => sourceText(BODY()))
      .toContain("{% if contact.first_name != '' %}Yours, {{ contact.first_name }}");
    await expect.element(hole).not.toBeInTheDocument();
    await userEvent.click(get('template-save'));
    await expect.element(row('Second notice')).toMatchTextContent('Yours');
  });
});

describe('on any page', () => {
  test.each([640, 1280])('at %i pixels nothing scrolls sideways, light and dark', async (width) => {
    await page.viewport(width, 900);
    await openTemplates();
    await userEvent.click(row('Second notice'));
    await userEvent.click(get('template-account-change'));
    await userEvent.click(page.getByRole('button', { name: /^Arabic name/ }));
    await expect.element(get('template-preview')).toMatchTextContent('ليلى');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    const fields = get('template-body').element().getBoundingClientRect();
    const preview = get('template-preview').element().getBoundingClientRect();
    // Beside what is typed where there is room, else below it.
    if (width === 1280) expect(preview.left).toBeGreaterThan(fields.right);
    else expect(preview.top).toBeGreaterThan(fields.bottom);
  });

  test('a name from right to left stands within our words from left to right', async () => {
    await openTemplates();
    await userEvent.click(get('template-account-change'));
    await userEvent.click(page.getByRole('button', { name: /^Arabic name/ }));
    const words = get('template-preview').getByText(/ليلى/);
    await expect.element(words.last()).toBeVisible();
    expect(getComputedStyle(words.last().element()).direction).toBe('ltr');
    await expect.element(get('template-preview').getByText(/^ليلى الحداد </)).toBeVisible();
  });
});
