import { describe, expect, it } from 'vitest';
import { textData } from '../../../lib/correspondence/text-data.ts';
import { checkTemplate } from '../../../lib/templates/check-template.ts';
import { renderText } from '../../../lib/templates/render-text.ts';
import { VOCABULARY } from '../../../lib/templates/vocabulary.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

const render = (body: string, subject = 'Hello', facts = buildTextFacts()) =>
  renderText({ subject, body }, textData(facts));

describe('a text that cannot be filled in is refused with a sentence', () => {
  it.each([
    [
      'an unknown word',
      'Dear {{ contact.nme }}',
      /^In the text: “contact.nme” is not a word that can be filled in \(line 1\)\.$/,
    ],
    [
      'an unknown word further down',
      'Dear Mary,\n\n{{ price }}',
      /^In the text: “price” is not a word that can be filled in \(line 3\)\.$/,
    ],
    [
      'an unknown filter',
      '{{ total | shout }}',
      /^In the text: “shout” is not a filter that exists \(line 1\)\.$/,
    ],
    ['a tag nobody closed', '{% if total %}x', /^In the text: “if” begins here and has no “endif” .*\.$/],
    ['a brace nobody closed', 'Dear {{ contact.name', /^In the text: .*is not closed.*\.$/],
    ['another file', "{% include 'x' %}", /^In the text: /],
    ['what every object has', '{{ contact.constructor }}', /“contact.constructor” is not a word/],
    ['a text without an end', '{% for i in (1..999999999) %}x{% endfor %}', /^In the text: /],
  ])('%s', (_name, body, message) => {
    expect(render(body)).toMatchObject({
      ok: false,
      reason: 'template',
      message: expect.stringMatching(message),
    });
  });

  it('and says so of the subject too', () => {
    expect(render('x', '{{ nobody }}')).toMatchObject({
      message: 'In the subject: “nobody” is not a word that can be filled in (line 1).',
    });
  });
});

describe('a rendered text', () => {
  it('is one line of subject, and no more than one blank line in a row', () => {
    expect(render('\n\nDear Mary,   \n\n\n\n\nBye\n\n', '  A\n\nB  ')).toEqual({
      ok: true,
      value: { subject: 'A B', body: 'Dear Mary,\n\nBye' },
    });
  });

  it('breaks its lines in one way, whatever way they were typed in', () => {
    expect(render('Dear Mary,\r\n\r\n\r\n\r\nBye')).toMatchObject({ value: { body: 'Dear Mary,\n\nBye' } });
  });

  it.each([
    ['markup', '<b>Mary</b> <script>alert(1)</script>'],
    ['an entity', 'Fish &amp; Chips'],
    ['braces', '{{ firm.name }} {% raw %}'],
    ['quotes', '"O\'Neill" & Sons'],
    ['another script', 'شركة الشمال'],
  ])('%s in a name stays what it is', (_name, name) => {
    const facts = buildTextFacts({
      account: buildAccount({ name }),
      contact: buildContact({ name: `Mary ${name}` }),
      items: [buildOpenItem({ number: name })],
    });
    expect(
      render('{{ account.name }}|{{ contact.name }}|{{ invoices[0].number }}', '{{ account.name }}', facts),
    ).toEqual({
      ok: true,
      value: { subject: name, body: `${name}|Mary ${name}|${name}` },
    });
  });
});

