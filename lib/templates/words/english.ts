import type { LanguageWords } from '../language-words.ts';

export const english: LanguageWords = {
  tag: 'en',
  name: 'English',
  locale: 'en-GB',
  small: {
    and: 'and',
    greeting: (_, first) => (first ? `Dear ${first}` : 'Hello'),
    spokenGreeting: (_, first) => (first ? `Hello ${first}` : 'Hello'),
    dateOnIt: 'the date on it',
    asAgreed: 'the agreed day',
    noNumber: '(no number)',
    underReview: (asked, part) => `${asked} (a further ${part} is under review)`,
    citation: (date, time) => `my e-mail of ${date}, ${time}`,
    letterCitation: (date) => `my letter of ${date}`,
    methods: {
      'bank-transfer': 'by bank transfer',
      'direct-debit': 'by direct debit',
      card: 'by card',
      cheque: 'by cheque',
      online: 'by payment link',
      cash: 'in cash',
    },
    details: {
      name: 'Name',
      email: 'E-mail',
      phone: 'Phone',
      extension: 'Extension',
      address: 'Postal address',
    },
    confirmed: (label, value) => `${label}: ${value}`,
    changed: (label, value) => `${label}: from now on ${value}`,
    noLonger: (label, value) => `${label}: ${value} is no longer used`,
    disputedPart: (number, part) => `${part} of ${number}`,
    earlier: {
      takesPlace: (what) => `this takes the place of what we agreed ${what}`,
      ofOneDay: (day, terms) => `on ${day}: ${terms}`,
      ofSeveralDays: (terms) => `before: ${terms}`,
      ofDay: (terms, day) => `${terms} (agreed on ${day})`,
      promise: (amount, day) => `${amount} by ${day}`,
      plan: (total, count) => `${total} in ${count === 1 ? 'one instalment' : `${count} instalments`}`,
    },
    next: {
      promise: (date) =>
        `I have noted the payment for ${date}; until then there is nothing else for you to do.`,
      promises: (date) => `I have noted the payments; the first is for ${date}.`,
      plan: 'As long as the instalments come in, you will hear nothing else from me about them.',
      endsAfter: (missed) =>
        missed === 1
          ? 'If a day is hard to keep, please tell me before it; if an instalment is missed, the agreement ends.'
          : `If a day is hard to keep, please tell me before it; if ${missed} instalments in a row are missed, the agreement ends.`,
      dispute: (answerBy) =>
        `You will have an answer by ${answerBy}; until then we will not ask you for what is in question.`,
      refusal:
        'The open amount stays as it is for now, and I will look with care at what you said before I come back to you.',
      resent: (count) =>
        `If ${count === 1 ? 'the copy does not arrive' : 'one of the copies does not arrive'}, or something on it is not right, a short answer is enough.`,
      details: 'From now on I will go by the details noted here when I write or call.',
      open: 'We have not named a day for the payment yet; as soon as you know one, a short answer is enough.',
    },
    sentence: {
      promise: ({ amount, date, invoices, method }) =>
        `you will pay ${amount} by ${date}${invoices === '' ? '' : ` for ${invoices}`}${method === '' ? '' : `, ${method}`}`,
      plan: ({ total, count, invoices, method, rate, instalments }) =>
        `you will pay ${total}${invoices === '' ? '' : ` for ${invoices}`} in ${count === 1 ? 'one instalment' : `${count} instalments`}${method === '' ? '' : ` ${method}`} (${instalments.map((one) => `${one.amount} by ${one.date}`).join('; ')})${rate === '' ? '' : `, at a rate of ${rate}`}`,
      dispute: ({ invoices, owner, answerBy }) =>
        `${owner || 'we'} will look into your question about ${invoices === '' ? 'the invoice' : invoices} and answer by ${answerBy}`,
    },
  },
  parts: {
    afterGreeting: ',',
    colon: ':',
    ourCall: (day) => `Our phone call on ${day}`,
    onThePhone: (day, time, zone) => `on ${day} at ${time} (${zone})`,
    withPerson: (person) => `with ${person}`,
    weAgreed: ['We agreed on the following', 'We agreed on these payments'],
    iNoted: ['I have noted the following', 'I have noted these payments'],
    amount: 'Amount',
    payBy: 'To be paid by',
    concerns: 'For',
    paidHow: 'Payment',
    sumBy: (amount, day) => `${amount} by ${day}`,
    forInvoices: (invoices) => `for ${invoices}`,
    inParts: (total) => `We agreed on payment in parts, ${total} in all`,
    instalment: 'Instalment',
    rate: (rate) => `The agreed rate is ${rate}.`,
    complaint: 'You told me that something is not right',
    inQuestion: 'In question',
    lookedIntoBy: 'Looked into by',
    answerBy: 'Answer by',
    theseInvoices: ['this invoice', 'these invoices'],
    theseDetails: ['this detail', 'these details'],
    sentAgain: (these) => `I am sending you ${these} again`,
    spokeAbout: (these) => `We spoke about ${these}`,
    notedDetails: (these) => `I have noted ${these}`,
    due: (day) => `due on ${day}`,
    correction: 'If this is not how you understood it, please tell me and I will correct it.',
    regards: 'Kind regards,',
  },
};
