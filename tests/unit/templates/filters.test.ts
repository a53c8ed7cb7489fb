import { describe, expect, it } from 'vitest';
import { textData } from '../../../lib/correspondence/text-data.ts';
import { day } from '../../../lib/domain/day.ts';
import { renderText } from '../../../lib/templates/render-text.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

/** What a text prints for Mary Adams, who owes 1,200.00 USD since 2 October 2026; today is 18 November 2026. */
function written(body: string, locale = 'en-GB', overrides: Parameters<typeof buildTextFacts>[0] = {}) {
  const facts = buildTextFacts({
    settings: buildSettings({ locale }),
    language: locale === 'en-US' ? 'en-US' : (locale.split('-')[0] ?? 'en'),
    promise: buildPromise({ dueOn: day('2026-12-04') }),
    ...overrides,
  });
  const rendered = renderText({ subject: 'x', body }, textData(facts));
  return (rendered.ok ? rendered.value.body : rendered.message).replace(/[\u00A0\u202F]/g, ' ');
}
const open = (amount: number, currency: string) => ({ open: { amount, currency } });
const inTwo = {
  items: [
    buildOpenItem(open(368_000, 'USD')),
    buildOpenItem({ id: '2', number: 'INV-7', ...open(41_000, 'EUR') }),
  ],
};

describe('an amount', () => {
  it.each([
    [
      "{{ total }} {{ total | money: 'code' }} {{ total | money }}",
      'en-GB',
      '1,200.00 USD 1,200.00 USD 1,200.00 USD',
    ],
    ["{{ total | money: 'symbol' }}", 'en-US', '$1,200.00'],
    ["{{ total | money: 'symbol' }}", 'en-GB', 'US$1,200.00'],
    ["{{ total | money: 'symbol' }}", 'de-DE', '1.200,00 $'],
    [
      "{{ invoices[0].open | money: 'plain' }} {{ invoices[0].open }}",
      'de-CH',
      /^1['’]200\.00 1['’]200\.00 USD$/,
    ],
    ["{% assign n = total %}{{ n | money: 'plain' }}", 'de-AT', /^1[ .]200,00$/],
    ["{{ promise.came | money: 'symbol' }}x", 'en-GB', /^In the text: .*empty here/],
    ["{% if promise.amount != '' and promise.came == '' %}so{% endif %}", 'en-GB', 'so'],
    ['{% if promise.amount %}there{% endif %}{% if promise.came %}not{% endif %}', 'en-GB', 'there'],
  ])('%s in %s', (body, locale, words) => {
    expect(written(body, locale)).toMatch(
      words instanceof RegExp ? words : new RegExp(`^${escaped(words)}$`),
    );
  });

  it.each([
    ['', '410.00 EUR and 3,680.00 USD'],
    ["| money: 'symbol'", '€410.00 and US$3,680.00'],
    ["| money: 'plain'", '410.00 EUR and 3,680.00 USD'],
  ])('case 11: two currencies stay two, and keep their codes: %s', (filter, words) => {
    expect(written(`{{ total ${filter} }}`, 'en-GB', inTwo)).toBe(words);
  });

  it('as large as a whole number can be is exact to the digit', () => {
    const items = [buildOpenItem(open(Number.MAX_SAFE_INTEGER, 'USD'))];
    expect(written("{{ total | money: 'symbol' }}", 'en-US', { items })).toBe('$90,071,992,547,409.91');
  });

  it.each([
    ['JPY', '¥1,500'],
    ['KWD', 'KWD 1.500'],
  ])('has the digits of its currency: %s', (currency, words) => {
    expect(
      written("{{ total | money: 'symbol' }}", 'en-US', { items: [buildOpenItem(open(1_500, currency))] }),
    ).toBe(words);
  });

  it.each([
    'plus: 1',
    'times: 2',
    'round',
    'escape',
    'raw',
    'date_to_string',
    'json',
    'inspect',
    'truncate: 3',
  ])('is not for what the vocabulary does not name: %s', (filter) => {
    expect(written(`{{ total | ${filter} }}`)).toMatch(/is not a filter that exists \(line 1\)\.$/);
  });

  it.each(['amounts', 'constructor', '__proto__', 'size', 'write'])(
    'shows nothing of how it is kept: %s',
    (name) => {
      expect(written(`{{ total.${name} }}`)).toMatch(/^In the text: /);
    },
  );
});

