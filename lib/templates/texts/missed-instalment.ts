import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { payment, signature } = partsOf(english);

/** The plan goes on: only the instalment is asked for, in the words it was agreed in (P16, case 37). */
export const missedInstalment: BuiltInText = {
  id: 'missed-instalment',
  language: 'en',
  name: 'Missed instalment',
  purpose: 'When an agreed instalment has not come in',
  tone: 2,
  subject: 'Our agreement on payment in parts',
  body: `{{ contact.greeting }},

{% if confirmation != '' -%}
As confirmed in {{ confirmation }}, we had agreed on payment in parts.
{%- else -%}
We had agreed on payment in parts.
{%- endif %} {% if promise.amount != '' -%}
The instalment of {{ promise.amount }} for {{ promise.date }} does not show here yet; it may have crossed with this mail.
{%- else -%}
An instalment does not show here yet; it may have crossed with this mail.
{%- endif %} The agreement is about:
{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}
{%- endfor %}

Could you tell me when it will come? If the agreed days are hard to keep, please write or call me, and we will find others.

${payment}${signature}`,
};
