import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { openInvoices, payment, signature } = partsOf(english);

/** P18, cases 42 and 57: a message was left, and nobody has spoken yet; where others read, not even what it is about. */
export const voicemailLeft: BuiltInText = {
  id: 'voicemail-left',
  language: 'en',
  name: 'After a voicemail',
  purpose: 'When a message was left and nobody answered the phone',
  tone: 1,
  subject: 'My call on {{ call.date }}',
  body: `{{ contact.greeting }},

I tried to reach you by phone on {{ call.date }} at {{ call.time }} ({{ call.zone }}) and left a short message.

{% if shared -%}
Could you call me back{% if me.phone != '' %} at {{ me.phone }}{% endif %}, or tell me when I may reach you?
{%- else -%}
{% if invoice_count > 0 -%}
It was about {% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}:
${openInvoices}

{% endif -%}
Could you call me back{% if me.phone != '' %} at {{ me.phone }}{% endif %}, or answer this mail? If something was not right, I would like to hear it.

${payment.trimEnd()}
{%- endif %}

${signature}`,
};
