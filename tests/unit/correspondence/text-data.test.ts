import { describe, expect, it } from 'vitest';
import { addressees } from '../../../lib/correspondence/addressees.ts';
import { reminder } from '../../../lib/correspondence/reminder.ts';
import { citation, textData as dataOf } from '../../../lib/correspondence/text-data.ts';
import { NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { builtInText } from '../../../lib/templates/built-in-texts.ts';
import { asPrinted } from '../../support/as-printed.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { lintText } from '../../support/lint-text.ts';

const textData = (facts = buildTextFacts()) => asPrinted(dataOf(facts));
const money = (amount: number, currency: string) => ({ open: { amount, currency } });

describe('the words a text may name', () => {
  it('case 11: two currencies are two totals, in one phrase, and never a sum', () => {
    const items = [
      buildOpenItem({ id: '1', ...money(368_000, 'USD') }),
      buildOpenItem({ id: '2', ...money(41_000, 'EUR') }),
      buildOpenItem({ id: '3', ...money(5_000, 'JPY') }),
    ];
    expect(textData(buildTextFacts({ items })).total).toBe('410.00 EUR, 5,000 JPY and 3,680.00 USD');
  });

  it('invoices are listed oldest first, without a due date last, of one day by number', () => {
    const items = [
      buildOpenItem({ id: '1', number: 'C', dueOn: null }),
      buildOpenItem({ id: '2', number: 'B', dueOn: '2026-10-02' }),
      buildOpenItem({ id: '3', number: 'A', dueOn: '2026-10-02' }),
      buildOpenItem({ id: '4', number: 'D', dueOn: '2026-09-01' }),
    ];
    const { invoices, invoice_count } = textData(buildTextFacts({ items }));
    expect(invoices.map(({ number }) => number)).toEqual(['D', 'A', 'B', 'C']);
    expect(invoice_count).toBe(4);
  });

  it('days past due count from the original due date, and never below zero (P8)', () => {
    const of = (dueOn: string | null) => textData(buildTextFacts({ items: [buildOpenItem({ dueOn })] }));
    expect(of('2026-10-02')).toMatchObject({ days_past_due: 47, invoices: [{ days_past_due: 47 }] });
    expect(of('2026-12-24')).toMatchObject({ days_past_due: 0, invoices: [{ days_past_due: 0 }] });
    expect(of(null)).toMatchObject({ days_past_due: 0, invoices: [{ due: 'the agreed day' }] });
  });

  it('what was delivered and their order number stand beside each invoice, or are empty', () => {
    const items = [
      buildOpenItem({ id: '1', number: 'A', description: 'Oak boards; delivery', orderNumber: 'PO-7' }),
      buildOpenItem({ id: '2', number: 'B' }),
    ];
    const [a, b] = textData(buildTextFacts({ items })).invoices;
    expect(a).toMatchObject({ number: 'A', description: 'Oak boards; delivery', order_number: 'PO-7' });
    expect(b).toMatchObject({ number: 'B', description: '', order_number: '' });
  });

  it('what an export leaves out is said, and leaves no hole', () => {
    const items = [buildOpenItem({ number: '', issuedOn: null })];
    expect(textData(buildTextFacts({ items })).invoices[0]).toMatchObject({
      number: '(no number)',
      date: 'the date on it',
    });
  });

  it.each([
    ['2026-11-18T15:00:00Z', 'December 4, 2026'],
    ['2026-11-19T15:00:00Z', 'December 7, 2026'],
    ['2026-11-20T22:00:00Z', 'December 8, 2026'],
  ])(
    'case 61: the day a final notice names is a working day, 15 days or more from the next business day: %s',
    (at, words) => {
      expect(textData(buildTextFacts({ now: Date.parse(at) })).deadline).toBe(words);
    },
  );

  it('P27: gives the days that the step gives', () => {
    const of = (days: number) => textData(buildTextFacts({ term: { days, calendar: NO_HOLIDAYS } })).deadline;
    expect([of(15), of(30)]).toEqual(['December 4, 2026', 'December 21, 2026']);
  });

  it('case 27: of an invoice disputed in part the rest is asked for, and the part is named', () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const items = [buildOpenItem(), buildOpenItem({ id: 'item-2', number: 'INV-7', open: usd(5_000) })];
    const data = textData(
      buildTextFacts({ items, underReview: [{ itemId: 'item-1', amount: usd(20_000) }] }),
    );
    expect(data.invoices.map(({ open }) => open)).toEqual([
      '1,000.00 USD (a further 200.00 USD is under review)',
      '50.00 USD',
    ]);
    expect(data.total).toBe('1,050.00 USD');
  });

  it('today is the day in the seller’s zone', () => {
    const of = (zone: string) => textData(buildTextFacts({ settings: buildSettings({ zone }) })).today;
    expect(of('America/New_York')).toBe('November 18, 2026');
    expect(of('Pacific/Kiritimati')).toBe('November 19, 2026');
  });

  it('a promise names the invoices it covers among those the text is about', () => {
    const items = [buildOpenItem(), buildOpenItem({ id: 'item-2', number: 'INV-7', dueOn: '2026-09-01' })];
    const open = { amount: 120_000, currency: 'USD' };
    const both = buildPromise({
      covers: [
        { itemId: 'item-1', open },
        { itemId: 'item-2', open },
      ],
    });
    const of = (promise: typeof both) => textData(buildTextFacts({ items, promise })).promise.invoices;
    expect(of(both)).toBe('INV-7 and INV-1042');
    expect(of(buildPromise())).toBe('INV-1042');
  });
});

