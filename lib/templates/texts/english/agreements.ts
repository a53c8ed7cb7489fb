import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  asWritten,
  callMe,
  correction,
  greeting,
  next,
  openInvoices,
  paragraphs,
  payAndSign,
  payment,
  signature,
} from './pieces.ts';

const forInvoices = `{% if promise.invoices != '' %} for {{ promise.invoices }}{% endif %}`;

/** "As confirmed in my e-mail of ..., the", or "The": the first word of a sentence with what was written before it. */
const asConfirmed = (first: string) =>
  `{% if confirmation != '' %}As confirmed in {{ confirmation }}, ${first.toLowerCase()}{% else %}${first}{% endif %}`;

const noAnswer = `There is no need to answer if all is well, and if it is on its way, thank you. If the day has become hard to keep, or something is not right, please write or ${callMe} before then, and we will find another.`;

/** Around what was agreed: before the day, on a day that has passed, and what they wrote themselves. */
export const agreements = {
  /** E7, P15, P24: read back to them as it was understood. */
  'promise-in-mail': {
    subject: `{% if mail.date != '' %}Your e-mail of {{ mail.date }}{% else %}Your e-mail{% endif %}`,
    body: paragraphs(
      greeting,
      `Thank you for your {% if mail.date != '' %}e-mail of {{ mail.date }}, {{ mail.time }} ({{ mail.zone }}){% else %}e-mail{% endif %}. I am confirming how I understood it.`,
      asWritten,
      `${next}${payment}${correction}`,
      signature,
    ),
  },
  /** P25: before the day, as a courtesy; what was agreed is not asked for once more. */
  'promise-reminder': {
    subject: 'Our agreement: a short note',
    body: paragraphs(
      greeting,
      'Thank you again for what we agreed. This is only a short note, so that the date does not get lost among everything else.',
      `${asConfirmed('The')} {% if promise.amount != '' %}payment of {{ promise.amount }}${forInvoices} is agreed for {{ promise.date }}.{% else %}day we agreed on comes soon.{% endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  /** P16: an instalment that comes soon. */
  'plan-reminder': {
    subject: 'Our agreement: a short note',
    body: paragraphs(
      greeting,
      'Thank you again for what we agreed. This is only a short note, so that the next date does not get lost among everything else.',
      `${asConfirmed('The')} next instalment {% if promise.amount != '' %}is {{ promise.amount }}${forInvoices} on {{ promise.date }}.{% else %}comes soon.{% endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  /** P25, case 32: after the call, with the mail that confirmed the agreement by its day and time. */
  'broken-promise': {
    subject: 'Our agreement',
    body: paragraphs(
      greeting,
      'I am writing about our agreement, because I would like to know whether something has come up, and how I can help.',
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}As confirmed in {{ confirmation }}, we{% else %}We{% endif %} had agreed on {{ promise.amount }} by {{ promise.date }}. {% if promise.came != '' %}Of it {{ promise.came }} has come in, thank you; I do not see the rest here yet, and it may{% else %}I do not see it here yet; it may{% endif %} have crossed with this e-mail.
{%- else -%}
We had agreed on a payment that I do not see here yet; it may have crossed with this e-mail.
{%- endif %}
${openInvoices}`,
      `Please tell me which day is possible now, or ${callMe}. If paying at once is hard, we will find a way together; if something is not right with the invoice, I will look into it.`,
      payAndSign,
    ),
  },
  /** The plan goes on: only the instalment is asked for, in the words it was agreed in (P16, case 37). */
  'missed-instalment': {
    subject: `{% if shared %}Our agreement{% else %}Our agreement on payment in parts{% endif %}`,
    body: paragraphs(
      greeting,
      'I am writing about our agreement, because I would like it to go on working for you. Perhaps something has come up.',
      `{% if confirmation != '' -%}
As confirmed in {{ confirmation }}, we had agreed on payment in parts${forInvoices}.
{%- else -%}
We had agreed on payment in parts${forInvoices}.
{%- endif %} {% if promise.amount != '' -%}
The instalment of {{ promise.amount }} for {{ promise.date }} does not show here yet; it may have crossed with this e-mail.
{%- else -%}
An instalment does not show here yet; it may have crossed with this e-mail.
{%- endif %} For an overview, {% if invoice_count == 1 %}this invoice is{% else %}these invoices are{% endif %} open:
{% for invoice in invoices %}
- {{ invoice.number }}, due on {{ invoice.due }}
{%- endfor %}`,
      `Could you tell me when it will come? If the agreed days are hard to keep, or something is not right, please write or ${callMe}, and we will find others.`,
      payAndSign,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
