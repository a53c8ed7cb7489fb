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

const whoLooksAfter = `J'essaie de joindre la personne qui s'occupe des factures reçues chez {{ account.name }}, sans y parvenir jusqu'ici.`;

const wouldYou = `Êtes-vous la bonne personne pour nos messages{% if firm.name != '' %} ({{ firm.name }}){% endif %}, ou pourriez-vous me dire à qui m'adresser ? Un nom et un numéro de poste m'aideraient beaucoup.`;

const notYou = `Si ce n'est pas vous, ou si quelque chose ne va pas de notre côté, dites-le-moi.`;

const onRecord = `{% if details_count > 0 and shared == false -%}
Voici ce que nous avons noté :
{% for one in details %}
- {{ one.line }}
{%- endfor %}
{%- endif %}`;

const reachesYou = `J'aimerais m'assurer que nos envois arrivent à la bonne personne et au bon endroit, et que vous pouvez toujours nous joindre.`;

const stillRight = `{% if details_count > 0 and shared == false %}Tout cela est-il toujours exact{% else %}Vos adresses et vos numéros sont-ils toujours les mêmes{% endif %}, et y a-t-il une autre personne à qui nous devrions écrire ? Une ligne suffit ; si rien n'a changé, cela m'aide aussi.`;

const asYouAsked = `Vous nous avez demandé de ne plus vous contacter de cette manière. Je l'ai noté aujourd'hui, et nous nous y tenons désormais.`;

const onlyConfirms = `Ce message le confirme, rien de plus ; vous n'avez rien à faire.`;

const received = `{% if received.date != '' %} le {{ received.date }}{% endif %}`;
const agreed = `, comme convenu{% if confirmation != '' %} et confirmé dans {{ confirmation }}{% endif %}`;

/** Mails and letters that ask for no money; what each must hold stands with its English text. */
export const shortNotes = {
  'alternative-contact': {
    subject: fromTheFirm('une petite question', 'Une petite question'),
    body: paragraphs(greeting, whoLooksAfter, wouldYou, `${answerOrCall} ${notYou}`, signature),
  },
  'alternative-contact-letter': {
    subject: 'Une petite question',
    body: paragraphs(greeting, whoLooksAfter, wouldYou, `${reachByLetter} ${notYou}`, signature),
  },
  'thank-you': {
    subject: 'Merci',
    body: paragraphs(
      greeting,
      'Un petit mot pour vous remercier : ce que vous avez envoyé est bien arrivé.',
      `{% if received.kind == 'promise' -%}
Nous avons reçu {{ received.amount }}${received}${agreed}.
{%- elsif received.kind == 'instalment' -%}
Nous avons reçu le versement de {{ received.amount }}${received}${agreed}.
{%- elsif received.kind == 'last-instalment' -%}
Avec {{ received.amount }}, nous avons reçu le dernier versement${received}. Tout ce dont nous avions convenu est payé{% if confirmation != '' %}, comme confirmé dans {{ confirmation }}{% endif %}.
{%- elsif received.amount != '' -%}
Nous avons reçu {{ received.amount }}${received}.
{%- else -%}
Merci pour votre paiement.
{%- endif %}
{%- if received.invoices != '' %} Le paiement est noté pour {{ received.invoices }}.{% endif %}
{%- if received.next_amount != '' %} Le prochain versement est de {{ received.next_amount }}, le {{ received.next_date }}.{% endif %}`,
      `Je me réjouis de continuer à travailler avec vous.`,
      signature,
    ),
  },
  'voicemail-left': {
    subject: 'Mon appel du {{ call.date }}',
    body: paragraphs(
      greeting,
      `J'ai essayé de vous joindre par téléphone le {{ call.date }} à {{ call.time }} ({{ call.zone }}), et j'ai laissé un court message.`,
      `{% if shared -%}
Pourriez-vous me rappeler${atMyNumber}, ou me dire quand je peux vous joindre ?
{%- else -%}
{% if invoice_count > 0 -%}
C'était au sujet de ${thisInvoice} :
${openInvoices}

{% endif -%}
Pourriez-vous me rappeler${atMyNumber}, ou répondre à cet e-mail ? Si quelque chose n'allait pas, j'aimerais le savoir.

${payment.trimEnd()}
{%- endif %}`,
      signature,
    ),
  },
  resend: {
    subject: `{% if shared %}${fromTheFirm('une copie pour vous', 'Une copie pour vous')}{% else %}{% if invoice_count == 1 %}Une nouvelle copie de la facture {{ invoices[0].number }}{% else %}De nouvelles copies de vos factures{% endif %}{% endif %}`,
    body: paragraphs(
      greeting,
      `Voici une copie pour vous, au cas où notre premier envoi ne vous serait pas parvenu. S'il est bien arrivé, vous n'avez rien d'autre à faire.`,
      `Je vous envoie de nouveau ${thisInvoice} :
${openInvoices}`,
      `Si cet envoi doit aller à une autre adresse, s'il manque un numéro de commande, ou si quelque chose n'est pas juste, écrivez-moi ou ${callMe} ; je m'en occuperai.`,
      payAndSign,
    ),
  },
  'details-request': {
    subject: 'Vos coordonnées sont-elles toujours exactes ?',
    body: paragraphs(greeting, reachesYou, onRecord, stillRight, answerOrCall, signature),
  },
  'details-request-letter': {
    subject: 'Vos coordonnées sont-elles toujours exactes ?',
    body: paragraphs(greeting, reachesYou, onRecord, `${stillRight} ${reachByLetter}`, signature),
  },
  'stop-confirmation': {
    subject: 'Comme vous l’avez demandé',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Si un jour vous souhaitez me joindre, répondez à cet e-mail ou ${callMe}.`,
      signature,
    ),
  },
  'stop-confirmation-letter': {
    subject: 'Comme vous l’avez demandé',
    body: paragraphs(
      greeting,
      `${asYouAsked} ${onlyConfirms}`,
      `Si un jour vous souhaitez me joindre, ${reachByLetter.replace('Vous', 'vous')}`,
      signature,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
