import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  callMe,
  enclosed,
  greeting,
  hardship,
  openInvoices,
  paragraphs,
  payAndSign,
  payment,
  reachByLetter,
  signature,
  stopLine,
  thisInvoice,
} from './pieces.ts';

/** P9: how was the service, before any figure; of what others read in a preview nothing is told (P18). */
const howWasIt =
  'I hope everything we delivered is as you wanted it. If something was not right, please tell me, and I will look into it.';

const shortNote = `{% if shared %}A short note{% if firm.name != '' %} from {{ firm.name }}{% endif %}`;
const shortQuestion = `{% if shared %}A short question{% if firm.name != '' %} from {{ firm.name }}{% endif %}`;
const oneInvoice = `{% elsif invoice_count == 1 %}Invoice {{ invoices[0].number }}`;

const slippedThrough = `It may have slipped through, or our messages have crossed: {% if invoice_count == 1 -%}
invoice {{ invoices[0].number }} of {{ invoices[0].date }} for {{ invoices[0].open }} was due on {{ invoices[0].due }}.
{%- else -%}
these invoices are past their due date.
${openInvoices}

Together that is {{ total }}.
{%- endif %}`;

/** P25, P20: cites what was agreed; that nobody answered is said only where nothing was. */
const whereItStands = `{% if confirmation != '' -%}
As confirmed in {{ confirmation }}, we had agreed on {{ promise.amount }} by {{ promise.date }}. I may have missed it, but I do not see it here yet.
{%- else -%}
I wrote to you about ${thisInvoice} and have not heard back yet; our messages may have crossed.
{%- endif %}
${openInvoices}`;

const onceMore =
  'I am coming back to you to be sure that what I wrote has reached you, and that nothing is in the way on our side.';

const whichDay = 'The open amount is {{ total }}. On which day can you pay it?';

const question = `If there is a question about the invoice, or paying at once is difficult, please write or ${callMe}, and we will find a way.`;

const consumerQuestion = `If something about it is not right, please write or ${callMe}, and I will look into it first.`;

/** P8, P14: assume oversight first; all that is needed to pay, to talk and to object. P22: each one notch firmer. */
export const reminders = {
  'courtesy-note': {
    subject: `${shortNote}${oneInvoice}: a short note{% else %}A short note on your invoices{% endif %}`,
    body: paragraphs(
      greeting,
      'I hope everything arrived as it should. Is there anything you still need from us, such as an order number or a copy?',
      `{% if invoice_count == 1 -%}
Invoice {{ invoices[0].number }} for {{ invoices[0].open }} is due on {{ invoices[0].due }}.
{%- else -%}
These invoices are due soon:
${openInvoices}
{%- endif %}`,
      'If something is not right, please tell me before then, and I will see to it.',
      payAndSign,
    ),
  },
  'friendly-reminder': {
    subject: `${shortNote}${oneInvoice}{% else %}Your open invoices{% endif %}`,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Could you let me know when we may expect the payment? An answer to this e-mail is enough, or ${callMe}.`,
      payAndSign,
    ),
  },
  'friendly-reminder-letter': {
    subject: `{% if invoice_count == 1 %}Invoice {{ invoices[0].number }} of {{ invoices[0].date }}{% else %}Your open invoices{% endif %}`,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Could you let me know when we may expect the payment? ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'friendly-reminder-consumer': {
    subject: `A short note{% if firm.name != '' %} from {{ firm.name }}{% endif %}`,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Could you tell me which day suits you? An answer to this e-mail is enough, or ${callMe}. ${hardship}`,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'friendly-reminder-letter-consumer': {
    subject: `{% if invoice_count == 1 %}Invoice {{ invoices[0].number }} of {{ invoices[0].date }}{% else %}Your invoices{% endif %}`,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Could you tell me which day suits you? ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice': {
    subject: `${shortQuestion}${oneInvoice}: may I ask for a date?{% else %}Your open invoices: may I ask for a date?{% endif %}`,
    body: paragraphs(greeting, onceMore, whereItStands, `${whichDay} ${question}`, payAndSign),
  },
  'second-notice-letter': {
    subject: `{% if invoice_count == 1 %}Invoice {{ invoices[0].number }}: may I ask for a date?{% else %}Your open invoices: may I ask for a date?{% endif %}`,
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} If there is a question about the invoice, or paying at once is difficult, please tell me, and we will find a way. ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice-consumer': {
    subject: `A short question{% if firm.name != '' %} from {{ firm.name }}{% endif %}`,
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} ${consumerQuestion} ${hardship}`,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'second-notice-letter-consumer': {
    subject: `{% if invoice_count == 1 %}Invoice {{ invoices[0].number }}{% else %}Your invoices{% endif %}: may I ask for a date?`,
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} If something about it is not right, please tell me, and I will look into it first. ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
