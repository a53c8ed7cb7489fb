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

const forInvoices = `{% if promise.invoices != '' %} por {{ promise.invoices }}{% endif %}`;

/** "Como confirmé en mi correo del ..., el", or "El": the first word of a sentence with what was written before it. */
const asConfirmed = (first: string) =>
  `{% if confirmation != '' %}Como confirmé en {{ confirmation }}, ${first.toLowerCase()}{% else %}${first}{% endif %}`;

const noAnswer = `Si todo va bien, no hace falta que responda, y si el pago ya está en camino, muchas gracias. Si la fecha se le ha hecho difícil, o algo no está bien, escríbame o ${callMe} antes de ese día; encontraremos otra.`;

/** Around what was agreed: before the day, on a day that has passed, and what they wrote themselves. */
export const agreements = {
  'promise-in-mail': {
    subject: `{% if mail.date != '' %}Su correo del {{ mail.date }}{% else %}Su correo{% endif %}`,
    body: paragraphs(
      greeting,
      `Gracias por su correo{% if mail.date != '' %} del {{ mail.date }}, {{ mail.time }} ({{ mail.zone }}){% endif %}. Le confirmo cómo lo he entendido.`,
      asWritten,
      `${next}${payment}${correction}`,
      signature,
    ),
  },
  'promise-reminder': {
    subject: 'Nuestro acuerdo: una breve nota',
    body: paragraphs(
      greeting,
      'Gracias de nuevo por nuestro acuerdo. Esto es solo una breve nota, para que la fecha no se pierda entre todo lo demás.',
      `{% if promise.amount != '' -%}
${asConfirmed('El')} pago de {{ promise.amount }}${forInvoices} está acordado para el {{ promise.date }}.
{%- else -%}
Se acerca la fecha que acordamos.
{%- endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  'plan-reminder': {
    subject: 'Nuestro acuerdo: una breve nota',
    body: paragraphs(
      greeting,
      'Gracias de nuevo por nuestro acuerdo. Esto es solo una breve nota, para que la próxima fecha no se pierda entre todo lo demás.',
      `{% if promise.amount != '' -%}
${asConfirmed('El')} próximo pago es de {{ promise.amount }}${forInvoices}, el {{ promise.date }}.
{%- else -%}
Se acerca la fecha del próximo pago.
{%- endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  'broken-promise': {
    subject: 'Nuestro acuerdo',
    body: paragraphs(
      greeting,
      'Le escribo por nuestro acuerdo, porque me gustaría saber si ha surgido algún imprevisto y cómo puedo ayudar.',
      `{% if promise.amount != '' -%}
${asConfirmed('Habíamos')} acordado un pago de {{ promise.amount }} para el {{ promise.date }}. {% if promise.came != '' %}De ese importe han llegado {{ promise.came }}, muchas gracias; el resto todavía no lo veo aquí, y quizá se haya cruzado con este correo.{% else %}Todavía no lo veo aquí; quizá se haya cruzado con este correo.{% endif %}
{%- else -%}
Habíamos acordado un pago que todavía no veo aquí; quizá se haya cruzado con este correo.
{%- endif %}
${openInvoices}`,
      `Dígame, por favor, qué día es posible ahora, o ${callMe}. Si le es difícil pagarlo todo de una vez, encontraremos una solución; si algo no está bien en la factura, lo revisaré.`,
      payAndSign,
    ),
  },
  'missed-instalment': {
    subject: `{% if shared %}Nuestro acuerdo{% else %}Nuestro acuerdo de pago en varias partes{% endif %}`,
    body: paragraphs(
      greeting,
      'Le escribo por nuestro acuerdo, porque quiero que siga siendo una ayuda para usted. Quizá haya surgido algún imprevisto.',
      `${asConfirmed('Habíamos')} acordado un pago en varias partes${forInvoices}. {% if promise.amount != '' -%}
Todavía no veo aquí el pago de {{ promise.amount }} previsto para el {{ promise.date }}; quizá se haya cruzado con este correo.
{%- else -%}
Todavía no veo aquí uno de los pagos; quizá se haya cruzado con este correo.
{%- endif %} Para su información, {% if invoice_count == 1 %}esta factura está pendiente{% else %}estas facturas están pendientes{% endif %}:
{% for invoice in invoices %}
- {{ invoice.number }}, con vencimiento el {{ invoice.due }}
{%- endfor %}`,
      `¿Podría decirme cuándo llegará? Si las fechas acordadas se le hacen difíciles, o algo no está bien, escríbame o ${callMe}; encontraremos otras.`,
      payAndSign,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
