import { partsOf } from '../../parts.ts';
import { english } from '../../words/english.ts';

export const {
  asWritten,
  confirmation,
  correction,
  next,
  onThePhone,
  openInvoices,
  payment,
  signature,
  subject,
} = partsOf(english);

/** Invites a call, with the number where there is one. */
export const callMe = `call me{% if me.phone != '' %} at {{ me.phone }}{% endif %}`;

export const thisInvoice = `{% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}`;

/** How long it has been since the day it was due on (P8). */
export const agedInvoices = `{% for invoice in invoices %}
- {{ invoice.number }}, due on {{ invoice.due }}{% if invoice.days_past_due > 1 %} ({{ invoice.days_past_due }} days ago){% endif %}: {{ invoice.open }}
{%- endfor %}`;

/** US5: how to stop messages at this address, in every message to a private person. */
export const stopLine = `If you would rather not get messages at this address, answer with the word “stop”: I will confirm it and not write to this address again.`;

/** What B7 asks for in messages to private persons: a line for difficulties. */
export const hardship = `If paying at once is difficult, please tell me. We will look for a way together, in parts if that helps.`;

/** A letter has no thread to answer in: where to write and ring. */
export const reachByLetter = `You can write to me at {% if firm.address != '' %}the address at the top of this letter{% else %}our address{% endif %}{% if me.phone != '' %}, or ring me at {{ me.phone }}{% endif %}.`;

/** Stands below the signature of a letter. */
export const enclosed = `Enclosed: {% if invoice_count == 1 %}a copy of the invoice{% else %}copies of the invoices{% endif %}`;

export const greeting = '{{ contact.greeting }},';

/** Paragraphs with a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** The way to pay is a paragraph of its own, and none where nothing is set. */
export const payAndSign = `${payment}${signature}`;
