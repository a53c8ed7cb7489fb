import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { atMyNumber, openInvoices, paragraphs } from './pieces.ts';

/** "le habla Bob Baker, de Our Firm", as one says it after the greeting. */
const whoCalls = `{% if me.name != '' %}, le habla {{ me.name }}{% if firm.name != '' %}, de {{ firm.name }}{% endif %}{% elsif firm.name != '' %}, le llamamos de {{ firm.name }}{% endif %}`;

const askFor = `{% if contact.name != '' %}Buenos días, ¿podría hablar con {{ contact.name }}, por favor?{% else %}Buenos días${whoCalls}. ¿Quién se ocupa ahí de las facturas de proveedores, por favor? ¿Me puede dar el nombre y la extensión?{% endif %}`;

const hello = `{{ contact.spoken_greeting }}${whoCalls}. ¿Tiene dos minutos para mí?`;

const service = '¿Cómo le va con lo que le entregamos? ¿Está todo como usted quería?';

const aboutInvoices = `{% if invoice_count == 1 -%}
la factura {{ invoices[0].number }} del {{ invoices[0].date }}. Vencía el {{ invoices[0].due }}, y quedan {{ invoices[0].open }} por pagar.
{%- elsif invoice_count <= 5 -%}
estas facturas, {{ total }} en total.
${openInvoices}
{%- else -%}
{{ invoice_count }} facturas, {{ total }} en total.{% if days_past_due > 1 %} La más antigua venció hace {{ days_past_due }} días.{% endif %}
{%- endif %}`;

/** Spoken sentences, a step to a paragraph; what each must hold stands with its English text. */
export const spoken = {
  voicemail: {
    subject: 'Buzón de voz',
    body: `Buenos días${whoCalls}. Por favor, devuélvame la llamada${atMyNumber}. Muchas gracias, y que tenga un buen día.`,
  },
  'voicemail-follow-up': {
    subject: 'Buzón de voz',
    body: `Buenos días${whoCalls}. Hace unos días le dejé un mensaje. Por favor, devuélvame la llamada${atMyNumber}, cuando le venga bien. Muchas gracias, y que tenga un buen día.`,
  },
  'call-opening': {
    subject: 'Llamada',
    body: paragraphs(
      askFor,
      hello,
      service,
      `Hay una cosa que me gustaría ver con usted: ${aboutInvoices}`,
      '¿Cómo lo ve usted?',
    ),
  },
  'call-opening-follow-up': {
    subject: 'Llamada',
    body: paragraphs(
      askFor,
      hello,
      service,
      `Me gustaría volver sobre algo con usted: ${aboutInvoices}`,
      '¿Hay algo en lo que pueda ayudar? ¿Qué día puedo anotar?',
    ),
  },
  'call-opening-broken-promise': {
    subject: 'Llamada',
    body: paragraphs(
      askFor,
      hello,
      service,
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}Como le escribí en {{ confirmation }}, habíamos{% else %}Habíamos{% endif %} acordado un pago de {{ promise.amount }} para el {{ promise.date }}. {% if promise.came != '' %}De ese importe han llegado {{ promise.came }}, muchas gracias; el resto todavía no lo veo aquí.{% else %}Todavía no lo veo aquí; quizá esté en camino.{% endif %}
{%- else -%}
Habíamos acordado un pago que todavía no veo aquí; quizá esté en camino.
{%- endif %}`,
      '¿Puedo preguntarle cómo está el asunto, y si ha surgido algún imprevisto?',
    ),
  },
  'call-opening-other-person': {
    subject: 'Llamada',
    body: paragraphs(
      `Buenos días${whoCalls}. {% if contact.name != '' %}¿Podría hablar con {{ contact.name }}, por favor? Si no es buen momento, ¿cuándo puedo volver a llamar?{% else %}¿Podría ayudarme a encontrar a la persona adecuada?{% endif %}`,
      `¿Podría avisar de que he llamado y pedir que me devuelvan la llamada${atMyNumber}?`,
      'Muchas gracias por su ayuda. ¿Puedo anotar su nombre?',
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
