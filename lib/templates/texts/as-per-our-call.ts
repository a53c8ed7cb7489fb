import type { BuiltInText } from '../template-source.ts';

/** P23, P24: written at once, with date and time, the agreement to the digit, and how to correct it. */
export const asPerOurCall: BuiltInText = {
  id: 'as-per-our-call',
  name: 'As per our call',
  purpose: 'Right after a phone call: what was agreed, in writing',
  tone: 1,
  subject: 'Our phone call on {{ call.date }}',
  body: `{{ contact.greeting }},

Thank you for taking the time to talk with me. As per our phone call on {{ call.date }} at {{ call.time }} ({{ call.zone }}), I am confirming what we discussed.

{% if promise.amount != '' -%}
We agreed on the following:

- Amount: {{ promise.amount }}
- To be paid by: {{ promise.date }}
- For: {{ promise.invoices }}
{%- elsif invoice_count > 0 -%}
We spoke about {% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}:
{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}: {{ invoice.open }}
{%- endfor %}
{%- endif %}

{% if firm.payment != '' -%}
{{ firm.payment }}

{% endif -%}
If this is not how you understood it, please tell me and I will correct it.

Kind regards,
{{ me.name }}
{{ firm.name }}
{{ me.phone }}`,
};
