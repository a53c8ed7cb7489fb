import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { openInvoices, payment, signature } = partsOf(english);

/** P25, case 32: after the call, with the mail that confirmed the agreement by its day and time. */
export const brokenPromise: BuiltInText = {
  id: 'broken-promise',
  language: 'en',
  name: 'About our agreement',
  purpose: 'When a promised payment has not come in; call first',
  tone: 2,
  subject: 'Our agreement',
  body: `{{ contact.greeting }},

{% if promise.amount != '' -%}
{% if confirmation != '' %}As confirmed in {{ confirmation }}, we{% else %}We{% endif %} had agreed on {{ promise.amount }} by {{ promise.date }}. {% if promise.came != '' %}Of it {{ promise.came }} has come in, thank you; I do not see the rest here yet, and it may{% else %}I do not see it here yet; it may{% endif %} have crossed with this mail.
{%- else -%}
We had agreed on a payment that I do not see here yet; it may have crossed with this mail.
{%- endif %}
${openInvoices}

Did something come in between? Please tell me which day is possible now, or call me{% if me.phone != '' %} at {{ me.phone }}{% endif %}. If paying at once is hard, we will find a way together.

${payment}${signature}`,
};
