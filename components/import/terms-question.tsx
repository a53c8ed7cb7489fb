import { useState } from 'react';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './terms-question.module.css';

interface TermsQuestionProps {
  readonly question: Extract<ImportQuestion, { kind: 'terms' }>;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

const USUAL_DAYS = 30;
const MOST_DAYS = 365;

/** In how many days invoices are payable whose file names no due date. */
export function TermsQuestion({ question, onAnswer }: TermsQuestionProps) {
  const [typed, setTyped] = useState(String(USUAL_DAYS));
  const days = /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= MOST_DAYS ? Number(typed) : null;
  const use = (value: number | null) => onAnswer({ termDays: { [question.file]: value } });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (days !== null) use(days);
      }}
    >
      <Field
        label="Days to pay, counted from the invoice’s date"
        error={days === null ? `A whole number of days, 0 to ${MOST_DAYS}.` : undefined}
      >
        <TextInput
          numeric
          inputMode="numeric"
          className={styles.days}
          value={typed}
          data-testid="terms-days"
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <Row gap={2}>
        <Button type="submit" disabled={days === null} data-testid="terms-use">
          {days === null ? 'Use these days' : `Use ${days === 1 ? '1 day' : `${days} days`}`}
        </Button>
        <Button variant="quiet" data-testid="terms-none" onClick={() => use(null)}>
          Leave them without a due date
        </Button>
      </Row>
    </form>
  );
}
