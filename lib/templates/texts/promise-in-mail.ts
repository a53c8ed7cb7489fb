import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { asWritten, correction, next, payment, signature } = partsOf(english);

/** E7, P15, P24: what they wrote themselves, read back to them as it was understood. */
export const promiseInMail: BuiltInText = {
  id: 'promise-in-mail',
  language: 'en',
  name: 'As per your e-mail',
  purpose: 'When the customer has named an amount and a day in a mail',
  tone: 0,
  subject: `{% if mail.date != '' %}Your e-mail of {{ mail.date }}{% else %}Your e-mail{% endif %}`,
  body: `{{ contact.greeting }},

Thank you for your {% if mail.date != '' %}e-mail of {{ mail.date }}, {{ mail.time }} ({{ mail.zone }}){% else %}e-mail{% endif %}. I am confirming how I understood it.

${asWritten}

${next}${payment}${correction}

${signature}`,
};
