import type { LanguageWords, SmallWords } from '../language-words.ts';
import { english } from './english.ts';

const { details, earlier, methods, next, sentence } = english.small;

const small: SmallWords = {
  ...english.small,
  citation: (date, time) => `my email of ${date}, ${time}`,
  methods: { ...methods, cheque: 'by check' },
  details: { ...details, email: 'Email', address: 'Mailing address' },
  earlier: {
    ...earlier,
    plan: (total, count) => `${total} in ${count === 1 ? 'one installment' : `${count} installments`}`,
  },
  next: {
    ...next,
    plan: 'As long as the installments come in, you will hear nothing else from me about them.',
    endsAfter: (missed) =>
      missed === 1
        ? 'If a day is hard to keep, please tell me before it; if an installment is missed, the agreement ends.'
        : `If a day is hard to keep, please tell me before it; if ${missed} installments in a row are missed, the agreement ends.`,
  },
  sentence: {
    ...sentence,
    plan: ({ total, count, invoices, method, rate, instalments }) =>
      `you will pay ${total}${invoices === '' ? '' : ` for ${invoices}`} in ${count === 1 ? 'one installment' : `${count} installments`}${method === '' ? '' : ` ${method}`} (${instalments.map((one) => `${one.amount} by ${one.date}`).join('; ')})${rate === '' ? '' : `, at a rate of ${rate}`}`,
  },
};

/** English as in the United States: the words of the English folder, where they differ by a letter or a word. */
export const american: LanguageWords = {
  ...english,
  tag: 'en-US',
  name: 'American English',
  locale: 'en-US',
  small,
  parts: { ...english.parts, instalment: 'Installment' },
};
