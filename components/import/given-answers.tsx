import { formatDay } from '../../lib/domain/format-day.ts';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import { questionKey } from '../hooks/import-answer.ts';
import type { ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import { counted } from './counted.ts';
import styles from './given-answers.module.css';

interface GivenAnswersProps {
  readonly desk: ImportDesk;
  readonly locale: string;
}

/** What was answered about these files, each with a way to answer otherwise. */
export function GivenAnswers({ desk, locale }: GivenAnswersProps) {
  const { answered, answers } = desk;
  if (answered.length === 0) return null;
  return (
    <ul className={styles.answers} aria-label="Your answers">
      {answered.map((question) => (
        <li key={questionKey(question)} className={styles.answer} data-testid="import-answer">
          <span>
            {said(question, answers, locale)} <span className={styles.file}>{question.file}</span>
          </span>
          <Button
            variant="quiet"
            size="sm"
            disabled={desk.busy?.kind === 'writing'}
            onClick={() => desk.askAgain(question)}
          >
            Change
          </Button>
        </li>
      ))}
    </ul>
  );
}

function said(question: ImportQuestion, answers: ImportAnswers, locale: string): string {
  switch (question.kind) {
    case 'columns':
      return `The columns are read as you said: “${answers.columns?.[question.signature]?.label ?? ''}”.`;
    case 'date-order': {
      const order = answers.dateOrders?.[`${question.file}|${question.column}`];
      const [sample] = question.samples;
      const read = order === 'dmy' ? sample?.dmy : sample?.mdy;
      return sample && read
        ? `${sample.text} is ${formatDay(read, locale)}.`
        : `The ${order === 'dmy' ? 'day' : 'month'} comes first.`;
    }
    case 'currency':
      return `The figures are in ${answers.currencies?.[question.file] ?? question.guess}.`;
    case 'terms': {
      const days = answers.termDays?.[question.file] ?? null;
      return days === null
        ? 'Invoices without a due date stay without one.'
        : `Payable in ${counted(days, 'day', locale)}.`;
    }
    case 'leave-out':
      return `${counted(question.lines.length, 'row', locale)} left out.`;
    case 'complete-list':
      return 'Everything that is open stands in this file.';
  }
}
