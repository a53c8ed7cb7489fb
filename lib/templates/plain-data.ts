import { day } from '../domain/day.ts';
import { money } from '../domain/money.ts';
import { NO_OCCASION, type OccasionData } from './occasion-data.ts';
import type { TemplateData } from './template-data.ts';
import { DayValue } from './values/day-value.ts';
import { MoneyValue } from './values/money-value.ts';

const LOCALE = 'en-GB';
const usd = (amount: number) => new MoneyValue([money(amount, 'USD')], { locale: LOCALE, and: 'and' });
const on = (date: string) => new DayValue(day(date), LOCALE);

/** Made up, to try every branch of a text on. `full`: all that a text may name is there. */
export function plainData(invoices: number, full: boolean): TemplateData {
  const invoice = (_: unknown, index: number) => ({
    number: `INV-${index + 1}`,
    customer: full ? 'Account' : '',
    description: full ? 'Oak boards' : '',
    order_number: full ? 'PO-1' : '',
    date: on('2026-05-01'),
    due: on('2026-05-31'),
    open: usd(120_000),
    days_past_due: 12,
  });
  const all = Array.from({ length: invoices }, invoice);
  return {
    language: LOCALE,
    firm: {
      name: 'Firm',
      payment: full ? 'Bank' : '',
      payment_link: full ? 'https://pay.example' : '',
      address: full ? '1 Harbor Street' : '',
      partner: full ? 'Partner' : '',
    },
    me: { name: 'Me', phone: full ? '+1 555 0100' : '', signature: 'Me' },
    account: { name: 'Account' },
    contact: full
      ? { name: 'Mary Adams', first_name: 'Mary', greeting: 'Dear Mary', spoken_greeting: 'Hello Mary' }
      : { name: '', first_name: '', greeting: 'Hello', spoken_greeting: 'Hello' },
    shared: !full,
    invoices: all,
    invoice_count: invoices,
    invoices_by_customer: [{ customer: 'Account', invoices: all, total: usd(120_000) }],
    total: usd(120_000),
    totals: [{ amount: usd(120_000), currency: 'USD', invoice_count: invoices }],
    days_past_due: 12,
    today: on('2026-06-12'),
    deadline: on('2026-06-30'),
    ...(full ? occasion(invoices) : NO_OCCASION),
    call: { date: on('2026-06-12'), time: '14:05', zone: 'CET', person: 'Mary Adams', note: '', words: '' },
  };
}

/** So many promises and instalments, and one of all else. */
function occasion(count: number): Omit<OccasionData, 'call'> {
  const promise = {
    amount: usd(120_000),
    date: on('2026-06-20'),
    invoices: 'INV-1',
    method: 'by card',
    came: usd(40_000),
  };
  const part = (_: unknown, index: number) => ({
    number: index + 1,
    amount: usd(40_000),
    date: on('2026-06-20'),
  });
  return {
    mail: { date: on('2026-06-11'), time: '9:30', zone: 'CET' },
    promise,
    promises: Array.from({ length: count }, () => promise),
    promise_count: count,
    plan: {
      count,
      total: usd(120_000),
      invoices: 'INV-1',
      method: '',
      rate: '6.23 %',
      ends_after: 'If an instalment is missed, the agreement ends.',
      instalments: Array.from({ length: count }, part),
    },
    takes_place: 'This takes the place of what we agreed on 3 May 2026: 1,200.00 USD by 1 June 2026.',
    dispute: { invoices: 'INV-1', text: 'Two chairs', owner: 'Me', answer_by: on('2026-06-19') },
    resent: [{ number: 'INV-1' }],
    resent_count: 1,
    details: [{ line: 'E-mail: mary@firm.example' }],
    details_count: 1,
    has_agreement: true,
    next: 'I have noted it.',
    received: {
      amount: usd(120_000),
      date: on('2026-06-12'),
      invoices: 'INV-1',
      kind: 'promise',
      next_amount: usd(40_000),
      next_date: on('2026-07-20'),
    },
    confirmation: 'my e-mail of 3 May 2026, 14:05',
  };
}
