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

const howWasIt = `J'espère que tout ce que nous avons livré est comme vous le vouliez. Si quelque chose n'allait pas, dites-le-moi et je m'en occuperai.`;

const note = fromTheFirm('un petit mot', 'Un petit mot');
const smallQuestion = fromTheFirm('une petite question', 'Une petite question');

const openOnShared = (shared: string, own: string) => `{% if shared %}${shared}{% else %}${own}{% endif %}`;

const slippedThrough = `Cela vous a peut-être échappé, ou nos messages se sont croisés : {% if invoice_count == 1 -%}
la facture {{ invoices[0].number }} du {{ invoices[0].date }}, de {{ invoices[0].open }}, arrivait à échéance le {{ invoices[0].due }}.
{%- else -%}
la date de paiement de ces factures est passée.
${openInvoices}

Cela fait {{ total }} au total.
{%- endif %}`;

const whereItStands = `{% if confirmation != '' -%}
Comme confirmé dans {{ confirmation }}, nous avions convenu d'un paiement de {{ promise.amount }} d'ici au {{ promise.date }}. Il m'a peut-être échappé, mais je ne le vois pas encore ici.
{%- else -%}
Je vous ai écrit au sujet de ${thisInvoice} et je n'ai pas encore eu de réponse ; nos messages se sont peut-être croisés.
{%- endif %}
${openInvoices}`;

const onceMore = `Je reviens vers vous pour m'assurer que mon dernier message vous est parvenu et que tout est en ordre de notre côté.`;

const whichDay = `Le montant à payer est de {{ total }}. Quel jour pouvez-vous payer ?`;

const question = `Si vous avez une question sur la facture, ou s'il est difficile de tout payer en une fois, écrivez-moi ou ${callMe} ; nous trouverons une solution.`;

const consumerQuestion = `Si quelque chose n'est pas juste, écrivez-moi ou ${callMe} ; je l'examinerai d'abord.`;

const mayIAsk = ' : puis-je vous demander une date ?';

const dated = (many: string) =>
  `{% if invoice_count == 1 %}Facture {{ invoices[0].number }} du {{ invoices[0].date }}{% else %}${many}{% endif %}`;

/** As in English: the first note, the second, and what comes before the due date. */
export const reminders = {
  'courtesy-note': {
    subject: openOnShared(
      note,
      `{% if invoice_count == 1 %}Facture {{ invoices[0].number }} : un petit mot{% else %}Un petit mot au sujet de vos factures{% endif %}`,
    ),
    body: paragraphs(
      greeting,
      `J'espère que tout est bien arrivé. Avez-vous encore besoin de quelque chose de notre part, par exemple un numéro de commande ou une copie ?`,
      `{% if invoice_count == 1 -%}
La facture {{ invoices[0].number }}, de {{ invoices[0].open }}, arrive à échéance le {{ invoices[0].due }}.
{%- else -%}
Ces factures arrivent bientôt à échéance :
${openInvoices}
{%- endif %}`,
      `Si quelque chose n'est pas juste, dites-le-moi avant cette date et je m'en occuperai.`,
      payAndSign,
    ),
  },
  'friendly-reminder': {
    subject: openOnShared(note, aboutInvoice('Vos factures en attente')),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Pourriez-vous me dire quand nous pouvons compter sur le paiement ? ${answerOrCall}`,
      payAndSign,
    ),
  },
  'friendly-reminder-letter': {
    subject: dated('Vos factures en attente'),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Pourriez-vous me dire quand nous pouvons compter sur le paiement ? ${reachByLetter}`,
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
      `Quel jour vous conviendrait ? ${answerOrCall} ${hardship}`,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'friendly-reminder-letter-consumer': {
    subject: dated('Vos factures'),
    body: paragraphs(
      greeting,
      howWasIt,
      slippedThrough,
      `Quel jour vous conviendrait ? ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice': {
    subject: openOnShared(smallQuestion, aboutInvoice('Vos factures en attente', mayIAsk)),
    body: paragraphs(greeting, onceMore, whereItStands, `${whichDay} ${question}`, payAndSign),
  },
  'second-notice-letter': {
    subject: aboutInvoice('Vos factures en attente', mayIAsk),
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} Si vous avez une question sur la facture, ou s'il est difficile de tout payer en une fois, dites-le-moi ; nous trouverons une solution. ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'second-notice-consumer': {
    subject: smallQuestion,
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
    subject: aboutInvoice('Vos factures', mayIAsk),
    body: paragraphs(
      greeting,
      onceMore,
      whereItStands,
      `${whichDay} Si quelque chose n'est pas juste, dites-le-moi ; je l'examinerai d'abord. ${reachByLetter} ${hardship}`,
      payAndSign,
      enclosed,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
