import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  aboutInvoice,
  agedInvoices,
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

const triedToReach = `J'ai essayé plusieurs fois de vous joindre, et j'aimerais clarifier les choses directement avec vous, en quelques mots.`;

const agreedBefore = `{% if confirmation != '' -%}
Comme confirmé dans {{ confirmation }}, nous avions convenu d'un paiement de {{ promise.amount }} d'ici au {{ promise.date }}.

{% endif -%}
Le montant à payer est de {{ total }}.`;

const tellMe = `Si vous n'êtes pas d'accord avec un montant, ou si vous avez besoin de payer en plusieurs fois, dites-le-moi et je m'en occuperai. Si votre paiement est déjà en route, merci.`;

const consumerTellMe = `Si vous n'êtes pas d'accord avec un montant, dites-le-moi et je l'examinerai. Si votre paiement est déjà en route, merci.`;

const steppedUp = (answer: string, ...rest: readonly string[]) =>
  paragraphs(
    greeting,
    triedToReach,
    `Il s'agit de ${thisInvoice} :\n${agedInvoices}`,
    `${agreedBefore} ${answer}`,
    ...rest,
  );

const ratherWithYou = `Je préférerais de loin trouver une solution directement avec vous, et il en est encore temps. Voici où nous en sommes, et ce qui vient ensuite.`;

/** With a comma behind it where it has a name, as both sentences need it. */
const partner = `{% if firm.partner != '' %}{{ firm.partner }}, notre partenaire de recouvrement,{% else %}notre partenaire de recouvrement{% endif %}`;

const whatComesNext = `Nous n'avons pas encore pu convenir d'un paiement pour ${thisInvoice} :
${openInvoices}

Le montant à payer est de {{ total }}. S'il n'est pas payé d'ici au {{ deadline }}, et sauf autre accord entre nous, ${partner} reprendra le dossier.`;

const stillPossible = `Un paiement en plusieurs fois est possible. Si vous n'êtes pas d'accord avec un montant, dites-le-moi et je l'examinerai d'abord. Si votre paiement a croisé ce message, merci : vous n'avez rien d'autre à faire.`;

const finalNotice = (reach: string, ...rest: readonly string[]) =>
  paragraphs(
    greeting,
    ratherWithYou,
    whatComesNext,
    `Une ligne ou un appel suffit. ${reach} ${stillPossible}`,
    ...rest,
  );

const sorry = `Je regrette que nous n'ayons pas trouvé de solution avant le jour que j'avais indiqué. J'aimerais que vous appreniez d'abord par moi ce qui se passe maintenant.`;

const handedOver = `À partir du {{ today }}, ${partner} suit ${thisInvoice} pour nous :
${openInvoices}

Le montant à payer est toujours de {{ total }} ; rien n'y a été ajouté. Notre partenaire prendra contact avec vous.`;

const stillOpen = `Nous parlerons toujours volontiers avec vous. Si quelque chose a été payé entre-temps, ou si un montant n'est pas juste, dites-le-moi et je transmettrai.`;

const handOff = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, sorry, handedOver, `${stillOpen} ${reach}`, ...rest);

const payingDay = `Indiquez-moi, s'il vous plaît, le jour où vous paierez`;
const possibleDay = `Indiquez-moi, s'il vous plaît, un jour possible pour vous`;

const contactMe = ' : merci de me contacter';
const replyBy = ` : merci de me répondre d'ici au {{ deadline }}`;
const whatNow = ' : ce qui se passe maintenant';

/** As in English: firm in the matter, courteous to the end. */
export const firmNotices = {
  'stepped-up': {
    subject: `{% if shared %}Merci de me contacter{% else %}${aboutInvoice('Vos factures en attente', contactMe)}{% endif %}`,
    body: steppedUp(`${payingDay}, ou ${callMe}. ${tellMe}`, payAndSign),
  },
  'stepped-up-letter': {
    subject: aboutInvoice('Vos factures en attente', contactMe),
    body: steppedUp(`${payingDay}. ${tellMe}`, reachByLetter, payAndSign, enclosed),
  },
  'stepped-up-consumer': {
    subject: fromTheFirm('merci de me contacter', 'Merci de me contacter'),
    body: steppedUp(
      `${possibleDay}, ou ${callMe}. ${consumerTellMe}`,
      hardship,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'stepped-up-letter-consumer': {
    subject: aboutInvoice('Vos factures', contactMe),
    body: steppedUp(
      `${possibleDay}. ${consumerTellMe}`,
      `${hardship} ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'final-notice': {
    subject: `{% if shared %}Merci de me répondre d'ici au {{ deadline }}{% else %}${aboutInvoice('Vos factures en attente', replyBy)}{% endif %}`,
    body: finalNotice(answerOrCall, payAndSign),
  },
  'final-notice-letter': {
    subject: aboutInvoice('Vos factures en attente', replyBy),
    body: finalNotice(reachByLetter, payAndSign, enclosed),
  },
  'final-notice-consumer': {
    subject: `Merci de me répondre d'ici au {{ deadline }}`,
    body: finalNotice(answerOrCall, hardship, `${payment}${stopLine}`, signature),
  },
  'final-notice-letter-consumer': {
    subject: aboutInvoice('Vos factures', replyBy),
    body: finalNotice(reachByLetter, hardship, payAndSign, enclosed),
  },
  'hand-off-announcement': {
    subject: `{% if shared %}Ce qui se passe maintenant{% else %}${aboutInvoice('Vos factures en attente', whatNow)}{% endif %}`,
    body: handOff(answerOrCall, payAndSign),
  },
  'hand-off-announcement-letter': {
    subject: aboutInvoice('Vos factures en attente', whatNow),
    body: handOff(reachByLetter, payAndSign),
  },
  'hand-off-announcement-consumer': {
    subject: 'Ce qui se passe maintenant',
    body: handOff(answerOrCall, hardship, `${payment}${stopLine}`, signature),
  },
  'hand-off-announcement-letter-consumer': {
    subject: aboutInvoice('Vos factures', whatNow),
    body: handOff(reachByLetter, hardship, payAndSign),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
