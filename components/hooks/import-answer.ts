import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';

/** Where an answer to that question stands: two questions with one key are the same question. */
export function questionKey(question: ImportQuestion): string {
  switch (question.kind) {
    case 'columns':
      return `columns ${question.signature}`;
    case 'date-order':
      return `date-order ${question.file}|${question.column}`;
    default:
      return `${question.kind} ${question.file}`;
  }
}

/** The answers of `more` beside or in place of those of `answers`. */
export function withAnswers(answers: ImportAnswers, more: ImportAnswers): ImportAnswers {
  return {
    ...answers,
    ...(more.columns && { columns: { ...answers.columns, ...more.columns } }),
    ...(more.dateOrders && { dateOrders: { ...answers.dateOrders, ...more.dateOrders } }),
    ...(more.currencies && { currencies: { ...answers.currencies, ...more.currencies } }),
    ...(more.termDays && { termDays: { ...answers.termDays, ...more.termDays } }),
    ...(more.leaveOut && { leaveOut: [...(answers.leaveOut ?? []), ...more.leaveOut] }),
    ...(more.complete && { complete: [...(answers.complete ?? []), ...more.complete] }),
  };
}

/** The answers as if that question had never been answered. */
export function withoutAnswer(answers: ImportAnswers, question: ImportQuestion): ImportAnswers {
  const { file } = question;
  const others = (name: string) => name !== file;
  switch (question.kind) {
    case 'columns':
      return { ...answers, columns: without(answers.columns, question.signature) };
    case 'date-order':
      return { ...answers, dateOrders: without(answers.dateOrders, `${file}|${question.column}`) };
    case 'currency':
      return { ...answers, currencies: without(answers.currencies, file) };
    case 'terms':
      return { ...answers, termDays: without(answers.termDays, file) };
    case 'leave-out':
      return { ...answers, leaveOut: (answers.leaveOut ?? []).filter(others) };
    case 'complete-list':
      return { ...answers, complete: (answers.complete ?? []).filter(others) };
  }
}

function without<T>(record: Readonly<Record<string, T>> | undefined, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== key));
}
