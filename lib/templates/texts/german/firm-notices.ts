import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  agedInvoices,
  callMe,
  enclosed,
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

const triedToReach =
  'ich habe mehrmals versucht, Sie zu erreichen, und möchte die Sache gern mit Ihnen selbst klären, in wenigen Worten.';

const agreedBefore = `{% if confirmation != '' -%}
Wie in {{ confirmation }}, bestätigt, hatten wir {{ promise.amount }} bis zum {{ promise.date }} vereinbart.

{% endif -%}
Offen sind {{ total }}.`;

const tellMe =
  'Wenn Sie mit einem Betrag nicht einverstanden sind oder in Raten zahlen möchten, sagen Sie es mir; ich kümmere mich darum. Wenn Ihre Zahlung schon unterwegs ist: vielen Dank.';

const consumerTellMe =
  'Wenn Sie mit einem Betrag nicht einverstanden sind, sagen Sie es mir; ich sehe es mir an. Wenn Ihre Zahlung schon unterwegs ist: vielen Dank.';

const steppedUp = (answer: string, ...rest: readonly string[]) =>
  paragraphs(
    greeting,
    triedToReach,
    `Es geht um ${thisInvoice}:\n${agedInvoices}`,
    `${agreedBefore} ${answer}`,
    ...rest,
  );

const ratherWithYou =
  'ich möchte viel lieber mit Ihnen selbst einen Weg finden, und dafür ist noch Zeit. Hier lesen Sie, wo wir stehen und was als Nächstes kommt.';

/** In the nominative, as both texts need it. */
const partner = `{% if firm.partner != '' %}unser Inkassopartner {{ firm.partner }}{% else %}unser Inkassopartner{% endif %}`;

const whatComesNext = `Wir haben uns für ${thisInvoice} noch nicht auf eine Zahlung einigen können:
${openInvoices}

Offen sind {{ total }}. Wenn der Betrag bis zum {{ deadline }} nicht eingegangen ist, übernimmt ${partner} die Angelegenheit von uns. Dazu kommt es nicht, wenn wir bis dahin etwas anderes vereinbaren.`;

const stillPossible =
  'Eine Zahlung in Raten ist möglich. Wenn Sie mit einem Betrag nicht einverstanden sind, sagen Sie es mir; ich sehe es mir zuerst an. Hat sich Ihre Zahlung mit dieser Nachricht überschnitten: vielen Dank, dann brauchen Sie nichts weiter zu tun.';

const finalNotice = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, ratherWithYou, whatComesNext, `${reach} ${stillPossible}`, ...rest);

const sorry =
  'es tut mir leid, dass wir vor dem genannten Tag keinen Weg gefunden haben. Was jetzt geschieht, sollen Sie zuerst von mir hören.';

const handedOver = `Vom {{ today }} an betreut ${partner} ${thisInvoice} für uns:
${openInvoices}

Offen sind weiterhin {{ total }}; es ist nichts dazugekommen. Man wird sich bei Ihnen melden.`;

const stillOpen =
  'Mit uns können Sie jederzeit sprechen. Wenn inzwischen etwas bezahlt wurde oder ein Betrag nicht stimmt, sagen Sie es mir bitte; ich gebe es weiter.';

const handOff = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, sorry, handedOver, `${stillOpen} ${reach}`, ...rest);

const byMail = `Antworten Sie einfach auf diese E-Mail, oder ${callMe}.`;

const oneLine = 'Eine Zeile oder ein Anruf genügt.';

const subjectOf = (many: string, rest: string) =>
  `{% if invoice_count == 1 %}Rechnung {{ invoices[0].number }}{% else %}${many}{% endif %}${rest}`;

const replyBy = 'Bitte um Antwort bis zum {{ deadline }}';

const getInTouch = 'Bitte melden Sie sich';

/** As in English: firm in the matter, courteous to the end. */
export const firmNotices = {
  'stepped-up': {
    subject: `{% if shared %}Bitte melden Sie sich{% else %}${subjectOf('Ihre offenen Rechnungen', `: ${getInTouch}`)}{% endif %}`,
    body: steppedUp(`Bitte nennen Sie mir den Tag, an dem Sie zahlen, oder ${callMe}. ${tellMe}`, payAndSign),
  },
  'stepped-up-letter': {
    subject: subjectOf('Ihre offenen Rechnungen', `: ${getInTouch}`),
    body: steppedUp(
      `Bitte nennen Sie mir den Tag, an dem Sie zahlen. ${tellMe}`,
      reachByLetter,
      payAndSign,
      enclosed,
    ),
  },
  'stepped-up-consumer': {
    subject: `Bitte melden Sie sich{% if firm.name != '' %} bei {{ firm.name }}{% endif %}`,
    body: steppedUp(
      `Bitte nennen Sie mir einen Tag, der für Sie möglich ist, oder ${callMe}. ${consumerTellMe}`,
      hardship,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'stepped-up-letter-consumer': {
    subject: subjectOf('Ihre Rechnungen', `: ${getInTouch}`),
    body: steppedUp(
      `Bitte nennen Sie mir einen Tag, der für Sie möglich ist. ${consumerTellMe}`,
      `${hardship} ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'final-notice': {
    subject: `{% if shared %}Bitte um Antwort bis zum {{ deadline }}{% else %}${subjectOf('Ihre offenen Rechnungen', `: ${replyBy}`)}{% endif %}`,
    body: finalNotice(`${oneLine} ${byMail}`, payAndSign),
  },
  'final-notice-letter': {
    subject: subjectOf('Ihre offenen Rechnungen', `: ${replyBy}`),
    body: finalNotice(`${oneLine} ${reachByLetter}`, payAndSign, enclosed),
  },
  'final-notice-consumer': {
    subject: 'Bitte um Antwort bis zum {{ deadline }}',
    body: finalNotice(`${oneLine} ${byMail}`, hardship, `${payment}${stopLine}`, signature),
  },
  'final-notice-letter-consumer': {
    subject: subjectOf('Ihre Rechnungen', `: ${replyBy}`),
    body: finalNotice(`${oneLine} ${reachByLetter}`, hardship, payAndSign, enclosed),
  },
  'hand-off-announcement': {
    subject: `{% if shared %}Wie es jetzt weitergeht{% else %}${subjectOf('Ihre offenen Rechnungen', ': wie es jetzt weitergeht')}{% endif %}`,
    body: handOff(byMail, payAndSign),
  },
  'hand-off-announcement-letter': {
    subject: subjectOf('Ihre offenen Rechnungen', ': wie es jetzt weitergeht'),
    body: handOff(reachByLetter, payAndSign),
  },
  'hand-off-announcement-consumer': {
    subject: 'Wie es jetzt weitergeht',
    body: handOff(byMail, hardship, `${payment}${stopLine}`, signature),
  },
  'hand-off-announcement-letter-consumer': {
    subject: subjectOf('Ihre Rechnungen', ': wie es jetzt weitergeht'),
    body: handOff(reachByLetter, hardship, payAndSign),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
