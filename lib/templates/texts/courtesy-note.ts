import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { openInvoices, payment, signature } = partsOf(english);

/** P31: a pleasant note before a large due date, so that nothing stands in the way on the day. */
export const courtesyNote: BuiltInText = {
  id: 'courtesy-note',
  language: 'en',
  name: 'Courtesy note',
  purpose: 'A few days before a large invoice is due',
  tone: 0,
  subject: `A short note{% if shared %}{% if firm.name != '' %} from {{ firm.name }}{% endif %}{% elsif invoice_count == 1 %} on invoice {{ invoices[0].number }}{% else %} on your invoices{% endif %}`,
  body: `{{ contact.greeting }},

I hope everything arrived as it should. {% if invoice_count == 1 -%}
Invoice {{ invoices[0].number }} over {{ invoices[0].open }} is due on {{ invoices[0].due }}.
{%- else -%}
These invoices are due soon:
${openInvoices}
{%- endif %}

Is there anything you still need from us, such as an order number or a copy?

${payment}${signature}`,
};
