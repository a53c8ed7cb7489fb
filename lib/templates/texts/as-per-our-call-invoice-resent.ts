import { confirmation, ON_THE_PHONE } from '../parts/english.ts';
import type { BuiltInText } from '../template-source.ts';

/** P2: an invoice that never came is ours to send again, without a word of reproach. */
export const asPerOurCallInvoiceResent: BuiltInText = {
  id: 'as-per-our-call-invoice-resent',
  language: 'en',
  name: 'As per our call: invoice sent again',
  purpose: 'Right after a phone call in which an invoice was missing',
  tone: 0,
  subject: `{% if shared %}Our phone call on {{ call.date }}{% else %}Our phone call on {{ call.date }}: the invoice again{% endif %}`,
  body: confirmation(
    `Thank you for letting me know, and for your time. As per our phone call ${ON_THE_PHONE}, this is what we said.`,
  ),
};
