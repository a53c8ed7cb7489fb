import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { openInvoices, paragraphs } from './pieces.ts';

/** "hier ist Bob Baker von Our Firm", as one says it after the greeting. */
const whoCalls = `{% if me.name != '' %}, hier ist {{ me.name }}{% if firm.name != '' %} von {{ firm.name }}{% endif %}{% elsif firm.name != '' %}, hier ist {{ firm.name }}{% endif %}`;

const callBack = `rufen Sie mich{% if me.phone != '' %} unter {{ me.phone }}{% endif %} zurück`;

const askFor = `{% if contact.name != '' %}Guten Tag, kann ich bitte mit {{ contact.name }} sprechen?{% else %}Guten Tag${whoCalls}. Wer kümmert sich bei Ihnen um die Buchhaltung? Darf ich Namen und Durchwahl notieren?{% endif %}`;

const hello = `{{ contact.spoken_greeting }}${whoCalls}. Haben Sie zwei Minuten für mich?`;

const service =
  'Wie kommen Sie mit dem zurecht, was wir geliefert haben? Ist alles so, wie Sie es sich vorgestellt haben?';

const aboutInvoices = `{% if invoice_count == 1 -%}
um die Rechnung {{ invoices[0].number }} vom {{ invoices[0].date }}. Sie war am {{ invoices[0].due }} fällig, und {{ invoices[0].open }} sind offen.
{%- elsif invoice_count <= 5 -%}
um diese Rechnungen, zusammen {{ total }}.
${openInvoices}
{%- else -%}
um {{ invoice_count }} Rechnungen, zusammen {{ total }}.{% if days_past_due > 1 %} Die älteste war vor {{ days_past_due }} Tagen fällig.{% endif %}
{%- endif %}`;

/** Spoken sentences, a step to a paragraph; what each must hold stands with its English text. */
export const spoken = {
  voicemail: {
    subject: 'Anrufbeantworter',
    body: `Guten Tag${whoCalls}. Bitte ${callBack}. Vielen Dank und einen schönen Tag.`,
  },
  'voicemail-follow-up': {
    subject: 'Anrufbeantworter',
    body: `Guten Tag${whoCalls}. Ich hatte Ihnen vor Kurzem schon eine Nachricht hinterlassen. Bitte rufen Sie mich{% if me.phone != '' %} unter {{ me.phone }}{% endif %} zurück, wann immer es Ihnen passt. Vielen Dank und einen schönen Tag.`,
  },
  'call-opening': {
    subject: 'Anruf',
    body: paragraphs(
      askFor,
      hello,
      service,
      `Eine Sache würde ich gern mit Ihnen durchgehen: Es geht ${aboutInvoices}`,
      'Wie sieht es bei Ihnen aus?',
    ),
  },
  'call-opening-follow-up': {
    subject: 'Anruf',
    body: paragraphs(
      askFor,
      hello,
      service,
      `Ich würde gern auf etwas zurückkommen: Es geht ${aboutInvoices}`,
      'Gibt es etwas, wobei ich helfen kann? Welchen Tag darf ich notieren?',
    ),
  },
  'call-opening-broken-promise': {
    subject: 'Anruf',
    body: paragraphs(
      askFor,
      hello,
      service,
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}Wie in {{ confirmation }}, geschrieben, hatten wir{% else %}Wir hatten{% endif %} {{ promise.amount }} bis zum {{ promise.date }} vereinbart. {% if promise.came != '' %}Davon sind {{ promise.came }} eingegangen, vielen Dank; den Rest sehe ich hier noch nicht.{% else %}Ich sehe die Zahlung hier noch nicht; vielleicht ist sie unterwegs.{% endif %}
{%- else -%}
Wir hatten eine Zahlung vereinbart, die ich hier noch nicht sehe; vielleicht ist sie unterwegs.
{%- endif %}`,
      'Darf ich fragen, wie es steht und ob etwas dazwischengekommen ist?',
    ),
  },
  'call-opening-other-person': {
    subject: 'Anruf',
    body: paragraphs(
      `Guten Tag${whoCalls}. {% if contact.name != '' %}Kann ich bitte mit {{ contact.name }} sprechen? Wenn es gerade nicht passt, wann darf ich es wieder versuchen?{% else %}Können Sie mir helfen, die richtige Person zu finden?{% endif %}`,
      `Könnten Sie bitte ausrichten, dass ich angerufen habe und um einen Rückruf bitte{% if me.phone != '' %}, unter {{ me.phone }}{% endif %}?`,
      'Vielen Dank für Ihre Hilfe. Darf ich Ihren Namen notieren?',
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
