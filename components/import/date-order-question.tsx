import { formatDay } from '../../lib/domain/format-day.ts';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import styles from './date-order-question.module.css';

interface DateOrderQuestionProps {
  readonly question: Extract<ImportQuestion, { kind: 'date-order' }>;
  readonly locale: string;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

const ORDERS = [
  { order: 'dmy', label: 'The day comes first' },
  { order: 'mdy', label: 'The month comes first' },
] as const;
const SHOWN = 3;

/** The same days read both ways: she knows which of them her invoices have. */
export function DateOrderQuestion({ question, locale, onAnswer }: DateOrderQuestionProps) {
  const { file, column, samples, guess } = question;
  return (
    <div className={styles.ways}>
      {ORDERS.map(({ order, label }) => (
        <button
          key={order}
          type="button"
          className={styles.way}
          data-testid={`date-order-${order}`}
          onClick={() => onAnswer({ dateOrders: { [`${file}|${column}`]: order } })}
        >
          <span className={styles.label}>
            {label}
            {guess === order && <span className={styles.guess}> · taken until you say</span>}
          </span>
          {samples.slice(0, SHOWN).map((sample) => {
            const read = sample[order];
            return (
              <span key={sample.text} className={styles.sample}>
                <span className={styles.text}>{sample.text}</span> is{' '}
                {read ? formatDay(read, locale) : 'no day'}
              </span>
            );
          })}
        </button>
      ))}
    </div>
  );
}
