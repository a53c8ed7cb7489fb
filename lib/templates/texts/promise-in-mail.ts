import { AGREED, CORRECTION, NEXT, PAYMENT, SIGNATURE } from '../parts/english.ts';
import type { BuiltInText } from '../template-source.ts';

const AS_WRITTEN = AGREED.replace('We agreed on the following', 'I have noted the following').replace(
  'We agreed on these payments',
  'I have noted these payments',
);

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

${AS_WRITTEN}

${NEXT}${PAYMENT}${CORRECTION}

${SIGNATURE}`,
};
