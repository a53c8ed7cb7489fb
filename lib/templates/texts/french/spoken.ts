import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { atMyNumber, openInvoices, paragraphs } from './pieces.ts';

/** "ici Bob Baker, de chez Our Firm", as one says it: "de" alone would have to know the first sound of the name. */
const whoCalls = `{% if me.name != '' %}, ici {{ me.name }}{% if firm.name != '' %}, de chez {{ firm.name }}{% endif %}{% elsif firm.name != '' %}, ici {{ firm.name }}{% endif %}`;

const askFor = `{% if contact.name != '' %}Bonjour, est-ce que je pourrais parler à {{ contact.name }}, s'il vous plaît ?{% else %}Bonjour${whoCalls}. Qui s'occupe de la comptabilité chez vous, s'il vous plaît ? Est-ce que je peux noter le nom et le numéro de poste ?{% endif %}`;

const hello = `{{ contact.spoken_greeting }}${whoCalls}. Est-ce que vous avez deux minutes pour moi ?`;

const service = `Comment ça se passe avec ce que nous avons livré ? Est-ce que tout est comme vous le vouliez ?`;

const aboutInvoices = `{% if invoice_count == 1 -%}
la facture {{ invoices[0].number }} du {{ invoices[0].date }}. Elle arrivait à échéance le {{ invoices[0].due }}, et il reste {{ invoices[0].open }} à payer.
{%- elsif invoice_count <= 5 -%}
ces factures, {{ total }} au total.
${openInvoices}
{%- else -%}
{{ invoice_count }} factures, {{ total }} au total.{% if days_past_due > 1 %} La plus ancienne arrivait à échéance il y a {{ days_past_due }} jours.{% endif %}
{%- endif %}`;

/** Spoken sentences, a step to a paragraph; what each must hold stands with its English text. */
export const spoken = {
  voicemail: {
    subject: 'Répondeur',
    body: `Bonjour${whoCalls}. Merci de me rappeler${atMyNumber}. Je vous souhaite une bonne journée.`,
  },
  'voicemail-follow-up': {
    subject: 'Répondeur',
    body: `Bonjour${whoCalls}. Je vous avais laissé un message l'autre jour. Merci de me rappeler${atMyNumber}, quand cela vous convient. Je vous souhaite une bonne journée.`,
  },
  'call-opening': {
    subject: 'Appel',
    body: paragraphs(
      askFor,
      hello,
      service,
      `J'aimerais voir quelque chose avec vous : ${aboutInvoices}`,
      'Comment est-ce que ça se présente de votre côté ?',
    ),
  },
  'call-opening-follow-up': {
    subject: 'Appel',
    body: paragraphs(
      askFor,
      hello,
      service,
      `J'aimerais revenir sur quelque chose avec vous : ${aboutInvoices}`,
      'Est-ce que je peux vous aider sur un point ? Quel jour est-ce que je peux noter ?',
    ),
  },
  'call-opening-broken-promise': {
    subject: 'Appel',
    body: paragraphs(
      askFor,
      hello,
      service,
      `{% if promise.amount != '' -%}
{% if confirmation != '' %}Comme je l'ai écrit dans {{ confirmation }}, nous{% else %}Nous{% endif %} avions convenu d'un paiement de {{ promise.amount }} d'ici au {{ promise.date }}. {% if promise.came != '' %}Nous en avons reçu {{ promise.came }}, merci ; le reste, je ne le vois pas encore ici.{% else %}Je ne le vois pas encore ici ; il est peut-être en route.{% endif %}
{%- else -%}
Nous avions convenu d'un paiement que je ne vois pas encore ici ; il est peut-être en route.
{%- endif %}`,
      `Est-ce que je peux vous demander où cela en est, et s'il y a eu un imprévu ?`,
    ),
  },
  'call-opening-other-person': {
    subject: 'Appel',
    body: paragraphs(
      `Bonjour${whoCalls}. {% if contact.name != '' %}Est-ce que je pourrais parler à {{ contact.name }}, s'il vous plaît ? Si ce n'est pas le bon moment, quand est-ce que je peux rappeler ?{% else %}Est-ce que vous pourriez m'aider à trouver la bonne personne ?{% endif %}`,
      `Est-ce que vous pourriez dire que j'ai appelé, et demander que l'on me rappelle${atMyNumber} ?`,
      'Merci pour votre aide. Est-ce que je peux noter votre nom ?',
    ),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
