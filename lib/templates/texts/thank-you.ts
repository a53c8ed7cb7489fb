import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { signature } = partsOf(english);

/** E8, P16: what came in is thanked for, and nothing else is asked in the same breath. */
export const thankYou: BuiltInText = {
  id: 'thank-you',
  language: 'en',
  name: 'Thank you',
  purpose: 'When a payment, a promised amount or an instalment has come in',
  tone: 0,
  subject: 'Thank you',
  body: `{{ contact.greeting }},

{% if received.kind == 'promise' -%}
Thank you: {{ received.amount }} {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}, as we had agreed{% if confirmation != '' %} and as confirmed in {{ confirmation }}{% endif %}.
{%- elsif received.kind == 'instalment' -%}
Thank you: the instalment of {{ received.amount }} {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}, as we had agreed{% if confirmation != '' %} and as confirmed in {{ confirmation }}{% endif %}.
{%- elsif received.kind == 'last-instalment' -%}
Thank you: with {{ received.amount }} the last instalment {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}, and all that we had agreed on{% if confirmation != '' %}, as confirmed in {{ confirmation }},{% endif %} is paid.
{%- elsif received.amount != '' -%}
Thank you: {{ received.amount }} {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}.
{%- else -%}
Thank you for your payment.
{%- endif %}
{%- if received.invoices != '' %} The payment is noted for {{ received.invoices }}.{% endif %}
{%- if received.next_amount != '' %} The next instalment is {{ received.next_amount }} on {{ received.next_date }}.{% endif %}

I appreciate it, and look forward to working with you.

${signature}`,
};
