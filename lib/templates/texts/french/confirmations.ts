import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { confirmation, onThePhone, subject } from './pieces.ts';

/** What confirms a call; what each must hold stands with its English text. */
export const confirmations = {
  'as-per-our-call': {
    subject: subject(),
    body: confirmation(
      `Merci d'avoir pris le temps de me parler. À la suite de notre appel téléphonique ${onThePhone}, je vous confirme ce que nous avons dit.`,
    ),
  },
  'as-per-our-call-plan': {
    subject: subject('paiement en plusieurs fois'),
    body: confirmation(
      `Merci d'en avoir parlé avec moi. Je confirme ici ce dont nous avons convenu lors de notre appel téléphonique ${onThePhone}, et je me réjouis que nous ayons trouvé une solution.`,
    ),
  },
  'as-per-our-call-dispute': {
    subject: subject('votre question'),
    body: confirmation(
      `Merci de me l'avoir dit, et merci pour votre temps. Pour que rien ne se perde, je note ici ce que nous avons dit lors de notre appel téléphonique ${onThePhone}.`,
    ),
  },
  'as-per-our-call-invoice-resent': {
    subject: subject(
      'une nouvelle copie {% if resent_count == 1 %}de la facture{% else %}des factures{% endif %}',
    ),
    body: confirmation(
      `Merci de me l'avoir signalé, et merci pour votre temps. Voici ce que nous avons dit lors de notre appel téléphonique ${onThePhone}.`,
    ),
  },
  'as-per-our-call-details-confirmed': {
    subject: subject(),
    body: confirmation(
      `Merci pour votre aide et pour votre temps. À la suite de notre appel téléphonique ${onThePhone}, j'ai mis vos coordonnées à jour chez nous.`,
    ),
  },
  'as-per-our-call-refusal-noted': {
    subject: subject(),
    body: confirmation(
      `Merci de m'avoir parlé ouvertement. À la suite de notre appel téléphonique ${onThePhone}, j'ai noté que vous ne souhaitez pas payer dans l'état actuel des choses.`,
      `{% if call.words != '' -%}
Vous avez dit : « {{ call.words }} »
{%- endif %}`,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
