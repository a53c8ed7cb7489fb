import { partsOf } from '../../parts.ts';
import { spanish } from '../../words/spanish.ts';

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
} = partsOf(spanish);

/** "al +34 600 000 000", behind a word that asks for a call. */
export const atMyNumber = `{% if me.phone != '' %} al {{ me.phone }}{% endif %}`;

/** Invites a call, with the number where there is one. */
export const callMe = `llámeme${atMyNumber}`;

export const answerOrCall = `Puede responder a este correo o llamarme${atMyNumber}.`;

export const thisInvoice = `{% if invoice_count == 1 %}esta factura{% else %}estas facturas{% endif %}`;

/** How long it has been since the day it was due on (P8). */
export const agedInvoices = `{% for invoice in invoices %}
- {{ invoice.number }}, con vencimiento el {{ invoice.due }}{% if invoice.days_past_due > 1 %} (hace {{ invoice.days_past_due }} días){% endif %}: {{ invoice.open }}
{%- endfor %}`;

/** US5: how to stop messages at this address, in every message to a private person. */
export const stopLine =
  'Si prefiere no recibir mensajes en esta dirección, responda con la palabra «baja»: se lo confirmaré y ya no la usaré.';

/** What B7 asks for in messages to private persons: a line for difficulties. */
export const hardship =
  'Si le es difícil pagarlo todo de una vez, dígamelo, por favor. Buscaremos una solución con usted, en varios pagos si eso ayuda.';

/** A letter has no thread to answer in: where to write and ring. */
export const reachByLetter = `Puede escribirme a {% if firm.address != '' %}la dirección que figura al inicio de esta carta{% else %}nuestra dirección{% endif %}{% if me.phone != '' %} o llamarme al {{ me.phone }}{% endif %}.`;

/** Stands below the signature of a letter. */
export const enclosed = `{% if invoice_count == 1 %}Anexo: copia de la factura{% else %}Anexos: copias de las facturas{% endif %}`;

export const greeting = '{{ contact.greeting }}:';

export const aboutInvoice = (many: string, rest = '') =>
  `{% if invoice_count == 1 %}Factura {{ invoices[0].number }}{% else %}${many}{% endif %}${rest}`;

export const fromTheFirm = (words: string) =>
  `${words}{% if firm.name != '' %} de {{ firm.name }}{% endif %}`;

/** Paragraphs with a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** The way to pay is a paragraph of its own, and none where nothing is set. */
export const payAndSign = `${payment}${signature}`;
