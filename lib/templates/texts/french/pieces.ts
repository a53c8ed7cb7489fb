import { partsOf } from '../../parts.ts';
import { french } from '../../words/french.ts';

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
} = partsOf(french);

/** Invites a call, with the number where there is one. */
export const callMe = `appelez-moi{% if me.phone != '' %} au {{ me.phone }}{% endif %}`;

/** "au 01 23 45 67 89", behind a word that asks to be rung. */
export const atMyNumber = `{% if me.phone != '' %} au {{ me.phone }}{% endif %}`;

export const answerOrCall = `Répondez simplement à cet e-mail, ou ${callMe}.`;

export const thisInvoice = `{% if invoice_count == 1 %}cette facture{% else %}ces factures{% endif %}`;

/** How long it has been since the day it was due on (P8). */
export const agedInvoices = `{% for invoice in invoices %}
- {{ invoice.number }}, échéance le {{ invoice.due }}{% if invoice.days_past_due > 1 %} (il y a {{ invoice.days_past_due }} jours){% endif %} : {{ invoice.open }}
{%- endfor %}`;

/** US5: how to stop messages at this address, in every message to a private person. */
export const stopLine = `Pour ne plus recevoir de messages à cette adresse, répondez avec le mot « stop » : je vous le confirmerai et je n'y écrirai plus.`;

/** What B7 asks for in messages to private persons: a line for difficulties. */
export const hardship = `S'il est difficile de tout payer en une fois, dites-le-moi. Nous chercherons une solution ensemble, en plusieurs fois si cela vous aide.`;

/** A letter has no thread to answer in: where to write and ring. */
export const reachByLetter = `Vous pouvez m'écrire à {% if firm.address != '' %}l'adresse en haut de cette lettre{% else %}notre adresse{% endif %}{% if me.phone != '' %}, ou m'appeler au {{ me.phone }}{% endif %}.`;

/** Stands below the signature of a letter. */
export const enclosed = `{% if invoice_count == 1 %}Pièce jointe : copie de la facture{% else %}Pièces jointes : copies des factures{% endif %}`;

export const greeting = '{{ contact.greeting }},';

/** The firm first: "de" before a name would have to know its first sound. */
export const fromTheFirm = (lower: string, alone: string) =>
  `{% if firm.name != '' %}{{ firm.name }} : ${lower}{% else %}${alone}{% endif %}`;

export const aboutInvoice = (many: string, rest = '') =>
  `{% if invoice_count == 1 %}Facture {{ invoices[0].number }}{% else %}${many}{% endif %}${rest}`;

/** Paragraphs with a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** The way to pay is a paragraph of its own, and none where nothing is set. */
export const payAndSign = `${payment}${signature}`;
