import type { PersonName } from '../../domain/person-name.ts';
import type { LanguageWords } from '../language-words.ts';
import { NARROW_SPACE } from '../texts/french/typography.ts';

const COLON = `${NARROW_SPACE}:`;
const SEMICOLON = `${NARROW_SPACE};`;

export const french: LanguageWords = {
  tag: 'fr',
  name: 'French',
  locale: 'fr-FR',
  small: {
    and: 'et',
    greeting: (person) => (person ? greetingOf(person) : 'Bonjour'),
    spokenGreeting: (person) => (person ? greetingOf(person) : 'Bonjour'),
    // Both stand behind "du" or "le", as a day does.
    dateOnIt: 'jour indiqué dessus',
    asAgreed: 'jour convenu',
    noNumber: '(sans numéro)',
    underReview: (asked, part) => `${asked} (hors ${part} en cours de vérification)`,
    citation: (date, time) => `mon e-mail du ${date} à ${time}`,
    letterCitation: (date) => `ma lettre du ${date}`,
    methods: {
      'bank-transfer': 'par virement',
      'direct-debit': 'par prélèvement',
      card: 'par carte',
      cheque: 'par chèque',
      online: 'par le lien de paiement',
      cash: 'en espèces',
    },
    details: {
      name: 'Nom',
      email: 'E-mail',
      phone: 'Téléphone',
      extension: 'Numéro de poste',
      address: 'Adresse postale',
    },
    confirmed: (label, value) => `${label}${COLON} ${value}`,
    changed: (label, value) => `${label}${COLON} désormais ${value}`,
    noLonger: (label, value) => `${label}${COLON} ${value} n’est plus valable`,
    disputedPart: (number, part) => `${part} sur ${number}`,
    earlier: {
      takesPlace: (what) => `cela remplace ce dont nous avions convenu ${what}`,
      ofOneDay: (day, terms) => `le ${day}${COLON} ${terms}`,
      ofSeveralDays: (terms) => `auparavant${COLON} ${terms}`,
      ofDay: (terms, day) => `${terms} (convenu le ${day})`,
      promise: (amount, day) => `${amount} d’ici au ${day}`,
      plan: (total, count) => `${total} en ${count === 1 ? 'un versement' : `${count} versements`}`,
    },
    next: {
      promise: (date) =>
        `J’ai noté le paiement pour le ${date}${SEMICOLON} d’ici là, vous n’avez rien d’autre à faire.`,
      promises: (date) => `J’ai noté les paiements${SEMICOLON} le premier est prévu pour le ${date}.`,
      plan: 'Tant que les versements arrivent, vous n’aurez pas d’autre message de ma part à ce sujet.',
      endsAfter: (missed) =>
        `Si une date devient difficile à tenir, dites-le-moi avant, s’il vous plaît${SEMICOLON} ${missed === 1 ? 'si un versement manque' : `si ${missed} versements de suite manquent`}, l’accord prend fin.`,
      dispute: (answerBy) =>
        `Vous aurez une réponse d’ici au ${answerBy}${SEMICOLON} jusque-là, nous ne vous demanderons pas le montant en question.`,
      refusal:
        'Le montant reste pour le moment tel qu’il est, et je vais regarder avec soin ce que vous m’avez dit avant de vous recontacter.',
      resent: (count) =>
        `Si ${count === 1 ? 'la copie n’arrive pas' : 'l’une des copies n’arrive pas'}, ou si quelque chose n’y est pas juste, une courte réponse suffit.`,
      details: 'Désormais, pour vous écrire ou vous appeler, j’utiliserai les coordonnées notées ici.',
      open: `Nous n’avons pas encore fixé de date pour le paiement${SEMICOLON} dès que vous en connaissez une, une courte réponse suffit.`,
    },
    sentence: {
      promise: ({ amount, date, invoices, method }) =>
        `vous paierez ${amount} d’ici au ${date}${invoices === '' ? '' : ` pour ${invoices}`}${method === '' ? '' : `, ${method}`}`,
      plan: ({ total, count, invoices, method, rate, instalments }) =>
        `vous paierez ${total}${invoices === '' ? '' : ` pour ${invoices}`} en ${count === 1 ? 'un versement' : `${count} versements`}${method === '' ? '' : ` ${method}`} (${instalments.map((one) => `${one.amount} d’ici au ${one.date}`).join(`${SEMICOLON} `)})${rate === '' ? '' : `, au taux de ${rate}`}`,
      dispute: ({ invoices, owner, answerBy }) =>
        `${owner === '' ? 'nous examinons' : `${owner} examine`} votre question concernant ${invoices === '' ? 'la facture' : invoices} et ${owner === '' ? 'répondons' : 'répond'} d’ici au ${answerBy}`,
    },
  },
  parts: {
    afterGreeting: ',',
    colon: COLON,
    ourCall: (day) => `Notre appel téléphonique du ${day}`,
    onThePhone: (day, time, zone) => `du ${day} à ${time} (${zone})`,
    withPerson: (person) => `avec ${person}`,
    weAgreed: ['Nous avons convenu de ce qui suit', 'Nous avons convenu de ces paiements'],
    iNoted: ['J’ai noté ce qui suit', 'J’ai noté ces paiements'],
    amount: 'Montant',
    payBy: 'À payer d’ici au',
    concerns: 'Pour',
    paidHow: 'Paiement',
    sumBy: (amount, day) => `${amount} d’ici au ${day}`,
    forInvoices: (invoices) => `pour ${invoices}`,
    inParts: (total) => `Nous avons convenu d’un paiement en plusieurs fois, ${total} au total`,
    instalment: 'Versement',
    rate: (rate) => `Le taux convenu est de ${rate}.`,
    complaint: 'Vous m’avez dit que quelque chose n’allait pas',
    inQuestion: 'En question',
    lookedIntoBy: 'Suivi par',
    answerBy: 'Réponse d’ici au',
    theseInvoices: ['cette facture', 'ces factures'],
    theseDetails: ['cette information', 'ces informations'],
    sentAgain: (these) => `Je vous envoie de nouveau ${these}`,
    spokeAbout: (these) => `Nous avons parlé de ${these}`,
    notedDetails: (these) => `J’ai noté ${these}`,
    due: (day) => `échéance le ${day}`,
    correction: 'Si vous l’avez compris autrement, dites-le-moi et je corrigerai.',
    regards: 'Cordialement,',
  },
};

/** A title says Madame or Monsieur, a first name never does; "Bonjour Mary Adams" is right for everybody. */
function greetingOf({ sex, degrees, family, full }: PersonName): string {
  if (sex === 'female') return `Bonjour Madame ${family}`;
  if (sex === 'male') return `Bonjour Monsieur ${family}`;
  const name = full.slice(degrees.length).trim();
  const title = degrees.replace('Prof.', 'Pr').replace('Dr.', 'Dr');
  return title === '' ? `Bonjour ${name}` : `Bonjour ${title} ${name}`;
}
