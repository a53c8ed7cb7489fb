import { type Refusal, refusal } from '../shared/result.ts';
import { renderText } from './render-text.ts';
import type { TemplateData } from './template-data.ts';
import type { TemplateSource } from './template-source.ts';

/** Can the text be filled in for one invoice and for several, with all that may be there or not? `null`: it can. */
export function checkTemplate(text: TemplateSource): Refusal | null {
  if (text.subject.trim() === '') return refusal('template', 'The subject is empty.');
  if (text.body.trim() === '') return refusal('template', 'The text is empty.');
  for (const data of [sample(1, false), sample(1, true), sample(3, false), sample(3, true)]) {
    const rendered = renderText(text, data);
    if (!rendered.ok) return rendered;
  }
  return null;
}

/** `full`: all that a text may name is there. */
function sample(invoices: number, full: boolean): TemplateData {
  const invoice = (_: unknown, index: number) => ({
    number: `INV-${index + 1}`,
    date: '1 May 2026',
    due: '31 May 2026',
    open: '1,200.00 USD',
    days_past_due: 12,
  });
  return {
    firm: { name: 'Firm', payment: full ? 'Bank' : '' },
    me: { name: 'Me', phone: full ? '+1 555 0100' : '' },
    account: { name: 'Account' },
    contact: full
      ? { name: 'Mary Adams', first_name: 'Mary', greeting: 'Dear Mary' }
      : { name: '', first_name: '', greeting: 'Hello' },
    shared: !full,
    invoices: Array.from({ length: invoices }, invoice),
    invoice_count: invoices,
    total: '1,200.00 USD',
    days_past_due: 12,
    today: '12 June 2026',
    deadline: '30 June 2026',
    call: { date: '12 June 2026', time: '14:05', zone: 'CET', person: 'Mary Adams', note: '', words: '' },
    mail: full ? { date: '11 June 2026', time: '9:30', zone: 'CET' } : { date: '', time: '', zone: '' },
    ...agreed(full ? invoices : 0),
    confirmation: full ? 'my e-mail of 3 May 2026, 14:05' : '',
  };
}

const NO_PROMISE = { amount: '', date: '', invoices: '', method: '', came: '' };

/** So many promises and instalments, and one of all else; 0: nothing was agreed. */
function agreed(count: number) {
  const has = count > 0;
  const promise = {
    amount: '1,200.00 USD',
    date: '20 June 2026',
    invoices: 'INV-1',
    method: 'by card',
    came: '400.00 USD',
  };
  const part = (_: unknown, index: number) => ({
    number: index + 1,
    amount: '400.00 USD',
    date: '20 June 2026',
  });
  const next = has
    ? { next_amount: '400.00 USD', next_date: '20 July 2026' }
    : { next_amount: '', next_date: '' };
  return {
    promise: has ? promise : NO_PROMISE,
    promises: Array.from({ length: count }, () => promise),
    promise_count: count,
    plan: {
      count,
      total: has ? '1,200.00 USD' : '',
      invoices: has ? 'INV-1' : '',
      method: '',
      rate: has ? '6.23 %' : '',
      ends_after: has ? 'An instalment that stays out ends it.' : '',
      instalments: Array.from({ length: count }, part),
    },
    dispute: has
      ? { invoices: 'INV-1', text: 'Two chairs', owner: 'Me', answer_by: '19 June 2026' }
      : { invoices: '', text: '', owner: '', answer_by: '' },
    resent: has ? [{ number: 'INV-1' }] : [],
    resent_count: has ? 1 : 0,
    details: has ? [{ line: 'E-mail: mary@firm.example' }] : [],
    details_count: has ? 1 : 0,
    has_agreement: has,
    next: has ? 'I have noted it.' : '',
    received: has
      ? { amount: '1,200.00 USD', date: '12 June 2026', invoices: 'INV-1', kind: 'promise', ...next }
      : { amount: '', date: '', invoices: '', kind: '', ...next },
  };
}
