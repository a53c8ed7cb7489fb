import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  aboutInvoice,
  agedInvoices,
  answerOrCall,
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
  'He intentado varias veces comunicarme con usted, y me gustaría aclararlo directamente con usted, en pocas palabras.';

const agreedBefore = `{% if confirmation != '' -%}
Como confirmé en {{ confirmation }}, habíamos acordado un pago de {{ promise.amount }} para el {{ promise.date }}.

{% endif -%}
El importe pendiente es de {{ total }}.`;

const tellMe =
  'Si no está de acuerdo con algún importe, o necesita pagar en varias partes, dígamelo y me ocuparé de ello. Si su pago ya está en camino, muchas gracias.';

const consumerTellMe =
  'Si no está de acuerdo con algún importe, dígamelo y lo revisaré. Si su pago ya está en camino, muchas gracias.';

const steppedUp = (answer: string, ...rest: readonly string[]) =>
  paragraphs(
    greeting,
    triedToReach,
    `Se trata de ${thisInvoice}:\n${agedInvoices}`,
    `${agreedBefore} ${answer}`,
    ...rest,
  );

const ratherWithYou =
  'Me gustaría mucho más encontrar una solución directamente con usted, y todavía hay tiempo para ello. Aquí le digo en qué punto estamos y qué viene después.';

const partner = `{% if firm.partner != '' %}{{ firm.partner }}, nuestro socio de cobros,{% else %}nuestro socio de cobros{% endif %}`;

const whatComesNext = `No hemos podido acordar un pago para ${thisInvoice}:
${openInvoices}

El importe pendiente es de {{ total }}. Si no está pagado a más tardar el {{ deadline }} y no hemos acordado otra cosa hasta entonces, ${partner} se hará cargo del asunto.`;

const stillPossible =
  'Es posible pagar en varias partes. Si no está de acuerdo con algún importe, dígamelo y primero lo revisaré. Si su pago se ha cruzado con este mensaje, muchas gracias: no tiene que hacer nada más.';

const finalNotice = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, ratherWithYou, whatComesNext, `${reach} ${stillPossible}`, ...rest);

const sorry =
  'Siento que no hayamos encontrado una solución antes de la fecha que le di. Quiero que sepa primero por mí qué ocurre ahora.';

const handedOver = `A partir del {{ today }}, ${partner} se ocupa de ${thisInvoice} por nosotros:
${openInvoices}

El importe pendiente sigue siendo de {{ total }}; no se le ha añadido nada. Nuestro socio se pondrá en contacto con usted.`;

const stillOpen =
  'Con nosotros puede seguir hablando siempre que quiera. Si entretanto se ha pagado algo, o algún importe no está bien, dígamelo, por favor, y lo transmitiré.';

const handOff = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, sorry, handedOver, `${stillOpen} ${reach}`, ...rest);

const byMail = `Basta una línea o una llamada: responda a este correo o ${callMe}.`;
const byLetter = `Basta una línea o una llamada. ${reachByLetter}`;

const payingDay = 'Dígame, por favor, qué día pagará';
const possibleDay = 'Dígame, por favor, qué día le es posible pagar';

const contactMe = ': póngase en contacto conmigo, por favor';
const replyBy = ': le pido una respuesta para el {{ deadline }}';
const whatNow = ': qué ocurre ahora';

/** As in English: firm in the matter, courteous to the end. */
export const firmNotices = {
  'stepped-up': {
    subject: `{% if shared %}Póngase en contacto conmigo, por favor{% else %}${aboutInvoice('Sus facturas pendientes', contactMe)}{% endif %}`,
    body: steppedUp(`${payingDay}, o ${callMe}. ${tellMe}`, payAndSign),
  },
  'stepped-up-letter': {
    subject: aboutInvoice('Sus facturas pendientes', contactMe),
    body: steppedUp(`${payingDay}. ${tellMe}`, reachByLetter, payAndSign, enclosed),
  },
  'stepped-up-consumer': {
    subject: `Póngase en contacto{% if firm.name != '' %} con {{ firm.name }}{% else %} conmigo{% endif %}, por favor`,
    body: steppedUp(
      `${possibleDay}, o ${callMe}. ${consumerTellMe}`,
      hardship,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'stepped-up-letter-consumer': {
    subject: aboutInvoice('Sus facturas', contactMe),
    body: steppedUp(
      `${possibleDay}. ${consumerTellMe}`,
      `${hardship} ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'final-notice': {
    subject: `{% if shared %}Le pido una respuesta para el {{ deadline }}{% else %}${aboutInvoice('Sus facturas pendientes', replyBy)}{% endif %}`,
    body: finalNotice(byMail, payAndSign),
  },
  'final-notice-letter': {
    subject: aboutInvoice('Sus facturas pendientes', replyBy),
    body: finalNotice(byLetter, payAndSign, enclosed),
  },
  'final-notice-consumer': {
    subject: 'Le pido una respuesta para el {{ deadline }}',
    body: finalNotice(byMail, hardship, `${payment}${stopLine}`, signature),
  },
  'final-notice-letter-consumer': {
    subject: aboutInvoice('Sus facturas', replyBy),
    body: finalNotice(byLetter, hardship, payAndSign, enclosed),
  },
  'hand-off-announcement': {
    subject: `{% if shared %}Qué ocurre ahora{% else %}${aboutInvoice('Sus facturas pendientes', whatNow)}{% endif %}`,
    body: handOff(answerOrCall, payAndSign),
  },
  'hand-off-announcement-letter': {
    subject: aboutInvoice('Sus facturas pendientes', whatNow),
    body: handOff(reachByLetter, payAndSign),
  },
  'hand-off-announcement-consumer': {
    subject: 'Qué ocurre ahora',
    body: handOff(answerOrCall, hardship, `${payment}${stopLine}`, signature),
  },
  'hand-off-announcement-letter-consumer': {
    subject: aboutInvoice('Sus facturas', whatNow),
    body: handOff(reachByLetter, hardship, payAndSign),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;
