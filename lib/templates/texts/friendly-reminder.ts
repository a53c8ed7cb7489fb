import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { openInvoices, payment, signature } = partsOf(english);

/** P8, P14: assume oversight first; friendly, short, with all that is needed to pay or to object. */
export const friendlyReminder: BuiltInText = {
  id: 'friendly-reminder',
  language: 'en',
  name: 'Friendly reminder',
  purpose: 'First reminder, a few days after the due date',
  tone: 1,
  subject: `{% if shared %}A short note{% if firm.name != '' %} from {{ firm.name }}{% endif %}{% elsif invoice_count == 1 %}Invoice {{ invoices[0].number }}{% else %}Your open invoices{% endif %}`,
  body: `{{ contact.greeting }},

It may have slipped through, or our messages have crossed: {% if invoice_count == 1 -%}
invoice {{ invoices[0].number }} of {{ invoices[0].date }} over {{ invoices[0].open }} was due on {{ invoices[0].due }}.
{%- else -%}
these invoices are past their due date.
${openInvoices}

Together that is {{ total }}.
{%- endif %}

Could you let me know when we may expect the payment? If something was not right with the delivery or the invoice, please tell me and I will look into it.

${payment}${signature}`,
};
