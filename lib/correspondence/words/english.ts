import type { TextWords } from '../text-words.ts';

export const english: TextWords = {
  locale: 'en-GB',
  and: 'and',
  greeting: (_, first) => (first ? `Dear ${first}` : 'Hello'),
  dateOnIt: 'the date on it',
  asAgreed: 'as agreed',
  noNumber: '(no number)',
  underReview: (asked, part) => `${asked} (a further ${part} is under review)`,
  citation: (date, time) => `my e-mail of ${date}, ${time}`,
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
  percent: (rate) => (rate.includes('%') ? rate : `${rate} %`),
  disputedPart: (number, part) => `${part} of ${number}`,
  next: {
    promise: (date) =>
      `I have noted the payment for ${date}; until then there is nothing else for you to do.`,
    promises: (date) => `I have noted the payments; the first is for ${date}.`,
    plan: 'As long as the instalments come in, you will hear nothing else from me about them.',
    endsAfter: (missed) =>
      missed === 1
        ? 'If a day is hard to keep, please tell me before it; an instalment that stays out ends the agreement.'
        : `If a day is hard to keep, please tell me before it; ${missed} instalments in a row that stay out end the agreement.`,
    dispute: (answerBy) =>
      `You will have an answer by ${answerBy}; until then we do not ask for the part in question.`,
    refusal:
      'The open amount stays as it is for now, and I will look with care at what you said before I come back to you.',
  },
  sentence: {
    promise: ({ amount, date, invoices, method }) =>
      `you pay ${amount} by ${date}${invoices === '' ? '' : ` for ${invoices}`}${method === '' ? '' : `, ${method}`}`,
    plan: ({ total, count, invoices, method, rate, instalments }) =>
      `you pay ${total}${invoices === '' ? '' : ` for ${invoices}`} in ${count === 1 ? 'one instalment' : `${count} instalments`}${method === '' ? '' : ` ${method}`} (${instalments.map((one) => `${one.amount} by ${one.date}`).join('; ')})${rate === '' ? '' : `, at a rate of ${rate}`}`,
    dispute: ({ invoices, owner, answerBy }) =>
      `${owner === '' ? 'we look' : `${owner} looks`} into your question about ${invoices === '' ? 'the invoice' : invoices} and ${owner === '' ? 'answer' : 'answers'} by ${answerBy}`,
  },
};
