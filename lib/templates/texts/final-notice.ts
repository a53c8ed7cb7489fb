import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { openInvoices, payment, signature } = partsOf(english);

/** P27, case 61: amount, a day at least 15 days off, and all that is needed to get in touch. Decided by a person. */
export const finalNotice: BuiltInText = {
  id: 'final-notice',
  language: 'en',
  name: 'Final notice',
  purpose: 'Before a collection partner is asked; a person decides',
  tone: 4,
  subject:
    '{% if shared %}Please reply by {{ deadline }}{% elsif invoice_count == 1 %}Invoice {{ invoices[0].number }}: please reply by {{ deadline }}{% else %}Your open invoices: please reply by {{ deadline }}{% endif %}',
  body: `{{ contact.greeting }},

We have not been able to agree on a payment for {% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}:
${openInvoices}

The open amount is {{ total }}. If it has not been paid, and we have not heard from you, by {{ deadline }}, our collection partner will take over the account from us. We would much rather settle it with you: one call or one line is enough, and a payment in parts is possible.

${payment}${signature}`,
};