describe('a word that is empty', () => {
  const nobody = buildTextFacts({
    contact: buildContact({ name: null }),
    settings: buildSettings({ senderPhone: '' }),
  });

  it.each([
    ['Dear {{ contact.first_name }},', '“contact.first_name” is empty here (line 1)'],
    ['Hello,\n\nCall me at {{ me.phone }}.', '“me.phone” is empty here (line 3)'],
    ['- {{ contact.name }}', '“contact.name” is empty here (line 1)'],
    ['{{ account.name }}: {{ contact.name | upcase }}', '“contact.name | upcase” is empty here (line 1)'],
    ['{{ me.phone }}\n\n{{ contact.name }}, hello', '“contact.name” is empty here (line 3)'],
    [
      '{% for i in invoices %}\n{{ i.number }}: {{ i.order_number }}{% endfor %}',
      '“i.order_number” is empty here',
    ],
    ['{% capture who %}{{ contact.name }}{% endcapture %}Dear {{ who }},', '“who” is empty here (line 1)'],
    ['{%- if true -%}Dear {{- contact.name -}} ,{%- endif -%}', '“contact.name” is empty here (line 1)'],
  ])('among other words is refused, and what and where is said: %s', (body, said) => {
    const rendered = render(body, 'x', nobody);
    expect(rendered).toMatchObject({ ok: false, reason: 'template', message: expect.stringContaining(said) });
  });

  it('in the subject is refused too', () => {
    expect(render('x', 'A note for {{ contact.name }}', nobody)).toMatchObject({
      part: 'subject',
      message: expect.stringMatching(/^In the subject: “contact.name” is empty here/),
    });
  });

  it('alone on its line leaves no line behind', () => {
    const body =
      'Kind regards,\n{{ me.name }}\n  {{ me.phone }}\n{{ contact.name }} {{ me.phone }}\n{{ firm.name }}';
    expect(render(body, 'x', nobody)).toMatchObject({
      value: { body: 'Kind regards,\nBob Baker\nOur Firm' },
    });
  });

  it('is asked for with or without a comparison', () => {
    const body =
      "{% if contact.name %}a{% endif %}{% if contact.name != '' %}b{% endif %}{% capture n %}{{ contact.name }}{% endcapture %}{% if n == '' %}c{% endif %}{{ contact.name | default: 'd' }}";
    expect(render(body, 'x', nobody)).toMatchObject({ value: { body: 'cd' } });
  });

  it('is no reason to refuse a text to be saved: another customer may have a name', () => {
    expect(checkTemplate({ subject: 'x', body: 'Dear {{ contact.first_name }},' })).toBeNull();
  });

  it('cannot be feigned by signs in a name or in the text', () => {
    const facts = buildTextFacts({ account: buildAccount({ name: 'A\uE000B\uE001' }) });
    expect(render('\uE000 {{ account.name }}\uE005!', 'x', facts)).toMatchObject({ value: { body: 'AB!' } });
  });
});

describe('a text to be saved', () => {
  it.each([
    ['an empty subject', { subject: ' ', body: 'x' }, 'The subject is empty.'],
    ['an empty text', { subject: 'x', body: '\n' }, 'The text is empty.'],
    [
      'a fault seen only with one invoice',
      { subject: 'x', body: '{% if invoice_count == 1 %}{{ a }}{% endif %}' },
      /“a”/,
    ],
    [
      'a fault seen only with several',
      { subject: 'x', body: '{% if invoice_count > 1 %}{{ a }}{% endif %}' },
      /“a”/,
    ],
    [
      'a fault seen only with one invoice and a promise',
      { subject: 'x', body: "{% if invoice_count == 1 and promise.amount != '' %}{{ a }}{% endif %}" },
      /“a”/,
    ],
    [
      'a fault seen only without payment lines',
      { subject: 'x', body: "{% if firm.payment == '' %}{{ a }}{% endif %}" },
      /“a”/,
    ],
  ])('is refused for %s', (_name, text, message) => {
    expect(checkTemplate(text)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  it('may say everything there is a word for', () => {
    const body = VOCABULARY.variables
      .filter(({ kind, within }) => !within && kind !== 'list' && kind !== 'group' && kind !== 'yes-no')
      .map(({ name }) => `{{ ${name} }}`)
      .join('');
    expect(checkTemplate({ subject: 'x', body })).toBeNull();
  });
});

it('a name that ends in a full stop ends its sentence with that one', () => {
  const facts = buildTextFacts({ settings: buildSettings({ firmName: 'Harbor Supply Co.' }) });
  expect(
    render('This is {{ firm.name }}. Please call ... or write to {{ firm.name }}.', 'Hi', facts),
  ).toMatchObject({
    value: { body: 'This is Harbor Supply Co. Please call ... or write to Harbor Supply Co.' },
  });
});
