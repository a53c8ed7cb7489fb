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

const forInvoices = `{% if promise.invoices != '' %} pour {{ promise.invoices }}{% endif %}`;

/** "Comme confirmé dans mon e-mail du ..., le", or "Le": the first word of a sentence with what was written before it. */
const asConfirmed = (first: string) =>
  `{% if confirmation != '' %}Comme confirmé dans {{ confirmation }}, ${first.toLowerCase()}{% else %}${first}{% endif %}`;

const noAnswer = `Si tout va bien, vous n'avez pas besoin de répondre, et si le paiement est déjà en route, merci. Si la date est devenue difficile à tenir, ou si quelque chose n'est pas juste, écrivez-moi ou ${callMe} avant ce jour ; nous en trouverons une autre.`;

/** Around what was agreed: before the day, on a day that has passed, and what they wrote themselves. */
export const agreements = {
  'promise-in-mail': {
    subject: `{% if mail.date != '' %}Votre e-mail du {{ mail.date }}{% else %}Votre e-mail{% endif %}`,
    body: paragraphs(
      greeting,
      `Merci pour votre e-mail{% if mail.date != '' %} du {{ mail.date }} à {{ mail.time }} ({{ mail.zone }}){% endif %}. Je vous confirme comment je l'ai compris.`,
      asWritten,
      `${next}${payment}${correction}`,
      signature,
    ),
  },
  'promise-reminder': {
    subject: 'Notre accord : un petit mot',
    body: paragraphs(
      greeting,
      `Merci encore pour notre accord. Ceci n'est qu'un petit mot, pour que la date ne se perde pas au milieu de tout le reste.`,
      `{% if promise.amount != '' -%}
${asConfirmed('Le')} paiement de {{ promise.amount }}${forInvoices} est convenu pour le {{ promise.date }}.
{%- else -%}
La date dont nous avons convenu approche.
{%- endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  'plan-reminder': {
    subject: 'Notre accord : un petit mot',
    body: paragraphs(
      greeting,
      `Merci encore pour notre accord. Ceci n'est qu'un petit mot, pour que la prochaine date ne se perde pas au milieu de tout le reste.`,
      `{% if promise.amount != '' -%}
${asConfirmed('Le')} prochain versement est de {{ promise.amount }}${forInvoices}, le {{ promise.date }}.
{%- else -%}
La date du prochain versement approche.
{%- endif %}`,
      noAnswer,
      payAndSign,
    ),
  },
  'broken-promise': {
    subject: 'Notre accord',
    body: paragraphs(
      greeting,
      `Je vous écris au sujet de notre accord, car j'aimerais savoir s'il y a eu un imprévu et comment je peux vous aider.`,
      `{% if promise.amount != '' -%}
${asConfirmed('Nous')} avions convenu d'un paiement de {{ promise.amount }} d'ici au {{ promise.date }}. {% if promise.came != '' %}Nous en avons reçu {{ promise.came }}, merci ; je ne vois pas encore le reste ici, et il a peut-être croisé cet e-mail.{% else %}Je ne le vois pas encore ici ; il a peut-être croisé cet e-mail.{% endif %}
{%- else -%}
Nous avions convenu d'un paiement que je ne vois pas encore ici ; il a peut-être croisé cet e-mail.
{%- endif %}
${openInvoices}`,
      `Dites-moi, s'il vous plaît, quel jour est possible maintenant, ou ${callMe}. S'il est difficile de tout payer en une fois, nous trouverons une solution ensemble ; si quelque chose n'est pas juste sur la facture, je l'examinerai.`,
      payAndSign,
    ),
  },
  'missed-instalment': {
    subject: `{% if shared %}Notre accord{% else %}Notre accord de paiement en plusieurs fois{% endif %}`,
    body: paragraphs(
      greeting,
      `Je vous écris au sujet de notre accord, car j'aimerais qu'il reste une aide pour vous. Il y a peut-être eu un imprévu.`,
      `${asConfirmed('Nous')} avions convenu d'un paiement en plusieurs fois${forInvoices}. {% if promise.amount != '' -%}
Je ne vois pas encore ici le versement de {{ promise.amount }} prévu pour le {{ promise.date }} ; il a peut-être croisé cet e-mail.
{%- else -%}
Je ne vois pas encore ici l'un des versements ; il a peut-être croisé cet e-mail.
{%- endif %} Pour mémoire, {% if invoice_count == 1 %}cette facture est en attente{% else %}ces factures sont en attente{% endif %} :
{% for invoice in invoices %}
- {{ invoice.number }}, échéance le {{ invoice.due }}
{%- endfor %}`,
      `Pourriez-vous me dire quand il arrivera ? Si les dates convenues sont difficiles à tenir, ou si quelque chose n'est pas juste, écrivez-moi ou ${callMe} ; nous en trouverons d'autres.`,
      payAndSign,
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
