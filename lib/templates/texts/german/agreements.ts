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

const forInvoices = `{% if promise.invoices != '' %} für {{ promise.invoices }}{% endif %}`;

const noAnswer = `Wenn alles passt, brauchen Sie nicht zu antworten, und wenn die Zahlung schon unterwegs ist: vielen Dank. Ist der Tag schwierig geworden oder stimmt etwas nicht, schreiben Sie mir bitte vorher oder ${callMe}; wir finden einen anderen.`;

/** Around what was agreed: before the day, on a day that has passed, and what they wrote themselves. */
export const agreements = {
  'promise-in-mail': {
    subject: `{% if mail.date != '' %}Ihre E-Mail vom {{ mail.date }}{% else %}Ihre E-Mail{% endif %}`,
    body: paragraphs(
      greeting,
      `vielen Dank für Ihre {% if mail.date != '' %}E-Mail vom {{ mail.date }}, {{ mail.time }} Uhr ({{ mail.zone }}){% else %}E-Mail{% endif %}. Ich bestätige Ihnen gern, wie ich sie verstanden habe.`,
      asWritten,
      `${next}${payment}${correction}`,
      signature,
    ),
  },
  'promise-reminder': {
    subject: 'Unsere Vereinbarung: eine kurze Nachricht',
    body: paragraphs(
      greeting,
      'nochmals vielen Dank für unsere Vereinbarung. Dies ist nur eine kurze Nachricht, damit der Termin neben allem anderen nicht untergeht.',
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}Wie in {{ confirmation }}, bestätigt, haben wir{% else %}Wir haben{% endif %} {{ promise.amount }}${forInvoices} bis zum {{ promise.date }} vereinbart.
{%- else -%}
Der Tag, den wir vereinbart haben, kommt bald.
{%- endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  'plan-reminder': {
    subject: 'Unsere Vereinbarung: eine kurze Nachricht',
    body: paragraphs(
      greeting,
      'nochmals vielen Dank für unsere Vereinbarung. Dies ist nur eine kurze Nachricht, damit der nächste Termin neben allem anderen nicht untergeht.',
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}Wie in {{ confirmation }}, bestätigt, ist die nächste Rate am {{ promise.date }} fällig{% else %}Die nächste Rate ist am {{ promise.date }} fällig{% endif %}: {{ promise.amount }}${forInvoices}.
{%- else -%}
Die nächste Rate kommt bald.
{%- endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  'broken-promise': {
    subject: 'Unsere Vereinbarung',
    body: paragraphs(
      greeting,
      'ich schreibe Ihnen wegen unserer Vereinbarung und möchte gern wissen, ob etwas dazwischengekommen ist und wie ich helfen kann.',
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}Wie in {{ confirmation }}, bestätigt, hatten wir{% else %}Wir hatten{% endif %} {{ promise.amount }} bis zum {{ promise.date }} vereinbart. {% if promise.came != '' %}Davon sind {{ promise.came }} eingegangen, vielen Dank; den Rest sehe ich hier noch nicht. Vielleicht hat er{% else %}Ich sehe die Zahlung hier noch nicht; vielleicht hat sie{% endif %} sich mit dieser E-Mail überschnitten.
{%- else -%}
Wir hatten eine Zahlung vereinbart, die ich hier noch nicht sehe; vielleicht hat sie sich mit dieser E-Mail überschnitten.
{%- endif %}
${openInvoices}`,
      `Sagen Sie mir bitte, welcher Tag jetzt möglich ist, oder ${callMe}. Wenn es schwierig ist, alles auf einmal zu zahlen, finden wir gemeinsam einen Weg; und wenn an der Rechnung etwas nicht stimmt, kümmere ich mich darum.`,
      payAndSign,
    ),
  },
  'missed-instalment': {
    subject: `{% if shared %}Unsere Vereinbarung{% else %}Unsere Vereinbarung über Raten{% endif %}`,
    body: paragraphs(
      greeting,
      'ich schreibe Ihnen wegen unserer Vereinbarung, denn sie soll Ihnen weiter eine Hilfe sein. Vielleicht ist etwas dazwischengekommen.',
      `{% if confirmation != '' %}Wie in {{ confirmation }}, bestätigt, hatten wir{% else %}Wir hatten{% endif %} Zahlung in Raten${forInvoices} vereinbart. {% if promise.amount != '' -%}
Die Rate von {{ promise.amount }} für den {{ promise.date }} sehe ich hier noch nicht; vielleicht hat sie sich mit dieser E-Mail überschnitten.
{%- else -%}
Eine Rate sehe ich hier noch nicht; vielleicht hat sie sich mit dieser E-Mail überschnitten.
{%- endif %} Zur Übersicht: Offen {% if invoice_count == 1 %}ist diese Rechnung{% else %}sind diese Rechnungen{% endif %}:
{% for invoice in invoices %}
- {{ invoice.number }}, fällig am {{ invoice.due }}
{%- endfor %}`,
      `Können Sie mir sagen, wann sie kommt? Wenn die vereinbarten Tage schwer einzuhalten sind oder etwas nicht stimmt, schreiben Sie mir bitte oder ${callMe}; wir finden andere.`,
      payAndSign,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
