import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  callMe,
  greeting,
  openInvoices,
  paragraphs,
  payAndSign,
  payment,
  reachByLetter,
  signature,
  thisInvoice,
} from './pieces.ts';

const ourFirm = `{% if firm.name != '' %}{{ firm.name }}{% else %}unserer Firma{% endif %}`;

const whoLooksAfter =
  'ich möchte gern die Person erreichen, die sich bei {{ account.name }} um eingehende Rechnungen kümmert, und bin bisher nicht durchgekommen.';

const wouldYou = `Sind Sie für Nachrichten von ${ourFirm} zuständig, oder können Sie mir sagen, nach wem ich fragen darf? Ein Name und eine Durchwahl würden mir sehr helfen.`;

const notYou =
  'Wenn Sie nicht zuständig sind oder von unserer Seite etwas nicht stimmt, sagen Sie es mir bitte.';

const onRecord = `{% if details_count > 0 and shared == false -%}
Das haben wir notiert:
{% for one in details %}
- {{ one.line }}
{%- endfor %}
{%- endif %}`;

const reachesYou =
  'ich möchte sicher sein, dass alles, was wir schicken, bei der richtigen Person am richtigen Ort ankommt und Sie uns immer erreichen.';

const stillRight = `{% if details_count > 0 and shared == false %}Stimmt das alles noch{% else %}Sind Ihre Adressen und Nummern noch dieselben{% endif %}, und gibt es noch jemanden, dem wir schreiben sollten? Eine Zeile genügt; auch „alles wie bisher“ hilft mir.`;

const asYouAsked =
  'Sie haben uns gebeten, Sie auf diesem Weg nicht mehr zu kontaktieren. Ich habe es notiert, und ab jetzt halten wir uns daran.';

const onlyConfirms = 'Diese Nachricht bestätigt es nur; Sie brauchen nichts zu tun.';

/** Mails and letters that ask for no money; what each must hold stands with its English text. */
export const shortNotes = {
  'alternative-contact': {
    subject: `Eine kurze Frage{% if firm.name != '' %} von {{ firm.name }}{% endif %}`,
    body: paragraphs(
      greeting,
      whoLooksAfter,
      wouldYou,
      `Eine kurze Antwort auf diese E-Mail genügt, oder ${callMe}. ${notYou}`,
      signature,
    ),
  },
  'alternative-contact-letter': {
    subject: 'Eine kurze Frage',
    body: paragraphs(greeting, whoLooksAfter, wouldYou, `${reachByLetter} ${notYou}`, signature),
  },
  'thank-you': {
    subject: 'Vielen Dank',
    body: paragraphs(
      greeting,
      'heute nur ein kurzer Dank: Was Sie geschickt haben, ist gut angekommen.',
      `{% if received.kind == 'promise' -%}
{{ received.amount }} sind{% if received.date != '' %} am {{ received.date }}{% endif %} eingegangen, wie vereinbart{% if confirmation != '' %} und in {{ confirmation }}, bestätigt{% endif %}.
{%- elsif received.kind == 'instalment' -%}
Die Rate von {{ received.amount }} ist{% if received.date != '' %} am {{ received.date }}{% endif %} eingegangen, wie vereinbart{% if confirmation != '' %} und in {{ confirmation }}, bestätigt{% endif %}.
{%- elsif received.kind == 'last-instalment' -%}
Mit {{ received.amount }} ist{% if received.date != '' %} am {{ received.date }}{% endif %} die letzte Rate eingegangen. Damit ist alles bezahlt, was wir vereinbart{% if confirmation != '' %} und in {{ confirmation }}, festgehalten{% endif %} hatten.
{%- elsif received.amount != '' -%}
{{ received.amount }} sind{% if received.date != '' %} am {{ received.date }}{% endif %} eingegangen.
{%- else -%}
Vielen Dank für Ihre Zahlung.
{%- endif %}
{%- if received.invoices != '' %} Verbucht ist der Betrag für {{ received.invoices }}.{% endif %}
{%- if received.next_amount != '' %} Die nächste Rate von {{ received.next_amount }} ist für den {{ received.next_date }} vereinbart.{% endif %}`,
      'Ich freue mich auf die weitere Zusammenarbeit.',
      signature,
    ),
  },
  'voicemail-left': {
    subject: 'Mein Anruf am {{ call.date }}',
    body: paragraphs(
      greeting,
      'ich habe am {{ call.date }} um {{ call.time }} Uhr ({{ call.zone }}) versucht, Sie telefonisch zu erreichen, und eine kurze Nachricht hinterlassen.',
      `{% if shared -%}
Rufen Sie mich bitte{% if me.phone != '' %} unter {{ me.phone }}{% endif %} zurück oder sagen Sie mir, wann ich Sie erreiche.
{%- else -%}
{% if invoice_count > 0 -%}
Es ging um ${thisInvoice}:
${openInvoices}

{% endif -%}
Rufen Sie mich bitte{% if me.phone != '' %} unter {{ me.phone }}{% endif %} zurück oder antworten Sie auf diese E-Mail. Wenn etwas nicht in Ordnung war, möchte ich es gern hören.

${payment.trimEnd()}
{%- endif %}`,
      signature,
    ),
  },
  resend: {
    subject: `{% if shared %}Eine Kopie für Sie{% if firm.name != '' %} von {{ firm.name }}{% endif %}{% elsif invoice_count == 1 %}Kopie der Rechnung {{ invoices[0].number }}{% else %}Kopien Ihrer Rechnungen{% endif %}`,
    body: paragraphs(
      greeting,
      'hier ist eine Kopie für Sie, falls unsere erste Sendung nicht angekommen ist. Wenn doch, brauchen Sie nichts weiter zu tun.',
      `Sie bekommen ${thisInvoice} noch einmal von mir:
${openInvoices}`,
      `Soll die Sendung an eine andere Adresse gehen, oder fehlt eine Bestellnummer? Wenn etwas nicht stimmt, schreiben Sie mir bitte oder ${callMe}; ich kümmere mich darum.`,
      payAndSign,
    ),
  },
  'details-request': {
    subject: 'Stimmen Ihre Angaben noch?',
    body: paragraphs(
      greeting,
      reachesYou,
      onRecord,
      stillRight,
      `Sie können auf diese E-Mail antworten, oder ${callMe}.`,
      signature,
    ),
  },
  'details-request-letter': {
    subject: 'Stimmen Ihre Angaben noch?',
    body: paragraphs(greeting, reachesYou, onRecord, `${stillRight} ${reachByLetter}`, signature),
  },
  'stop-confirmation': {
    subject: 'Wie gewünscht',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Wenn Sie mich einmal erreichen möchten: Antworten Sie auf diese E-Mail, oder ${callMe}.`,
      signature,
    ),
  },
  'stop-confirmation-letter': {
    subject: 'Wie gewünscht',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Wenn Sie mich einmal erreichen möchten: ${reachByLetter}`,
      signature,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
