import type { PersonName } from '../../domain/person-name.ts';
import type { LanguageWords } from '../language-words.ts';

/** Spanish as in Spain, in words that are at home in the Americas too. */
export const spanish: LanguageWords = {
  tag: 'es',
  name: 'Spanish',
  locale: 'es-ES',
  small: {
    and: 'y',
    greeting: (person) => (person ? greetingOf(person) : 'Buenos días'),
    spokenGreeting: (person) => (person ? greetingOf(person) : 'Buenos días'),
    // Both stand behind "del" or "el", as a day does.
    dateOnIt: 'día que figura en ella',
    asAgreed: 'día acordado',
    noNumber: '(sin número)',
    underReview: (asked, part) => `${asked} (aparte, ${part} en revisión)`,
    citation: (date, time) => `mi correo del ${date} (${time})`,
    letterCitation: (date) => `mi carta del ${date}`,
    methods: {
      'bank-transfer': 'por transferencia',
      'direct-debit': 'por domiciliación',
      card: 'con tarjeta',
      cheque: 'con cheque',
      online: 'por el enlace de pago',
      cash: 'en efectivo',
    },
    details: {
      name: 'Nombre',
      email: 'Correo electrónico',
      phone: 'Teléfono',
      extension: 'Extensión',
      address: 'Dirección postal',
    },
    confirmed: (label, value) => `${label}: ${value}`,
    changed: (label, value) => `${label}: a partir de ahora ${value}`,
    noLonger: (label, value) => `${label}: ${value} ya no se usa`,
    disputedPart: (number, part) => `${part} de ${number}`,
    earlier: {
      takesPlace: (what) => `esto sustituye lo que habíamos acordado ${what}`,
      ofOneDay: (day, terms) => `el ${day}: ${terms}`,
      ofSeveralDays: (terms) => `antes: ${terms}`,
      ofDay: (terms, day) => `${terms} (acordado el ${day})`,
      promise: (amount, day) => `${amount} para el ${day}`,
      plan: (total, count) => `${total} en ${count === 1 ? 'un pago' : `${count} pagos`}`,
    },
    next: {
      promise: (date) => `He anotado el pago para el ${date}; hasta entonces no tiene que hacer nada más.`,
      promises: (date) => `He anotado los pagos; el primero es para el ${date}.`,
      plan: 'Mientras lleguen los pagos acordados, no recibirá nada más de mi parte sobre ellos.',
      endsAfter: (missed) =>
        `Si alguna fecha se le hace difícil, dígamelo antes, por favor; ${missed === 1 ? 'si falta un pago' : `si faltan ${missed} pagos seguidos`}, el acuerdo termina.`,
      dispute: (answerBy) =>
        `Tendrá una respuesta para el ${answerBy}; hasta entonces no le pediremos el importe en cuestión.`,
      refusal:
        'El importe sigue por ahora como está, y miraré con cuidado lo que me dijo antes de volver a hablar con usted.',
      resent: (count) =>
        `Si ${count === 1 ? 'la copia no llega' : 'alguna de las copias no llega'}, o algo no es correcto, basta con una respuesta breve.`,
      details: 'A partir de ahora, cuando escriba o llame, me guiaré por los datos anotados aquí.',
      open: 'Todavía no hemos fijado un día para el pago; en cuanto sepa uno, basta con una respuesta breve.',
    },
    sentence: {
      promise: ({ amount, date, invoices, method }) =>
        `usted pagará ${amount} para el ${date}${invoices === '' ? '' : ` por ${invoices}`}${method === '' ? '' : `, ${method}`}`,
      plan: ({ total, count, invoices, method, rate, instalments }) =>
        `usted pagará ${total}${invoices === '' ? '' : ` por ${invoices}`} en ${count === 1 ? 'un pago' : `${count} pagos`}${method === '' ? '' : ` ${method}`} (${instalments.map((one) => `${one.amount} para el ${one.date}`).join('; ')})${rate === '' ? '' : `, a un tipo del ${rate}`}`,
      dispute: ({ invoices, owner, answerBy }) =>
        `${owner === '' ? 'revisaremos' : `${owner} revisará`} su pregunta sobre ${invoices === '' ? 'la factura' : invoices} y ${owner === '' ? 'responderemos' : 'responderá'} para el ${answerBy}`,
    },
  },
  parts: {
    afterGreeting: ':',
    colon: ':',
    ourCall: (day) => `Nuestra llamada del ${day}`,
    // The hour without "a las", which is wrong at one o'clock.
    onThePhone: (day, time, zone) => `del ${day}, ${time} (${zone})`,
    withPerson: (person) => `con ${person}`,
    weAgreed: ['Acordamos lo siguiente', 'Acordamos estos pagos'],
    iNoted: ['He anotado lo siguiente', 'He anotado estos pagos'],
    amount: 'Importe',
    payBy: 'Fecha de pago',
    concerns: 'Por',
    paidHow: 'Forma de pago',
    sumBy: (amount, day) => `${amount} para el ${day}`,
    forInvoices: (invoices) => `por ${invoices}`,
    inParts: (total) => `Acordamos un pago en varias partes, ${total} en total`,
    instalment: 'Pago',
    rate: (rate) => `El tipo acordado es del ${rate}.`,
    complaint: 'Usted me dijo que algo no está bien',
    inQuestion: 'En cuestión',
    lookedIntoBy: 'Lo revisa',
    answerBy: 'Fecha de respuesta',
    theseInvoices: ['esta factura', 'estas facturas'],
    theseDetails: ['este dato', 'estos datos'],
    sentAgain: (these) => `Le envío otra vez ${these}`,
    spokeAbout: (these) => `Hablamos sobre ${these}`,
    notedDetails: (these) => `He anotado ${these}`,
    due: (day) => `con vencimiento el ${day}`,
    correction: 'Si usted lo entendió de otra manera, dígamelo, por favor, y lo corregiré.',
    regards: 'Un cordial saludo,',
  },
};

/**
 * A title says señora or señor, a first name never does; "Buenos días, Mary Adams" is right for everybody. Of three words and
 * more nobody knows which are the surnames, so all are said; Dr. alone says a sex in Spanish and is left out.
 */
function greetingOf({ sex, degrees, family, full }: PersonName): string {
  const name = full.slice(degrees.length).trim();
  if (sex === null) return `Buenos días, ${name}`;
  const said = name.split(/\s+/).length > 2 ? name : family;
  if (degrees.includes('Dr.')) return `Buenos días, ${sex === 'female' ? 'Dra.' : 'Dr.'} ${said}`;
  return `Buenos días, ${sex === 'female' ? 'señora' : 'señor'} ${said}`;
}
