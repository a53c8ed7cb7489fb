import { confirmation, ON_THE_PHONE } from '../parts/german.ts';
import type { BuiltInText } from '../template-source.ts';
import { textKey } from '../text-key.ts';

const SUBJECT = 'Unser Telefonat am {{ call.date }}';

function subject(about: string): string {
  return `{% if shared %}${SUBJECT}{% else %}${SUBJECT}: ${about}{% endif %}`;
}

/** What confirms a call, in German; what each is for stands with its English text. */
export const GERMAN_CONFIRMATIONS: readonly BuiltInText[] = [
  {
    id: textKey('as-per-our-call', 'de'),
    language: 'de',
    name: 'As per our call (German)',
    purpose: 'Right after a phone call: what was agreed, in writing',
    tone: 1,
    subject: SUBJECT,
    body: confirmation(
      `vielen Dank, dass Sie sich Zeit für mich genommen haben. Wie in unserem Telefonat ${ON_THE_PHONE} besprochen, halte ich kurz fest, was wir gesagt haben.`,
    ),
  },
  {
    id: textKey('as-per-our-call-plan', 'de'),
    language: 'de',
    name: 'As per our call: payment in parts (German)',
    purpose: 'Right after a phone call in which instalments were agreed',
    tone: 0,
    subject: subject('Zahlung in Raten'),
    body: confirmation(
      `vielen Dank für das Gespräch. Ich freue mich, dass wir in unserem Telefonat ${ON_THE_PHONE} einen Weg gefunden haben, und halte ihn hier fest.`,
    ),
  },
  {
    id: textKey('as-per-our-call-dispute', 'de'),
    language: 'de',
    name: 'As per our call: your question (German)',
    purpose: 'Right after a phone call in which something was not right',
    tone: 0,
    subject: subject('Ihre Frage'),
    body: confirmation(
      `vielen Dank für Ihre Offenheit und Ihre Zeit. Damit nichts verloren geht, halte ich fest, was wir in unserem Telefonat ${ON_THE_PHONE} besprochen haben.`,
    ),
  },
  {
    id: textKey('as-per-our-call-invoice-resent', 'de'),
    language: 'de',
    name: 'As per our call: invoice sent again (German)',
    purpose: 'Right after a phone call in which an invoice was missing',
    tone: 0,
    subject: subject('die Rechnung noch einmal'),
    body: confirmation(
      `vielen Dank für den Hinweis und Ihre Zeit. Das haben wir in unserem Telefonat ${ON_THE_PHONE} besprochen.`,
    ),
  },
  {
    id: textKey('as-per-our-call-details-confirmed', 'de'),
    language: 'de',
    name: 'As per our call: details noted (German)',
    purpose: 'Right after a phone call in which addresses or numbers were put right',
    tone: 0,
    subject: SUBJECT,
    body: confirmation(
      `vielen Dank für Ihre Hilfe und Ihre Zeit. Nach unserem Telefonat ${ON_THE_PHONE} habe ich unsere Unterlagen auf den neuesten Stand gebracht.`,
    ),
  },
  {
    id: textKey('as-per-our-call-refusal-noted', 'de'),
    language: 'de',
    name: 'As per our call: what you said (German)',
    purpose: 'Right after a phone call in which payment was refused',
    tone: 1,
    subject: SUBJECT,
    body: confirmation(
      `vielen Dank für Ihre offenen Worte. Nach unserem Telefonat ${ON_THE_PHONE} habe ich notiert, dass Sie beim jetzigen Stand nicht zahlen möchten.`,
      `{% if call.words != '' -%}
Sie haben gesagt: „{{ call.words }}“
{%- endif %}`,
    ),
  },
];
