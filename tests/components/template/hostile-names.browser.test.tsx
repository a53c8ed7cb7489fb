import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formattedDraft } from '../../../components/draft/copy-draft.ts';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { TemplateSection } from '../../../components/template/template-section.tsx';
import { lineNodes } from '../../../lib/adapters/line-nodes.ts';
import { paragraphNodes } from '../../../lib/adapters/paragraph-nodes.ts';
import type { Program } from '../../../lib/app/program.ts';
import { saveTemplate } from '../../../lib/app/save-template.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildMail } from '../../support/build-mail.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { renderLight } from '../../support/components/render-light.tsx';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const EVIL = '<img src=x onerror="window.hacked=1">';
/** Names the customer in every way a text can, a link and a list among them. */
const OWN = {
  subject: 'For {{ account.name }}',
  body: `{{ contact.greeting }},

for {{ account.name }}{% if contact.name != '' %} and {{ contact.name }}{% endif %}:
{% for invoice in invoices %}
- {{ invoice.number }}{% if invoice.description != '' %} {{ invoice.description }}{% endif %}: {{ invoice.open }}
{%- endfor %}

https://pay.ourfirm.example/?a="><script>window.hacked=1</script>

{{ me.name }}`,
};

const get = (id: string) => page.getByTestId(id);
/** Every element that came into the page in between: a toast that is gone again, too. */
const seen: Element[] = [];
const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element) seen.push(node, ...node.querySelectorAll('*'));
});

beforeEach(async () => {
  await page.viewport(360, 900);
  seen.length = 0;
  observer.observe(document, { subtree: true, childList: true });
});

afterEach(() => {
  observer.disconnect();
  const markup = seen.filter(
    (one) =>
      one.matches('[onerror], img[src="x"]') ||
      (one.localName === 'script' && one.textContent.includes('hacked')),
  );
  expect(markup).toEqual([]);
  expect(seen.length).toBeGreaterThan(5);
  expect(Reflect.get(window, 'hacked')).toBeUndefined();
});

/** A customer all of whose words are markup, and a text that repeats them. */
async function hostile(program: Program) {
  const facts = await seededAccount(program, { name: EVIL, person: 'Mary Adams' });
  const { database } = program;
  await database.contacts.toCollection().modify({ name: `Mary ${EVIL}` });
  await database.items.toCollection().modify({ number: `INV-${EVIL}`, description: EVIL });
  const saved = await saveTemplate(program, 'friendly-reminder', OWN);
  if (!saved.ok) throw new Error(saved.message);
  return facts.account.id;
}

describe('P20: a customer called <img onerror> stays text', () => {
  test('in the preview, the words to fill in and what is offered while typing', async () => {
    await page.viewport(1280, 900);
    const program = testProgram();
    await hostile(program);
    await renderPage(<TemplateSection />, fakeSurface(program));
    await userEvent.click(page.getByRole('button', { name: /^Friendly reminder ?Tone/ }));
    await expect.element(get('template-preview')).toMatchTextContent(`for ${EVIL} and Mary ${EVIL}:`);
    await expect.element(page.getByRole('button', { name: /^Customer’s name/ })).toMatchTextContent(EVIL);
    await userEvent.fill(get('template-body'), 'Hello ');
    await userEvent.keyboard('{End}{{{{ account.na');
    const offer = page.getByRole('listbox', { name: 'Completions' }).getByRole('option').first();
    await expect.element(offer).toMatchTextContent(EVIL);
  });

  test('in the preview of a letter', async () => {
    await page.viewport(1280, 900);
    const program = testProgram();
    await hostile(program);
    await renderPage(<TemplateSection />, fakeSurface(program));
    await userEvent.selectOptions(get('template-channel'), 'letter');
    await userEvent.click(get('template-row').first());
    await expect.element(get('template-preview')).toHaveAttribute('data-channel', 'letter');
    await expect.element(get('template-preview')).toMatchTextContent(EVIL);
  });

  test('in the panel, the draft, and what is copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const kinds = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const program = testProgram();
    const accountId = await hostile(program);
    await openPanel(program, accountId);
    await expect.element(get('account-name')).toMatchTextContent(EVIL);
    await userEvent.click(get('draft-email').first());
    await expect.element(get('draft-body')).toBeVisible();
    const drafts = await program.database.drafts.toArray();
    expect(drafts[0]?.body).toContain(`for ${EVIL} and Mary ${EVIL}:`);
    expect((get('draft-body').element() as HTMLTextAreaElement).value).toContain(EVIL);
    await userEvent.click(get('draft-copy'));
    await expect.poll(() => write.mock.calls.length + kinds.mock.calls.length).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  test('in the log', async () => {
    const program = testProgram();
    const accountId = await hostile(program);
    const mail = buildMail({
      ...{ id: program.newId(), accountId, at: NOW - 3_600_000, contactId: null, items: [] },
      ...{ subject: EVIL, body: `Dear ${EVIL}`, to: [`"${EVIL}"@northwind.example`] },
    });
    await addActivity(program.database, mail);
    await openPanel(program, accountId);
    await userEvent.click(page.getByRole('tab', { name: /Log/ }));
    const row = get('activity-row').first();
    await expect.element(row).toBeVisible();
    await userEvent.click(row.getByRole('button').first());
    await expect.element(row).toMatchTextContent(EVIL);
  });

  test('in the day’s list', async () => {
    const program = testProgram();
    await hostile(program);
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect.element(get('due-row').first()).toMatchTextContent(EVIL);
  });

  test('in the mail itself: nothing but lines, lists and links to pages', () => {
    const body = `Dear ${EVIL},\n\n- ${EVIL}\n- https://pay.example/?x="onmouseover=alert(1)\n\njavascript:alert(1) data:text/html,x`;
    const lines = lineNodes(document, body);
    const paragraphs = paragraphNodes(document, body);
    const copied = new DOMParser().parseFromString(formattedDraft({ subject: EVIL, body }), 'text/html').body;
    for (const nodes of [lines, paragraphs, [...copied.children]]) {
      const whole = document.createElement('section');
      whole.append(...nodes);
      document.body.append(whole);
      const all = [...whole.querySelectorAll('*')];
      expect(all.filter(({ localName }) => !ALLOWED.has(localName))).toEqual([]);
      const attributes = all.flatMap((one) =>
        [...one.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      expect(
        attributes.filter(
          (one) =>
            !/^(?:dir=auto|xmlns=http:\/\/www\.w3\.org\/1999\/xhtml|href=https:\/\/pay\.example\/\?x=)$/.test(
              one,
            ),
        ),
      ).toEqual([]);
      expect(whole.textContent).toContain(EVIL);
      whole.remove();
    }
    expect(lines.filter(({ localName }) => localName === 'ul')).toHaveLength(1);
  });
});

const ALLOWED = new Set(['div', 'p', 'br', 'ul', 'li', 'a']);
