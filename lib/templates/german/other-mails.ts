import { partsOf } from '../parts.ts';
import type { TemplateSource } from '../template-source.ts';
import { german } from '../words/german.ts';

const { asWritten, correction, next, openInvoices, payment, signature } = partsOf(german);

/** After a voicemail, a payment, a mail or a promise that was not kept, in German. */
export const OTHER_GERMAN_MAILS: Readonly<Record<string, TemplateSource>> = {
  'voicemail-left': {
    subject: 'Mein Anruf am {{ call.date }}',
    body: `{{ contact.greeting }},

ich habe am {{ call.date }} um {{ call.time }} Uhr ({{ call.zone }}) versucht, Sie telefonisch zu erreichen, und eine kurze Nachricht hinterlassen.

{% if shared -%}
Rufen Sie mich bitte{% if me.phone != '' %} unter {{ me.phone }}{% endif %} zurück oder sagen Sie mir, wann ich Sie erreiche.
{%- else -%}
{% if invoice_count > 0 -%}
Es ging um {% if invoice_count == 1 %}diese Rechnung{% else %}diese Rechnungen{% endif %}:
${openInvoices}

{% endif -%}
Rufen Sie mich bitte{% if me.phone != '' %} unter {{ me.phone }}{% endif %} zurück oder antworten Sie auf diese E-Mail. Wenn etwas nicht in Ordnung war, möchte ich es gern hören.

${payment.trimEnd()}
{%- endif %}

${signature}`,
  },
  'thank-you': {
    subject: 'Vielen Dank',
    body: `{{ contact.greeting }},

{% if received.kind == 'promise' -%}
vielen Dank: {{ received.amount }} sind{% if received.date != '' %} am {{ received.date }}{% endif %} eingegangen, wie vereinbart{% if confirmation != '' %} und in {{ confirmation }}, bestätigt{% endif %}.
{%- elsif received.kind == 'instalment' -%}
vielen Dank: Die Rate von {{ received.amount }} ist{% if received.date != '' %} am {{ received.date }}{% endif %} eingegangen, wie vereinbart{% if confirmation != '' %} und in {{ confirmation }}, bestätigt{% endif %}.
{%- elsif received.kind == 'last-instalment' -%}
vielen Dank: Mit {{ received.amount }} ist{% if received.date != '' %} am {{ received.date }}{% endif %} die letzte Rate eingegangen. Damit ist alles bezahlt, was wir vereinbart{% if confirmation != '' %} und in {{ confirmation }}, festgehalten{% endif %} hatten.
{%- elsif received.amount != '' -%}
vielen Dank: {{ received.amount }} sind{% if received.date != '' %} am {{ received.date }}{% endif %} eingegangen.
{%- else -%}
vielen Dank für Ihre Zahlung.
{%- endif %}
{%- if received.invoices != '' %} Verbucht ist der Betrag für {{ received.invoices }}.{% endif %}
{%- if received.next_amount != '' %} Die nächste Rate von {{ received.next_amount }} ist für den {{ received.next_date }} vereinbart.{% endif %}

Ich freue mich auf die weitere Zusammenarbeit.

${signature}`,
  },
  'promise-in-mail': {
    subject: `{% if mail.date != '' %}Ihre E-Mail vom {{ mail.date }}{% else %}Ihre E-Mail{% endif %}`,
    body: `{{ contact.greeting }},

vielen Dank für Ihre {% if mail.date != '' %}E-Mail vom {{ mail.date }}, {{ mail.time }} Uhr ({{ mail.zone }}){% else %}E-Mail{% endif %}. Ich bestätige Ihnen gern, wie ich sie verstanden habe.

${asWritten}

${next}${payment}${correction}

${signature}`,
  },
  'broken-promise': {
    subject: 'Unsere Vereinbarung',
    body: `{{ contact.greeting }},

{% if promise.amount != '' -%}
{% if confirmation != '' %}wie in {{ confirmation }}, bestätigt, hatten wir{% else %}wir hatten{% endif %} {{ promise.amount }} bis zum {{ promise.date }} vereinbart. {% if promise.came != '' %}Davon sind {{ promise.came }} eingegangen, vielen Dank; den Rest sehe ich hier noch nicht. Vielleicht hat er{% else %}Ich sehe die Zahlung hier noch nicht; vielleicht hat sie{% endif %} sich mit dieser E-Mail überschnitten.
{%- else -%}
wir hatten eine Zahlung vereinbart, die ich hier noch nicht sehe; vielleicht hat sie sich mit dieser E-Mail überschnitten.
{%- endif %}
${openInvoices}

Ist etwas dazwischengekommen? Sagen Sie mir bitte, welcher Tag jetzt möglich ist, oder rufen Sie mich{% if me.phone != '' %} unter {{ me.phone }}{% endif %} an. Wenn eine Zahlung auf einmal schwierig ist, finden wir gemeinsam einen Weg.

${payment}${signature}`,
  },
};
