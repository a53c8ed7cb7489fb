import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { confirmation, onThePhone, subject } from './pieces.ts';

/** P23, P24: written at once, with date and time, the agreement to the digit, and how to correct it. */
export const confirmations = {
  'as-per-our-call': {
    subject: subject(),
    body: confirmation(
      `Thank you for taking the time to talk with me. As per our phone call ${onThePhone}, I am confirming what we discussed.`,
    ),
  },
  /** P16, P23: a plan is a helping hand; every instalment with its day, and the sum of them to the cent. */
  'as-per-our-call-plan': {
    subject: subject('payment in parts'),
    body: confirmation(
      `Thank you for talking it over with me. As per our phone call ${onThePhone}, this is what we agreed; I am glad that we found a way.`,
    ),
  },
  /** P10, case 27: who looks into it and until when; the part in question is not asked for meanwhile. */
  'as-per-our-call-dispute': {
    subject: subject('your question'),
    body: confirmation(
      `Thank you for telling me, and for your time. As per our phone call ${onThePhone}, I am writing down what we said, so that nothing is lost.`,
    ),
  },
  /** P2: an invoice that never came is ours to send again, without a word of reproach. */
  'as-per-our-call-invoice-resent': {
    subject: subject('{% if resent_count == 1 %}the invoice{% else %}the invoices{% endif %} again'),
    body: confirmation(
      `Thank you for letting me know, and for your time. As per our phone call ${onThePhone}, this is what we said.`,
    ),
  },
  /** P5, D12: what we will reach them by from now on, so that a slip of the ear comes out at once. */
  'as-per-our-call-details-confirmed': {
    subject: subject(),
    body: confirmation(
      `Thank you for your help and your time. As per our phone call ${onThePhone}, I have brought our records up to date.`,
    ),
  },
  /** P14, P20, P23: what was said in their words and what stays open. Nothing is threatened. */
  'as-per-our-call-refusal-noted': {
    subject: subject(),
    body: confirmation(
      `Thank you for speaking openly with me. As per our phone call ${onThePhone}, I have noted that you do not mean to pay as things stand.`,
      `{% if call.words != '' -%}
You said: “{{ call.words }}”
{%- endif %}`,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
