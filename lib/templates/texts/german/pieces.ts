import { partsOf } from '../../parts.ts';
import { german } from '../../words/german.ts';

export const {
  asWritten,
  confirmation,
  correction,
  next,
  onThePhone,
  openInvoices,
  payment,
  signature,
  subject,
} = partsOf(german);

/** Invites a call, with the number where there is one. */
export const callMe = `rufen Sie mich {% if me.phone != '' %}unter {{ me.phone }} {% endif %}an`;

export const thisInvoice = `{% if invoice_count == 1 %}diese Rechnung{% else %}diese Rechnungen{% endif %}`;

/** How long it has been since the day it was due on (P8). */
export const agedInvoices = `{% for invoice in invoices %}
- {{ invoice.number }}, fällig am {{ invoice.due }}{% if invoice.days_past_due > 1 %} (vor {{ invoice.days_past_due }} Tagen){% endif %}: {{ invoice.open }}
{%- endfor %}`;

/** US5: how to stop messages at this address, in every message to a private person. */
export const stopLine =
  'Möchten Sie an diese Adresse keine Nachrichten mehr? Dann genügt eine Antwort mit dem Wort „Stopp“: Ich bestätige es Ihnen und schreibe nicht mehr dorthin.';

/** What B7 asks for in messages to private persons: a line for difficulties. */
export const hardship =
  'Wenn es schwierig ist, alles auf einmal zu zahlen, sagen Sie es mir bitte. Wir suchen gemeinsam einen Weg, auch in Raten, wenn das hilft.';

/** A letter has no thread to answer in: where to write and ring. */
export const reachByLetter = `Sie können mir an {% if firm.address != '' %}die Adresse oben in diesem Brief{% else %}unsere Adresse{% endif %} schreiben{% if me.phone != '' %} oder mich unter {{ me.phone }} anrufen{% endif %}.`;

/** Stands below the signature of a letter. */
export const enclosed = `{% if invoice_count == 1 %}Anlage: Kopie der Rechnung{% else %}Anlagen: Kopien der Rechnungen{% endif %}`;

export const greeting = '{{ contact.greeting }},';

/** Paragraphs with a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** The way to pay is a paragraph of its own, and none where nothing is set. */
export const payAndSign = `${payment}${signature}`;
