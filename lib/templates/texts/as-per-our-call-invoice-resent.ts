import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { confirmation, onThePhone, subject } = partsOf(english);

/** P2: an invoice that never came is ours to send again, without a word of reproach. */
export const asPerOurCallInvoiceResent: BuiltInText = {
  id: 'as-per-our-call-invoice-resent',
  language: 'en',
  name: 'As per our call: invoice sent again',
  purpose: 'Right after a phone call in which an invoice was missing',
  tone: 0,
  subject: subject('{% if resent_count == 1 %}the invoice{% else %}the invoices{% endif %} again'),
  body: confirmation(
    `Thank you for letting me know, and for your time. As per our phone call ${onThePhone}, this is what we said.`,
  ),
};
