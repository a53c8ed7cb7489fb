import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { confirmation, onThePhone, subject } from './pieces.ts';

/** What confirms a call; what each must hold stands with its English text. */
export const confirmations = {
  'as-per-our-call': {
    subject: subject(),
    body: confirmation(
      `Gracias por tomarse el tiempo de hablar conmigo. Tras nuestra llamada ${onThePhone}, le confirmo lo que hablamos.`,
    ),
  },
  'as-per-our-call-plan': {
    subject: subject('pago en varias partes'),
    body: confirmation(
      `Gracias por hablarlo conmigo. Esto es lo que acordamos en nuestra llamada ${onThePhone}; me alegro de que hayamos encontrado una solución.`,
    ),
  },
  'as-per-our-call-dispute': {
    subject: subject('su pregunta'),
    body: confirmation(
      `Gracias por decírmelo, y por su tiempo. Para que no se pierda nada, anoto aquí lo que dijimos en nuestra llamada ${onThePhone}.`,
    ),
  },
  'as-per-our-call-invoice-resent': {
    subject: subject('{% if resent_count == 1 %}la factura{% else %}las facturas{% endif %} otra vez'),
    body: confirmation(
      `Gracias por avisarme, y por su tiempo. Esto es lo que dijimos en nuestra llamada ${onThePhone}.`,
    ),
  },
  'as-per-our-call-details-confirmed': {
    subject: subject(),
    body: confirmation(
      `Gracias por su ayuda y por su tiempo. Tras nuestra llamada ${onThePhone}, he puesto al día sus datos.`,
    ),
  },
  'as-per-our-call-refusal-noted': {
    subject: subject(),
    body: confirmation(
      `Gracias por hablarme con franqueza. Tras nuestra llamada ${onThePhone}, he anotado que, tal como están las cosas, no prevé pagar.`,
      `{% if call.words != '' -%}
Usted dijo: «{{ call.words }}»
{%- endif %}`,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
