import type { ImportAnswers, ImportQuestion } from '../../../lib/importers/import-answers.ts';
import type { Chance } from './chance.ts';

/** What a user in a hurry answers: every proposal taken, every row left out, the rest by chance. */
export function answersTo(questions: readonly ImportQuestion[], luck: Chance): ImportAnswers {
  return questions.map((question) => answerTo(question, luck)).reduce(merged, {});
}

function answerTo(question: ImportQuestion, { pick }: Chance): ImportAnswers {
  const { file } = question;
  switch (question.kind) {
    case 'columns':
      return { columns: { [question.signature]: question.proposal } };
    case 'date-order':
      return { dateOrders: { [`${file}|${question.column}`]: pick(['mdy', 'dmy']) } };
    case 'currency':
      return { currencies: { [file]: pick(['EUR', 'JPY', 'KWD']) } };
    case 'terms':
      return { termDays: { [file]: pick([null, 0, 30]) } };
    case 'leave-out':
      return { leaveOut: [file] };
    case 'complete-list':
      return { complete: [file] };
  }
}

function merged(a: ImportAnswers, b: ImportAnswers): ImportAnswers {
  return {
    columns: { ...a.columns, ...b.columns },
    dateOrders: { ...a.dateOrders, ...b.dateOrders },
    currencies: { ...a.currencies, ...b.currencies },
    termDays: { ...a.termDays, ...b.termDays },
    leaveOut: [...(a.leaveOut ?? []), ...(b.leaveOut ?? [])],
    complete: [...(a.complete ?? []), ...(b.complete ?? [])],
  };
}
