import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { confirmation, onThePhone, subject } from './pieces.ts';

/** What confirms a call; what each must hold stands with its English text. */
export const confirmations = {
  'as-per-our-call': {
    subject: subject(),
    body: confirmation(
      `vielen Dank, dass Sie sich Zeit für mich genommen haben. Wie in unserem Telefonat ${onThePhone} besprochen, halte ich kurz fest, was wir gesagt haben.`,
    ),
  },
  'as-per-our-call-plan': {
    subject: subject('Zahlung in Raten'),
    body: confirmation(
      `vielen Dank für das Gespräch. Ich freue mich, dass wir in unserem Telefonat ${onThePhone} einen Weg gefunden haben, und halte ihn hier fest.`,
    ),
  },
  'as-per-our-call-dispute': {
    subject: subject('Ihre Frage'),
    body: confirmation(
      `vielen Dank für Ihre Offenheit und Ihre Zeit. Damit nichts verloren geht, halte ich fest, was wir in unserem Telefonat ${onThePhone} besprochen haben.`,
    ),
  },
  'as-per-our-call-invoice-resent': {
    subject: subject('{% if resent_count == 1 %}die Rechnung{% else %}die Rechnungen{% endif %} noch einmal'),
    body: confirmation(
      `vielen Dank für den Hinweis und Ihre Zeit. Das haben wir in unserem Telefonat ${onThePhone} besprochen.`,
    ),
  },
  'as-per-our-call-details-confirmed': {
    subject: subject(),
    body: confirmation(
      `vielen Dank für Ihre Hilfe und Ihre Zeit. Nach unserem Telefonat ${onThePhone} habe ich unsere Unterlagen auf den neuesten Stand gebracht.`,
    ),
  },
  'as-per-our-call-refusal-noted': {
    subject: subject(),
    body: confirmation(
      `vielen Dank für Ihre offenen Worte. Nach unserem Telefonat ${onThePhone} habe ich notiert, dass Sie beim jetzigen Stand nicht zahlen möchten.`,
      `{% if call.words != '' -%}
Sie haben gesagt: „{{ call.words }}“
{%- endif %}`,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
