import { type Refusal, refusal } from '../shared/result.ts';
import { NO_OCCASION, type OccasionData } from './occasion-data.ts';
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
    description: full ? 'Oak boards' : '',
    order_number: full ? 'PO-1' : '',
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
    ...(full ? occasion(invoices) : NO_OCCASION),
    call: { date: '12 June 2026', time: '14:05', zone: 'CET', person: 'Mary Adams', note: '', words: '' },
  };
}

/** So many promises and instalments, and one of all else. */
function occasion(count: number): Omit<OccasionData, 'call'> {
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
  return {
    mail: { date: '11 June 2026', time: '9:30', zone: 'CET' },
    promise,
    promises: Array.from({ length: count }, () => promise),
    promise_count: count,
    plan: {
      count,
      total: '1,200.00 USD',
      invoices: 'INV-1',
      method: '',
      rate: '6.23 %',
      ends_after: 'If an instalment is missed, the agreement ends.',
      instalments: Array.from({ length: count }, part),
    },
    takes_place: 'This takes the place of what we agreed on 3 May 2026: 1,200.00 USD by 1 June 2026.',
    dispute: { invoices: 'INV-1', text: 'Two chairs', owner: 'Me', answer_by: '19 June 2026' },
    resent: [{ number: 'INV-1' }],
    resent_count: 1,
    details: [{ line: 'E-mail: mary@firm.example' }],
    details_count: 1,
    has_agreement: true,
    next: 'I have noted it.',
    received: {
      amount: '1,200.00 USD',
      date: '12 June 2026',
      invoices: 'INV-1',
      kind: 'promise',
      next_amount: '400.00 USD',
      next_date: '20 July 2026',
    },
    confirmation: 'my e-mail of 3 May 2026, 14:05',
  };
}