describe('P25: the mail that confirmed an agreement is cited', () => {
  it.each([
    ['America/New_York', 'en-US', 'my e-mail of November 2, 2026, 2:05 PM'],
    ['Europe/Berlin', 'en-GB', 'my e-mail of 2 November 2026, 20:05'],
    ['Pacific/Kiritimati', 'en-GB', 'my e-mail of 3 November 2026, 9:05'],
  ])('by day and time on the clock it was sent by: %s', (zone, locale, words) => {
    const mail = buildMail({ at: Date.parse('2026-11-02T19:05:00Z'), zone });
    expect(citation(mail, locale).replaceAll('\u202f', ' ')).toBe(words);
  });

  it('as a word for texts, and as nothing when there is none', () => {
    expect(textData(buildTextFacts({ confirmedBy: buildMail() })).confirmation).toMatch(/^my e-mail of/);
    expect(textData(buildTextFacts()).confirmation).toBe('');
  });
});

it('the open amount of every invoice of a reminder is a figure of the record (E2)', () => {
  const text = builtInText('friendly-reminder');
  const items = [buildOpenItem(), buildOpenItem({ id: 'item-2', number: 'INV-7', ...money(41_000, 'EUR') })];
  const mail = text && reminder(buildTextFacts({ items }), text);
  if (!mail?.ok) throw new Error('It can be written');
  expect(mail.value.figures).toMatchObject([
    { label: 'Open on INV-1042', text: '1,200.00 USD' },
    { label: 'Open on INV-1042', line: 'Together that is 410.00 EUR and 1,200.00 USD.' },
    { label: 'Open on INV-7', text: '410.00 EUR' },
    { label: 'Open on INV-7', line: 'Together that is 410.00 EUR and 1,200.00 USD.' },
  ]);
  expect(mail.value.body).toContain('Together that is 410.00 EUR and 1,200.00 USD.');
  expect(mail.value.to).toEqual(addressees(buildTextFacts().contact));
});

it('case 61: the last day of a final notice is held to the record in its subject too', () => {
  const text = builtInText('final-notice');
  const mail = text && reminder(buildTextFacts(), text);
  if (!mail?.ok) throw new Error('It can be written');
  const { subject, body, figures } = mail.value;
  const check = (changed: { subject: string; body: string }) =>
    lintText({ source: changed, figures, subjectIsShared: false, tone: 4 })
      .filter(({ blocking }) => blocking)
      .map(({ why }) => why);
  expect(subject).toContain('please reply by December 4, 2026');
  expect(check({ subject, body })).toEqual([]);
  expect(check({ subject: subject.replace('December 4', 'December 1'), body })).toEqual([
    'The last day of the notice in the record is December 4, 2026, and the subject says December 1, 2026. Is the record or the mail right?',
  ]);
});

it('a reminder from a text that cannot be filled in is refused', () => {
  expect(reminder(buildTextFacts(), { subject: 'x', body: '{{ y }}' })).toMatchObject({ ok: false });
});
