import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { openInvoices, payment, signature } = partsOf(english);

/** One notch firmer than the friendly reminder (P22): asks for a day, offers help. */
export const secondNotice: BuiltInText = {
  id: 'second-notice',
  language: 'en',
  name: 'Second notice',
  purpose: 'When the friendly reminder brought no answer',
  tone: 2,
  subject: `{% if shared %}A short question{% if firm.name != '' %} from {{ firm.name }}{% endif %}{% elsif invoice_count == 1 %}Invoice {{ invoices[0].number }}: may I ask for a date?{% else %}Your open invoices: may I ask for a date?{% endif %}`,
  body: `{{ contact.greeting }},

{% if confirmation != '' -%}
As confirmed in {{ confirmation }}, we had agreed on {{ promise.amount }} by {{ promise.date }}. I may have missed it, but I do not see it here yet.
{%- else -%}
I wrote to you about {% if invoice_count == 1 %}the invoice below{% else %}the invoices below{% endif %} and have not heard back yet.
{%- endif %}
${openInvoices}

The open amount is {{ total }}. Which day can you pay it? If there is a question about the invoice, or paying at once is difficult, please write or call me, and we will find a way.

${payment}${signature}`,
};
