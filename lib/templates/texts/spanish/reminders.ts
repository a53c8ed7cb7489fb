import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  aboutInvoice,
  answerOrCall,
  callMe,
  enclosed,
  fromTheFirm,
  greeting,
  hardship,
  openInvoices,
  paragraphs,
  payAndSign,
  payment,
  reachByLetter,
  signature,
  stopLine,
  thisInvoice,
} from './pieces.ts';

const howWasIt =
  'Espero que todo lo que le entregamos sea como usted lo quería. Si algo no estuvo bien, dígamelo, por favor, y me ocuparé de ello.';

const note = fromTheFirm('Una breve nota');
const briefQuestion = fromTheFirm('Una breve pregunta');

const openOnShared = (shared: string, own: string) => `{% if shared %}${shared}{% else %}${own}{% endif %}`;

const slippedThrough = `Quizá se le haya pasado, o se hayan cruzado nuestros mensajes: {% if invoice_count == 1 -%}
la factura {{ invoices[0].number }} del {{ invoices[0].date }}, de {{ invoices[0].open }}, vencía el {{ invoices[0].due }}.
{%- else -%}
la fecha de pago de estas facturas ya ha pasado.
${openInvoices}

En total son {{ total }}.
{%- endif %}`;

const whereItStands = `{% if confirmation != '' -%}
Como confirmé en {{ confirmation }}, habíamos acordado un pago de {{ promise.amount }} para el {{ promise.date }}. Quizá se me haya pasado, pero todavía no lo veo aquí.
{%- else -%}
Le escribí sobre ${thisInvoice} y todavía no he tenido respuesta; quizá se hayan cruzado nuestros mensajes.
{%- endif %}
${openInvoices}`;

const onceMore =
  'Vuelvo a escribirle para saber si recibió mi último mensaje y si todo está en orden por nuestra parte.';

const whichDay = 'El importe pendiente es de {{ total }}. ¿Qué día puede pagarlo?';

const question = `Si tiene alguna pregunta sobre la factura, o le es difícil pagarlo todo de una vez, escríbame o ${callMe}; encontraremos una solución.`;

const consumerQuestion = `Si algo no está bien, escríbame o ${callMe}; primero lo revisaré.`;

const mayIAsk = ': ¿puedo pedirle una fecha?';

const dated = (many: string) =>
  `{% if invoice_count == 1 %}Factura {{ invoices[0].number }} del {{ invoices[0].date }}{% else %}${many}{% endif %}`;

/** As in English: the first note, the second, and what comes before the due date. */
export const reminders = {
  'courtesy-note': {
    subject: openOnShared(
      note,
      `{% if invoice_count == 1 %}Factura {{ invoices[0].number }}: una breve nota{% else %}Una breve nota sobre sus facturas{% endif %}`,
    ),
    body: paragraphs(
      greeting,
      'Espero que todo haya llegado bien. ¿Necesita algo más de nosotros, por ejemplo un número de pedido o una copia?',
      `{% if invoice_count == 1 -%}
La factura {{ invoices[0].number }}, de {{ invoices[0].open }}, vence el {{ invoices[0].due }}.
{%- else -%}
Estas facturas vencen pronto:
${openInvoices}
{%- endif %}`,
      'Si algo no está bien, dígamelo antes de esa fecha, por favor, y me ocuparé de ello.',
      payAndSign,
    ),
  },
  'friendly-reminder': {
    subject: openOnShared(note, aboutInvoice('Sus facturas pendientes')),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `¿Podría decirme cuándo podemos esperar el pago? ${answerOrCall}`,
      payAndSign,
    ),
  },
  'friendly-reminder-letter': {
    subject: dated('Sus facturas pendientes'),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `¿Podría decirme cuándo podemos esperar el pago? ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'friendly-reminder-consumer': {
    subject: note,
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `¿Qué día le viene bien? ${answerOrCall} ${hardship}`,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'friendly-reminder-letter-consumer': {
    subject: dated('Sus facturas'),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `¿Qué día le viene bien? ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice': {
    subject: openOnShared(briefQuestion, aboutInvoice('Sus facturas pendientes', mayIAsk)),
    body: paragraphs(greeting, onceMore, whereItStands, `${whichDay} ${question}`, payAndSign),
  },
  'second-notice-letter': {
    subject: aboutInvoice('Sus facturas pendientes', mayIAsk),
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} Si tiene alguna pregunta sobre la factura, o le es difícil pagarlo todo de una vez, dígamelo, por favor; encontraremos una solución. ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice-consumer': {
    subject: briefQuestion,
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
    subject: aboutInvoice('Sus facturas', mayIAsk),
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} Si algo no está bien, dígamelo, por favor; primero lo revisaré. ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
