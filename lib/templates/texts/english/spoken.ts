import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { openInvoices, paragraphs } from './pieces.ts';

const whoCalls = `{% if me.name != '' %}, this is {{ me.name }}{% if firm.name != '' %} from {{ firm.name }}{% endif %}{% elsif firm.name != '' %}, this is {{ firm.name }}{% endif %}`;

const callBack = `call me back{% if me.phone != '' %} at {{ me.phone }}{% endif %}`;

/** P6: nothing of what it is about before the person is known. */
const askFor = `{% if contact.name != '' %}Hello, may I speak with {{ contact.name }}, please?{% else %}Hello${whoCalls}. Who looks after accounts payable, please? May I have the name and the extension?{% endif %}`;

const hello = `{{ contact.spoken_greeting }}${whoCalls}. Do you have two minutes for me?`;

/** P9. */
const service = 'How are you getting on with what we delivered? Is everything as you wanted it?';

const aboutInvoices = `{% if invoice_count == 1 -%}
invoice {{ invoices[0].number }} of {{ invoices[0].date }}. It was due on {{ invoices[0].due }}, and {{ invoices[0].open }} is open.
{%- elsif invoice_count <= 5 -%}
these invoices, {{ total }} in all.
${openInvoices}
{%- else -%}
{{ invoice_count }} invoices, {{ total }} in all.{% if days_past_due > 1 %} The oldest was due {{ days_past_due }} days ago.{% endif %}
{%- endif %}`;

/** Spoken sentences, a step to a paragraph: the person, the service, the bridge (P9, P11), then a pause. */
export const spoken = {
  /** US6, P18: limited content; who called, and a request to call back. */
  voicemail: {
    subject: 'Voicemail',
    body: `Hello${whoCalls}. Please ${callBack}. Thank you, and have a good day.`,
  },
  'voicemail-follow-up': {
    subject: 'Voicemail',
    body: `Hello${whoCalls} again. I left you a message the other day. Please ${callBack}, whenever it suits you. Thank you, and have a good day.`,
  },
  'call-opening': {
    subject: 'Call',
    body: paragraphs(
      askFor,
      hello,
      service,
      `There is one thing I would like to go over with you: ${aboutInvoices}`,
      'How does it look from your side?',
    ),
  },
  'call-opening-follow-up': {
    subject: 'Call',
    body: paragraphs(
      askFor,
      hello,
      service,
      `I would like to come back to something with you: ${aboutInvoices}`,
      'Is anything in the way that I can help with? Which day may I write down?',
    ),
  },
  'call-opening-broken-promise': {
    subject: 'Call',
    body: paragraphs(
      askFor,
      hello,
      service,
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}As I wrote in {{ confirmation }}, we{% else %}We{% endif %} agreed on {{ promise.amount }} by {{ promise.date }}. {% if promise.came != '' %}{{ promise.came }} of it has come in, thank you; the rest I do not see here yet.{% else %}I do not see it here yet; it may be on its way.{% endif %}
{%- else -%}
We agreed on a payment that I do not see here yet; it may be on its way.
{%- endif %}`,
      'May I ask where it stands, and whether something has come up?',
    ),
  },
  'call-opening-other-person': {
    subject: 'Call',
    body: paragraphs(
      `Hello${whoCalls}. {% if contact.name != '' %}May I speak with {{ contact.name }}, please? If this is not a good moment, when may I try again?{% else %}Could you help me find the right person to speak with?{% endif %}`,
      `Could you pass on that I called, and ask for a call back{% if me.phone != '' %} at {{ me.phone }}{% endif %}?`,
      'Thank you for your help. May I note your name?',
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
