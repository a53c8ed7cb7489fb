import type { PersonName } from '../../domain/person-name.ts';
import type { LanguageWords } from '../language-words.ts';

export const german: LanguageWords = {
  tag: 'de',
  name: 'German',
  locale: 'de-DE',
  small: {
    and: 'und',
    greeting: (person) => (person ? greetingOf(person) : 'Guten Tag'),
    spokenGreeting: (person) => (person ? spokenTo(person) : 'Guten Tag'),
    dateOnIt: 'darauf genannten Tag',
    asAgreed: 'vereinbarten Tag',
    noNumber: '(ohne Nummer)',
    underReview: (asked, part) => `${asked} (weitere ${part} werden noch geprüft)`,
    citation: (date, time) => `meiner E-Mail vom ${date}, ${time} Uhr`,
    letterCitation: (date) => `meinem Brief, geschrieben am ${date}`,
    methods: {
      'bank-transfer': 'per Überweisung',
      'direct-debit': 'per Lastschrift',
      card: 'per Karte',
      cheque: 'per Scheck',
      online: 'über den Zahlungslink',
      cash: 'in bar',
    },
    details: {
      name: 'Name',
      email: 'E-Mail',
      phone: 'Telefon',
      extension: 'Durchwahl',
      address: 'Postanschrift',
    },
    confirmed: (label, value) => `${label}: ${value}`,
    changed: (label, value) => `${label}: ab jetzt ${value}`,
    noLonger: (label, value) => `${label}: ${value} gilt nicht mehr`,
    disputedPart: (number, part) => `${part} aus ${number}`,
    earlier: {
      takesPlace: (what) => `das ersetzt, was wir ${what}`,
      ofOneDay: (day, terms) => `am ${day} vereinbart hatten: ${terms}`,
      ofSeveralDays: (terms) => `vorher vereinbart hatten: ${terms}`,
      ofDay: (terms, day) => `${terms} (vereinbart am ${day})`,
      promise: (amount, day) => `${amount} bis zum ${day}`,
      plan: (total, count) => `${total} in ${count === 1 ? 'einer Rate' : `${count} Raten`}`,
    },
    next: {
      promise: (date) =>
        `Ich habe mir die Zahlung für den ${date} notiert; bis dahin brauchen Sie nichts weiter zu tun.`,
      promises: (date) => `Ich habe mir die Zahlungen notiert; die erste ist für den ${date} vorgesehen.`,
      plan: 'Solange die Raten eingehen, hören Sie dazu nichts weiter von mir.',
      endsAfter: (missed) =>
        missed === 1
          ? 'Wenn ein Termin schwierig wird, sagen Sie mir bitte vorher Bescheid; bleibt eine Rate aus, endet die Vereinbarung.'
          : `Wenn ein Termin schwierig wird, sagen Sie mir bitte vorher Bescheid; bleiben ${missed} Raten hintereinander aus, endet die Vereinbarung.`,
      dispute: (answerBy) =>
        `Sie erhalten bis zum ${answerBy} eine Antwort; bis dahin bitten wir Sie nicht um den betreffenden Betrag.`,
      refusal:
        'Der offene Betrag bleibt vorerst, wie er ist; was Sie gesagt haben, sehe ich mir in Ruhe an, bevor ich mich wieder melde.',
      resent: (count) =>
        `Falls ${count === 1 ? 'die Kopie' : 'eine der Kopien'} nicht ankommt oder etwas darauf nicht stimmt, genügt eine kurze Antwort.`,
      details: 'Wenn ich schreibe oder anrufe, richte ich mich ab jetzt nach den hier notierten Angaben.',
      open: 'Einen Tag für die Zahlung haben wir noch nicht festgelegt; sobald Sie einen nennen können, genügt eine kurze Antwort.',
    },
    sentence: {
      promise: ({ amount, date, invoices, method }) =>
        `Sie zahlen ${amount} bis zum ${date}${invoices === '' ? '' : ` für ${invoices}`}${method === '' ? '' : `, ${method}`}`,
      plan: ({ total, count, invoices, method, rate, instalments }) =>
        `Sie zahlen ${total}${invoices === '' ? '' : ` für ${invoices}`} in ${count === 1 ? 'einer Rate' : `${count} Raten`}${method === '' ? '' : ` ${method}`} (${instalments.map((one) => `${one.amount} bis zum ${one.date}`).join('; ')})${rate === '' ? '' : `, zu einem Satz von ${rate}`}`,
      dispute: ({ invoices, owner, answerBy }) =>
        `${owner === '' ? 'wir gehen' : `${owner} geht`} Ihrer Frage zu ${invoices === '' ? 'der Rechnung' : invoices} nach und ${owner === '' ? 'antworten' : 'antwortet'} bis zum ${answerBy}`,
    },
  },
  parts: {
    afterGreeting: ',',
    colon: ':',
    ourCall: (day) => `Unser Telefonat am ${day}`,
    onThePhone: (day, time, zone) => `am ${day} um ${time} Uhr (${zone})`,
    withPerson: (person) => `mit ${person}`,
    weAgreed: ['Wir haben Folgendes vereinbart', 'Wir haben diese Zahlungen vereinbart'],
    iNoted: ['Ich habe mir Folgendes notiert', 'Ich habe mir diese Zahlungen notiert'],
    amount: 'Betrag',
    payBy: 'Zahlung bis',
    concerns: 'Für',
    paidHow: 'Zahlung',
    sumBy: (amount, day) => `${amount} bis zum ${day}`,
    forInvoices: (invoices) => `für ${invoices}`,
    inParts: (total) => `Wir haben Zahlung in Raten vereinbart, zusammen ${total}`,
    instalment: 'Rate',
    rate: (rate) => `Der vereinbarte Satz ist ${rate}.`,
    complaint: 'Sie haben mir gesagt, dass etwas nicht stimmt',
    inQuestion: 'Es geht um',
    lookedIntoBy: 'Darum kümmert sich',
    answerBy: 'Antwort bis',
    theseInvoices: ['diese Rechnung', 'diese Rechnungen'],
    theseDetails: ['diese Angabe', 'diese Angaben'],
    sentAgain: (these) => `Sie bekommen ${these} noch einmal von mir`,
    spokeAbout: (these) => `Wir haben über ${these} gesprochen`,
    notedDetails: (these) => `Ich habe mir ${these} notiert`,
    due: (day) => `fällig am ${day}`,
    correction: 'Wenn Sie es anders verstanden haben, sagen Sie mir bitte Bescheid; ich berichtige es gern.',
    regards: 'Mit freundlichen Grüßen',
  },
};

/** A title says Frau or Herr, a first name never does; "Guten Tag Mary Adams" is right for everybody. */
function greetingOf(person: PersonName): string {
  if (person.sex === null) return spokenTo(person);
  return `${person.sex === 'female' ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr'} ${familyOf(person)}`;
}

function spokenTo(person: PersonName): string {
  if (person.sex === null) return `Guten Tag ${person.full}`;
  return `Guten Tag ${person.sex === 'female' ? 'Frau' : 'Herr'} ${familyOf(person)}`;
}

function familyOf({ degrees, family }: PersonName): string {
  return degrees === '' ? family : `${degrees} ${family}`;
}
