import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  answerOrCall,
  atMyNumber,
  callMe,
  fromTheFirm,
  greeting,
  openInvoices,
  paragraphs,
  payAndSign,
  payment,
  reachByLetter,
  signature,
  thisInvoice,
} from './pieces.ts';

const whoLooksAfter =
  'Intento comunicarme con la persona que se ocupa de las facturas recibidas en {{ account.name }}, y hasta ahora no lo he conseguido.';

const wouldYou = `¿Es usted la persona adecuada para los mensajes de {% if firm.name != '' %}{{ firm.name }}{% else %}nuestra empresa{% endif %}, o podría decirme por quién puedo preguntar? Un nombre y una extensión me ayudarían mucho.`;

const notYou =
  'Si no es usted la persona adecuada, o si algo no está bien por nuestra parte, dígamelo, por favor.';

const onRecord = `{% if details_count > 0 and shared == false -%}
Esto es lo que tenemos anotado:
{% for one in details %}
- {{ one.line }}
{%- endfor %}
{%- endif %}`;

const reachesYou =
  'Me gustaría asegurarme de que nuestros envíos llegan a la persona y al lugar correctos, y de que usted siempre puede comunicarse con nosotros.';

const stillRight = `¿{% if details_count > 0 and shared == false %}Sigue siendo todo correcto{% else %}Siguen siendo los mismos sus direcciones y números{% endif %}, y hay alguien más a quien debamos escribir? Basta una línea; si nada ha cambiado, también me ayuda saberlo.`;

const asYouAsked =
  'Usted nos pidió que dejáramos de contactarle por esta vía. Lo he anotado hoy, y a partir de ahora lo respetamos.';

const onlyConfirms = 'Este mensaje solo lo confirma; no tiene que hacer nada.';

const received = `{% if received.date != '' %} el {{ received.date }}{% endif %}`;
const agreed = `, como habíamos acordado{% if confirmation != '' %} y como confirmé en {{ confirmation }}{% endif %}`;

/** Mails and letters that ask for no money; what each must hold stands with its English text. */
export const shortNotes = {
  'alternative-contact': {
    subject: fromTheFirm('Una breve pregunta'),
    body: paragraphs(greeting, whoLooksAfter, wouldYou, `${answerOrCall} ${notYou}`, signature),
  },
  'alternative-contact-letter': {
    subject: 'Una breve pregunta',
    body: paragraphs(greeting, whoLooksAfter, wouldYou, `${reachByLetter} ${notYou}`, signature),
  },
  'thank-you': {
    subject: 'Gracias',
    body: paragraphs(
      greeting,
      'Unas breves palabras para darle las gracias: lo que envió ha llegado bien.',
      `{% if received.kind == 'promise' -%}
Hemos recibido {{ received.amount }}${received}${agreed}.
{%- elsif received.kind == 'instalment' -%}
Hemos recibido el pago de {{ received.amount }}${received}${agreed}.
{%- elsif received.kind == 'last-instalment' -%}
Con {{ received.amount }} hemos recibido el último pago${received}, y todo lo que habíamos acordado está pagado{% if confirmation != '' %}, como confirmé en {{ confirmation }}{% endif %}.
{%- elsif received.amount != '' -%}
Hemos recibido {{ received.amount }}${received}.
{%- else -%}
Gracias por su pago.
{%- endif %}
{%- if received.invoices != '' %} El pago está anotado por {{ received.invoices }}.{% endif %}
{%- if received.next_amount != '' %} El próximo pago es de {{ received.next_amount }}, el {{ received.next_date }}.{% endif %}`,
      'Se lo agradezco, y será un placer seguir trabajando con usted.',
      signature,
    ),
  },
  'voicemail-left': {
    subject: 'Mi llamada del {{ call.date }}',
    body: paragraphs(
      greeting,
      'Intenté comunicarme con usted por teléfono el {{ call.date }}, {{ call.time }} ({{ call.zone }}), y dejé un breve mensaje.',
      `{% if shared -%}
¿Podría devolverme la llamada${atMyNumber}, o decirme cuándo puedo llamarle?
{%- else -%}
{% if invoice_count > 0 -%}
Era sobre ${thisInvoice}:
${openInvoices}

{% endif -%}
¿Podría devolverme la llamada${atMyNumber}, o responder a este correo? Si algo no estuvo bien, me gustaría saberlo.

${payment.trimEnd()}
{%- endif %}`,
      signature,
    ),
  },
  resend: {
    subject: `{% if shared %}${fromTheFirm('Una copia para usted')}{% else %}{% if invoice_count == 1 %}Una copia de la factura {{ invoices[0].number }}{% else %}Copias de sus facturas{% endif %}{% endif %}`,
    body: paragraphs(
      greeting,
      'Aquí tiene una copia, por si nuestro primer envío no le llegó. Si le llegó, no tiene que hacer nada más.',
      `Le envío otra vez ${thisInvoice}:
${openInvoices}`,
      `Si el envío debe ir a otra dirección, si falta un número de pedido o si algo no está bien, escríbame o ${callMe}; me ocuparé de ello.`,
      payAndSign,
    ),
  },
  'details-request': {
    subject: '¿Siguen siendo correctos sus datos?',
    body: paragraphs(greeting, reachesYou, onRecord, stillRight, answerOrCall, signature),
  },
  'details-request-letter': {
    subject: '¿Siguen siendo correctos sus datos?',
    body: paragraphs(greeting, reachesYou, onRecord, `${stillRight} ${reachByLetter}`, signature),
  },
  'stop-confirmation': {
    subject: 'Como usted pidió',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Si algún día quiere comunicarse conmigo, responda a este correo o ${callMe}.`,
      signature,
    ),
  },
  'stop-confirmation-letter': {
    subject: 'Como usted pidió',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Si algún día quiere comunicarse conmigo, ${reachByLetter.replace('Puede', 'puede')}`,
      signature,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