describe('a day', () => {
  it.each([
    ['{{ promise.date }} {{ promise.date | date }}', 'en-GB', '4 December 2026 4 December 2026'],
    ["{{ promise.date | date: 'short' }}", 'en-GB', '4 Dec 2026'],
    ["{{ promise.date | date: 'short' }}", 'en-US', 'Dec 4, 2026'],
    ["{{ promise.date | date: 'weekday' }}", 'en-GB', 'Friday 4 December 2026'],
    ["{{ promise.date | date: 'weekday' }}", 'de-DE', 'Freitag, 4. Dezember 2026'],
    ['{{ 14 | days_from_now }}', 'en-GB', '2 December 2026'],
    ["{{ 0 | days_from_now | date: 'weekday' }}", 'de-DE', 'Mittwoch, 18. November 2026'],
  ])('%s in %s', (body, locale, words) => {
    expect(written(body, locale).replace('Friday,', 'Friday')).toBe(words);
  });

  it('is counted from the firm’s own day, whatever the text calls today', () => {
    expect(written("{% assign today = '1999' %}{{ 1 | days_from_now }}")).toBe('19 November 2026');
  });
});

describe('words', () => {
  const named = (name: string) => ({
    contact: buildContact({ name }),
    account: buildAccount({ name: 'ßtraße GmbH' }),
  });
  it.each([
    ["{{ 'a,b' | list }}", 'en-GB', 'a,b'],
    ["{{ invoices | map: 'number' | list }}", 'en-GB', 'INV-7 and INV-1042'],
    ["{{ invoices | map: 'number' | list }}", 'de-DE', 'INV-7 und INV-1042'],
    ["{{ invoices | map: 'open' | list }}", 'en-GB', '410.00 EUR and 3,680.00 USD'],
    ["{{ invoices | map: 'number' | lines: '- ' }}", 'en-GB', '- INV-7\n- INV-1042'],
    [
      "{{ firm.payment | lines: '> ' | indent: 2 }}",
      'en-GB',
      '> Bank transfer to account 123456 at First Bank.',
    ],
    ["x\n{{ invoices | map: 'number' | lines | indent: 2 }}", 'en-GB', 'x\n  INV-7\n  INV-1042'],
    ['{{ contact.name | first_name }}|{{ contact.name | full_name }}', 'en-GB', 'Mary|Dr. Mary Adams'],
    ['{{ account.name | upper_first }}', 'de-DE', 'SStraße GmbH'],
    ["{{ invoice_count | plural: 'invoice', 'invoices' }}", 'en-GB', '2 invoices'],
    ["{{ 1 | plural: 'invoice', 'invoices' }}", 'en-GB', '1 invoice'],
    ["{{ 0 | plural: 'invoice', 'invoices' }}", 'en-GB', '0 invoices'],
    ["{{ 0 | plural: 'facture', 'factures' }}", 'fr-FR', '0 facture'],
    ["{{ 3 | plural: one: 'faktura', few: 'faktury', other: 'faktur' }}", 'pl-PL', '3 faktury'],
    ["{{ 5 | plural: one: 'faktura', few: 'faktury', other: 'faktur' }}", 'pl-PL', '5 faktur'],
    ["{{ call.person | default: 'you' }}", 'en-GB', 'you'],
    ["{{ contact.first_name | default: 'you' }}", 'en-GB', 'Mary'],
    ["{{ invoices | map: 'open' | join: '; ' }}", 'en-GB', '410.00 EUR; 3,680.00 USD'],
    ["{{ invoices | map: 'number' | join }}", 'en-GB', 'INV-7 INV-1042'],
    [
      "{{ invoices | map: 'number' | first }}|{{ invoices | map: 'number' | last }}",
      'en-GB',
      'INV-7|INV-1042',
    ],
    ['{{ invoices | size }}', 'en-GB', '2'],
    ['{{ account.name | upcase }}|{{ account.name | downcase }}', 'de-DE', 'SSTRASSE GMBH|ßtraße gmbh'],
    ["{{ 'istanbul' | upcase }}", 'tr-TR', 'İSTANBUL'],
    ["{{ '  so  ' | strip | append: '!' | prepend: '¡' }}", 'es-ES', '¡so!'],
    ["{{ total | append: ', please' }}", 'en-GB', '410.00 EUR and 3,680.00 USD, please'],
    ["{{ account.name | replace: 'GmbH', '$& AG' }}", 'de-DE', 'ßtraße $& AG'],
    ["{{ invoices | map: 'number' | reverse | join: '/' }}", 'en-GB', 'INV-1042/INV-7'],
  ])('%s in %s', (body, locale, words) => {
    const items = [
      buildOpenItem(open(368_000, 'USD')),
      buildOpenItem({ id: '2', number: 'INV-7', dueOn: '2026-09-01', ...open(41_000, 'EUR') }),
    ];
    expect(written(body, locale, { ...named('Mrs Dr. Mary Adams'), items })).toBe(words);
  });
});

