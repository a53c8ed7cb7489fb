import { describe, expect, it } from 'vitest';
import { awkwardSamples, manyInvoices } from '../../../lib/app/samples/awkward-samples.ts';
import { checkOnSamples } from '../../../lib/app/samples/check-on-samples.ts';
import { isSampleId, SAMPLES } from '../../../lib/app/samples/sample-names.ts';
import { accountSchema } from '../../../lib/domain/account.ts';
import { contactSchema } from '../../../lib/domain/contact.ts';
import { day } from '../../../lib/domain/day.ts';
import { disputeSchema } from '../../../lib/domain/dispute.ts';
import { openItemSchema } from '../../../lib/domain/open-item.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { wordsOf } from '../../../lib/templates/languages.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { sampleFirm } from '../../support/sample-firm.ts';

const all = awkwardSamples(day('2026-11-18'));
const check = (body: string, subject = 'x', templateId = 'friendly-reminder') =>
  checkOnSamples({ templateId, text: { subject, body }, settings: sampleFirm('en-GB'), now: NOW })?.message ??
  null;

/** Five thousand texts are written. */
const A_WHILE = { timeout: 180_000 };

describe('the awkward samples', () => {
  it.each(all)('$name is as it would be on record', ({ id, facts }) => {
    expect(isSampleId(id)).toBe(true);
    expect(accountSchema.parse(facts.account)).toEqual(facts.account);
    for (const contact of facts.contacts) expect(contactSchema.parse(contact)).toEqual(contact);
    for (const item of facts.items) expect(openItemSchema.parse(item)).toEqual(item);
    for (const dispute of facts.disputes) expect(disputeSchema.parse(dispute)).toEqual(dispute);
    const owners = [facts.account, ...facts.paysFor].map((one) => one.id);
    expect(facts.items.every(({ accountId }) => owners.includes(accountId))).toBe(true);
    expect(new Set(facts.items.map((item) => item.id)).size).toBe(facts.items.length);
  });

  it('are what they are called', () => {
    const of = (id: string) => all.find((one) => one.id === `sample-${id}`)?.facts;
    expect(all.map(({ id }) => id)).toEqual(SAMPLES.map(({ id }) => id));
    expect(of('no-first-name')?.contacts[0]?.name).toBeNull();
    expect(new Set(of('three-currencies')?.items.map(({ open }) => open.currency)).size).toBe(3);
    expect(of('one-invoice')?.items).toHaveLength(1);
    expect(of('forty-invoices')?.items).toHaveLength(40);
    expect(of('arabic-name')?.account.name).toMatch(/\p{Script=Arabic}/u);
    expect(of('parent-and-children')?.paysFor).toHaveLength(2);
    expect(of('disputed-part')?.disputes[0]?.parts[0]?.amount).toEqual({ amount: 20_000, currency: 'USD' });
    expect(of('private-person')?.account.kind).toBe('consumer');
    expect(isSampleId('account-1')).toBe(false);
    expect(manyInvoices(day('2026-11-18'), 200).items).toHaveLength(200);
  });
});

describe('a text that cannot be written to everybody', () => {
  it.each([
    [
      'Dear {{ contact.first_name }},',
      /^On the example “No first name”\. In the text: “contact.first_name” is empty here \(line 1\)\./,
    ],
    ['{% if totals.size > 2 %}{{ oops }}{% endif %}', /^On the example “Three currencies”\. .*“oops”/],
    [
      '{% for i in invoices %}\n- {{ i.number }} of {{ i.customer }}{% endfor %}',
      /“i.customer” is empty here \(line 2\)/,
    ],
    [
      '{% if shared %}{% for i in invoices %}{% unless invoices[1] %}{{ oops }}{% endunless %}{% endfor %}{% endif %}',
      /^On the example “Private person”\./,
    ],
  ])('says for whom and why: %s', (body, said) => {
    expect(check(body)).toMatch(said);
  });

  it.each([
    ['broken-promise', 'As confirmed in {{ confirmation }}, we agreed.', 'confirmation'],
    ['thank-you', 'It came in on {{ received.date }}, thank you.', 'received.date'],
    ['as-per-our-call', 'To be paid {{ promise.method }}, please.', 'promise.method'],
  ])('is tried without what is not always known: %s', (templateId, body, name) => {
    expect(check(body, 'x', templateId)).toBe(
      `On the example “No first name”. In the text: “${name}” is empty here (line 1). Put words for that between {% if … %} and {% endif %}.`,
    );
  });

  it('is none of those the product comes with, whatever the firm has not filled in yet', A_WHILE, () => {
    const empty = {
      firmName: '',
      senderName: '',
      senderPhone: '',
      paymentLines: '',
      paymentLink: '',
      bankDetails: [],
      signatureLines: '',
      firmAddress: '',
      partnerName: '',
    };
    // A quarter of them where a quarter is tried again.
    for (const text of ALL_TEXTS.filter((_, index) => index % 4 < fuzzRuns(4)))
      for (const part of [{}, empty]) {
        const settings = sampleFirm(wordsOf(text.language).locale, part);
        expect({
          id: text.id,
          fault: checkOnSamples({ templateId: text.id, text, settings, now: NOW }),
        }).toEqual({ id: text.id, fault: null });
      }
  });
});
