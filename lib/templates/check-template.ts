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

/** `full`: a promise, its confirmation, payment lines, a phone number and a name. */
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
    invoices: Array.from({ length: invoices }, invoice),
    invoice_count: invoices,
    total: '1,200.00 USD',
    days_past_due: 12,
    today: '12 June 2026',
    deadline: '30 June 2026',
    call: { date: '12 June 2026', time: '14:05', zone: 'CET', person: 'Mary Adams', note: '' },
    promise: full
      ? { amount: '1,200.00 USD', date: '20 June 2026', invoices: 'INV-1' }
      : { amount: '', date: '', invoices: '' },
    confirmation: full ? 'my e-mail of 3 May 2026, 14:05' : '',
  };
}
