import type { BuiltInText } from '../template-source.ts';

/** P8, P14: assume oversight first; friendly, short, with all that is needed to pay or to object. */
export const friendlyReminder: BuiltInText = {
  id: 'friendly-reminder',
  language: 'en',
  name: 'Friendly reminder',
  purpose: 'First reminder, a few days after the due date',
  tone: 1,
  subject:
    '{% if shared %}A short note from {{ firm.name }}{% elsif invoice_count == 1 %}Invoice {{ invoices[0].number }}{% else %}Your open invoices{% endif %}',
  body: `{{ contact.greeting }},

It may have slipped through, or our messages have crossed: {% if invoice_count == 1 -%}
invoice {{ invoices[0].number }} of {{ invoices[0].date }} over {{ invoices[0].open }} was due on {{ invoices[0].due }}.
{%- else -%}
these invoices are past their due date.
{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}: {{ invoice.open }}
{%- endfor %}

Together that is {{ total }}.
{%- endif %}

Could you let me know when we may expect the payment? If something was not right with the delivery or the invoice, please tell me and I will look into it.

{% if firm.payment != '' -%}
{{ firm.payment }}

{% endif -%}
Kind regards,
{{ me.name }}
{{ firm.name }}
{{ me.phone }}`,
};