describe('a filter that cannot do its work says so in a sentence, with the line', () => {
  it.each([
    ["{{ total | money: 'pretty' }}", '“money” takes one of ‘code’, ‘symbol’, ‘plain’'],
    ['{{ account.name | money }}', '“money” needs an amount before it'],
    ["{{ today | date: '%d' }}", '“date” takes one of ‘long’, ‘short’, ‘weekday’'],
    ['{{ account.name | date }}', '“date” needs a day before it'],
    ["{{ 'soon' | days_from_now }}", '“days_from_now” needs a whole number from 0 to 3650'],
    ['{{ 5 | days_from_now: 3 }}', '“days_from_now” takes nothing behind it'],
    ['{{ invoices | list }}', '“list” needs a list of words: choose one thing of each with “map” first'],
    ['{{ invoices | upper_first }}', '“upper_first” needs words before it'],
    ['{{ contact | first_name }}', '“first_name” needs words before it'],
    ['{{ contact.name | full_name: 1 }}', '“full_name” takes nothing behind it'],
    ['{{ firm.payment | indent }}', '“indent” takes one number: how many spaces'],
    ['{{ firm.payment | indent: 99 }}', '“indent” needs a whole number from 0 to 20'],
    ["{{ firm.payment | lines: '-', '-' }}", '“lines” takes one thing behind it: what each line begins with'],
    ["{{ invoice_count | plural: 'invoice' }}", '“plural” needs the words for one and for several'],
    ["{{ total | plural: 'a', 'b' }}", '“plural” needs a whole number from 0 to 9999'],
    ['{{ account.name | append }}', '“append” takes the words to put behind it'],
    ["{{ account.name | append: 'a', 'b' }}", '“append” takes the words to put behind it'],
    ['{{ account.name | append: invoices }}', '“append” takes the words to put behind it'],
    ["{{ invoices | append: 'x' }}", '“append” needs words before it'],
    ['{{ account.name | prepend }}', '“prepend” takes the words to put before it'],
    ["{{ invoices | prepend: 'x' }}", '“prepend” needs words before it'],
    [
      "{{ account.name | replace: 'Traders' }}",
      '“replace” takes the words to look for and those to put in their place',
    ],
    [
      "{{ account.name | replace: '', 'x' }}",
      '“replace” takes the words to look for and those to put in their place',
    ],
    ["{{ total | replace: '2', '9' }}", '“replace” changes no amount and no day'],
    ["{{ today | replace: '8', '9' }}", '“replace” changes no amount and no day'],
    ['{{ invoices | upcase }}', '“upcase” needs words before it'],
    ['{{ account.name | upcase: 1 }}', '“upcase” takes nothing behind it'],
    ['{{ invoices | downcase }}', '“downcase” needs words before it'],
    ['{{ invoices | strip }}', '“strip” needs words before it'],
    ['{{ invoices | map }}', '“map” takes the name of one thing of each, such as map: ‘number’'],
    ["{{ invoices | map: 'nothing' }}", '“map” finds no “nothing” there'],
    ["{{ invoices | map: 'constructor' }}", '“map” finds no “constructor” there'],
    ["{{ account.name | map: 'x' }}", '“map” needs a list before it'],
    ["{{ invoices | map: 'number' | join: '-', '-' }}", '“join” takes one sign to put between the words'],
    ['{{ invoices | join }}', '“join” needs a list of words'],
    ['{{ account.name | first }}', '“first” needs a list before it'],
    ["{{ invoices | map: 'number' | last: 2 }}", '“last” takes nothing behind it'],
    ['{{ account.name | size }}', '“size” needs a list before it'],
    ['{{ account.name | reverse }}', '“reverse” needs a list before it'],
    ['{{ call.person | default }}', '“default” takes one thing behind it'],
    ['{{ invoices }}', 'This is not words that can be written: name one thing of it, or join a list'],
    ['{{ shared }}', 'This is not words that can be written: name one thing of it, or join a list'],
    ["{% include 'x' %}", '“include” is not a word that texts know'],
    ['{% tablerow i in invoices %}{% endtablerow %}', '“tablerow” is not a word that texts know'],
  ])('%s', (body, sentence) => {
    const said = written(`Dear Mary,\n\n${body}`);
    expect(said.replaceAll("'", '’').replaceAll('‘', '’')).toContain(sentence.replaceAll('‘', '’'));
    expect(said).toMatch(/^In the text: .*\(line 3\)\.$/);
  });
});

it('a text that doubles its words again and again is stopped', () => {
  const doubled = "{% assign x = 'ab' %}{% for i in (1..40) %}{% assign x = x | append: x %}{% endfor %}x";
  expect(written(doubled)).toMatch(/^In the text: This text grows too long/);
});

function escaped(words: string): string {
  return words.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
}
