import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { payment } = partsOf(english);

/** P19: still silent after mails and calls. Firm in the matter, courteous in the words. */
export const steppedUp: BuiltInText = {
  id: 'stepped-up',
  language: 'en',
  name: 'Stepped-up follow-up',
  purpose: 'When mails and calls stayed without an answer',
  tone: 3,
  subject:
    'Please get in touch{% if shared == false %} about {% if invoice_count == 1 %}invoice {{ invoices[0].number }}{% else %}your open invoices{% endif %}{% endif %}',
  body: `{{ contact.greeting }},

I have tried to reach you by mail and by phone and would like to settle this with you directly.
{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}, {{ invoice.days_past_due }} days past due: {{ invoice.open }}
{%- endfor %}

{% if confirmation != '' -%}
As confirmed in {{ confirmation }}, we had agreed on {{ promise.amount }} by {{ promise.date }}.

{% endif -%}
The open amount is {{ total }}. Please answer this mail with the day on which you will pay, or call me{% if me.phone != '' %} at {{ me.phone }}{% endif %}. If you dispute an amount, or need to pay in parts, tell me now and I will take care of it.

${payment}Kind regards,
{{ me.name }}
{{ firm.name }}`,
};
