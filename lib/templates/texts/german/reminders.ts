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
} from './pieces.ts';

const howWasIt =
  'ich hoffe, dass alles, was wir geliefert haben, so ist, wie Sie es sich vorgestellt haben. Wenn etwas nicht gepasst hat, sagen Sie es mir bitte; ich kümmere mich darum.';

const shortNote = `{% if shared %}Eine kurze Nachricht{% if firm.name != '' %} von {{ firm.name }}{% endif %}`;
const shortQuestion = `{% if shared %}Eine kurze Frage{% if firm.name != '' %} von {{ firm.name }}{% endif %}`;
const oneInvoice = `{% elsif invoice_count == 1 %}Rechnung {{ invoices[0].number }}`;

const slippedThrough = `Vielleicht ist es untergegangen, oder unsere Nachrichten haben sich überschnitten: {% if invoice_count == 1 -%}
Die Rechnung {{ invoices[0].number }} vom {{ invoices[0].date }} über {{ invoices[0].open }} war am {{ invoices[0].due }} fällig.
{%- else -%}
Diese Rechnungen sind schon fällig.
${openInvoices}

Zusammen sind das {{ total }}.
{%- endif %}`;

const whereItStands = `{% if confirmation != '' -%}
Wie in {{ confirmation }}, bestätigt, hatten wir {{ promise.amount }} bis zum {{ promise.date }} vereinbart. Vielleicht habe ich die Zahlung übersehen; ich finde sie hier noch nicht.
{%- else -%}
Ich hatte Ihnen wegen {% if invoice_count == 1 %}dieser Rechnung{% else %}dieser Rechnungen{% endif %} geschrieben und noch nichts von Ihnen gehört; vielleicht haben sich unsere Nachrichten überschnitten.
{%- endif %}
${openInvoices}`;

const onceMore =
  'ich melde mich noch einmal, um sicher zu sein, dass Sie meine letzte Nachricht bekommen haben und von unserer Seite alles in Ordnung ist.';

const whichDay = 'Offen sind {{ total }}. An welchem Tag können Sie zahlen?';

const question = `Gibt es zur Rechnung eine Frage, oder ist es schwierig, alles auf einmal zu zahlen? Schreiben Sie mir bitte oder ${callMe}; wir finden einen Weg.`;

const consumerQuestion = `Wenn daran etwas nicht stimmt, schreiben Sie mir bitte oder ${callMe}; ich sehe es mir zuerst an.`;

const ofInvoice = (many: string, rest = '') =>
  `{% if invoice_count == 1 %}Rechnung {{ invoices[0].number }} vom {{ invoices[0].date }}{% else %}${many}{% endif %}${rest}`;

/** As in English: the first note, the second, and what comes before the due date. */
export const reminders = {
  'courtesy-note': {
    subject: `${shortNote}${oneInvoice}: eine kurze Nachricht{% else %}Eine kurze Nachricht zu Ihren Rechnungen{% endif %}`,
    body: paragraphs(
      greeting,
      'ich hoffe, dass alles gut bei Ihnen angekommen ist. Brauchen Sie von uns noch etwas, zum Beispiel eine Bestellnummer oder eine Kopie?',
      `{% if invoice_count == 1 -%}
Die Rechnung {{ invoices[0].number }} über {{ invoices[0].open }} ist am {{ invoices[0].due }} fällig.
{%- else -%}
Diese Rechnungen sind bald fällig:
${openInvoices}
{%- endif %}`,
      'Wenn etwas nicht stimmt, sagen Sie es mir bitte vorher; ich kümmere mich darum.',
      payAndSign,
    ),
  },
  'friendly-reminder': {
    subject: `${shortNote}${oneInvoice}{% else %}Ihre offenen Rechnungen{% endif %}`,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Könnten Sie mir sagen, wann wir mit der Zahlung rechnen dürfen? Eine kurze Antwort auf diese E-Mail genügt, oder ${callMe}.`,
      payAndSign,
    ),
  },
  'friendly-reminder-letter': {
    subject: ofInvoice('Ihre offenen Rechnungen'),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Könnten Sie mir sagen, wann wir mit der Zahlung rechnen dürfen? ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'friendly-reminder-consumer': {
    subject: `Eine kurze Nachricht{% if firm.name != '' %} von {{ firm.name }}{% endif %}`,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Welcher Tag passt Ihnen? Eine kurze Antwort auf diese E-Mail genügt, oder ${callMe}. ${hardship}`,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'friendly-reminder-letter-consumer': {
    subject: ofInvoice('Ihre Rechnungen'),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Welcher Tag passt Ihnen? ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice': {
    subject: `${shortQuestion}${oneInvoice}: Welcher Tag passt Ihnen?{% else %}Ihre offenen Rechnungen: Welcher Tag passt Ihnen?{% endif %}`,
    body: paragraphs(greeting, onceMore, whereItStands, `${whichDay} ${question}`, payAndSign),
  },
  'second-notice-letter': {
    subject: ofInvoice('Ihre offenen Rechnungen', ': Welcher Tag passt Ihnen?'),
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} Gibt es zur Rechnung eine Frage, oder ist es schwierig, alles auf einmal zu zahlen? Sagen Sie es mir bitte; wir finden einen Weg. ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice-consumer': {
    subject: `Eine kurze Frage{% if firm.name != '' %} von {{ firm.name }}{% endif %}`,
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
    subject: ofInvoice('Ihre Rechnungen', ': Welcher Tag passt Ihnen?'),
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} Wenn daran etwas nicht stimmt, sagen Sie es mir bitte; ich sehe es mir zuerst an. ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
