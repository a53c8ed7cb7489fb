import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  callMe,
  greeting,
  openInvoices,
  paragraphs,
  payment,
  reachByLetter,
  signature,
  thisInvoice,
} from './pieces.ts';

const ourFirm = `{% if firm.name != '' %}{{ firm.name }}{% else %}our firm{% endif %}`;

/** P17, P18: to somebody who may have nothing to do with it: who looks after it, and no more. */
const whoLooksAfter = `I am trying to reach the person at {{ account.name }} who looks after incoming invoices, and I have not got through so far.`;

const wouldYou = `Are you the right person for messages from ${ourFirm}, or could you tell me whom I may ask for? A name and an extension would help me a great deal.`;

const onRecord = `{% if details_count > 0 and shared == false -%}
This is what we have on record:
{% for one in details %}
- {{ one.line }}
{%- endfor %}
{%- endif %}`;

const reachesYou =
  'I would like to be sure that what we send reaches the right person at the right place, and that you can always reach us.';

const stillRight = `{% if details_count > 0 and shared == false %}Is it all still right{% else %}Are your addresses and numbers still the same{% endif %}, and is there somebody else we should write to? One line is enough; if nothing has changed, that helps me too.`;

const asYouAsked =
  'You asked us not to contact you in this way any more. I have noted it, and we keep to it from now on.';

const onlyConfirms = 'This message only confirms it; there is nothing for you to do.';

/** Mails and letters that ask for no money. */
export const shortNotes = {
  'alternative-contact': {
    subject: `A short question{% if firm.name != '' %} from {{ firm.name }}{% endif %}`,
    body: paragraphs(
      greeting,
      whoLooksAfter,
      wouldYou,
      `An answer to this e-mail is enough, or ${callMe}. If you are not the right person, or something is not right on our side, please tell me.`,
      signature,
    ),
  },
  'alternative-contact-letter': {
    subject: 'A short question',
    body: paragraphs(
      greeting,
      whoLooksAfter,
      wouldYou,
      `${reachByLetter} If you are not the right person, or something is not right on our side, please tell me.`,
      signature,
    ),
  },
  /** E8, P16: what came in is thanked for, and nothing else is asked in the same breath. */
  'thank-you': {
    subject: 'Thank you',
    body: paragraphs(
      greeting,
      'A short word of thanks from our side: what you sent has arrived safely.',
      `{% if received.kind == 'promise' -%}
{{ received.amount }} {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}, as we had agreed{% if confirmation != '' %} and as confirmed in {{ confirmation }}{% endif %}.
{%- elsif received.kind == 'instalment' -%}
The instalment of {{ received.amount }} {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}, as we had agreed{% if confirmation != '' %} and as confirmed in {{ confirmation }}{% endif %}.
{%- elsif received.kind == 'last-instalment' -%}
With {{ received.amount }} the last instalment {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}, and all that we had agreed on{% if confirmation != '' %}, as confirmed in {{ confirmation }},{% endif %} is paid.
{%- elsif received.amount != '' -%}
{{ received.amount }} {% if received.date != '' %}came in on {{ received.date }}{% else %}has come in{% endif %}.
{%- else -%}
Thank you for your payment.
{%- endif %}
{%- if received.invoices != '' %} The payment is noted for {{ received.invoices }}.{% endif %}
{%- if received.next_amount != '' %} The next instalment is {{ received.next_amount }} on {{ received.next_date }}.{% endif %}`,
      'I appreciate it, and look forward to working with you.',
      signature,
    ),
  },
  /** P18, cases 42 and 57: nobody has spoken yet; where others read, not even what it is about. */
  'voicemail-left': {
    subject: 'My call on {{ call.date }}',
    body: paragraphs(
      greeting,
      'I tried to reach you by phone on {{ call.date }} at {{ call.time }} ({{ call.zone }}) and left a short message.',
      `{% if shared -%}
Could you call me back{% if me.phone != '' %} at {{ me.phone }}{% endif %}, or tell me when I may reach you?
{%- else -%}
{% if invoice_count > 0 -%}
It was about ${thisInvoice}:
${openInvoices}

{% endif -%}
Could you call me back{% if me.phone != '' %} at {{ me.phone }}{% endif %}, or answer this e-mail? If something was not right, I would like to hear it.

${payment.trimEnd()}
{%- endif %}`,
      signature,
    ),
  },
  /** P2: an invoice that may never have come. */
  resend: {
    subject: `{% if shared %}A copy for you{% if firm.name != '' %} from {{ firm.name }}{% endif %}{% elsif invoice_count == 1 %}A copy of invoice {{ invoices[0].number }}{% else %}Copies of your invoices{% endif %}`,
    body: paragraphs(
      greeting,
      'Here is a copy for you, in case ours did not reach you the first time. If it did, there is no need to look at it again.',
      `I am sending you ${thisInvoice} once more:
${openInvoices}`,
      `Should it go to another address, or does it need an order number? If something on it is not right, please write or ${callMe}, and I will see to it.`,
      `${payment}${signature}`,
    ),
  },
  /** P5: kept fresh by asking. */
  'details-request': {
    subject: 'Are your details still right?',
    body: paragraphs(
      greeting,
      reachesYou,
      onRecord,
      stillRight,
      `You can answer this e-mail, or ${callMe}.`,
      signature,
    ),
  },
  'details-request-letter': {
    subject: 'Are your details still right?',
    body: paragraphs(greeting, reachesYou, onRecord, `${stillRight} ${reachByLetter}`, signature),
  },
  /** US4: one confirmation, and nothing else in it. */
  'stop-confirmation': {
    subject: 'As you asked',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Should you ever want to reach me: you can answer this e-mail, or ${callMe}.`,
      signature,
    ),
  },
  'stop-confirmation-letter': {
    subject: 'As you asked',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Should you ever want to reach me: ${reachByLetter.replace('You', 'you')}`,
      signature,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
