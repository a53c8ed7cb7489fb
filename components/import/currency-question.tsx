import { useMemo, useState } from 'react';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import { currencyOptions } from '../settings/currency-options.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Select } from '../ui/select.tsx';
import styles from './currency-question.module.css';

interface CurrencyQuestionProps {
  readonly question: Extract<ImportQuestion, { kind: 'currency' }>;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** In which currency figures are whose file names none. */
export function CurrencyQuestion({ question, onAnswer }: CurrencyQuestionProps) {
  const options = useMemo(currencyOptions, []);
  const [currency, setCurrency] = useState(question.guess);
  return (
    <Row gap={3} align="end">
      <Field label="Currency of these figures" className={styles.field}>
        <Select
          options={options}
          value={currency}
          data-testid="import-currency"
          // Not an answer yet: with the arrow keys every currency on the way is chosen for a moment.
          onChange={(event) => setCurrency(event.target.value)}
        />
      </Field>
      <Button
        data-testid="currency-use"
        onClick={() => onAnswer({ currencies: { [question.file]: currency } })}
      >
        Use {currency}
      </Button>
    </Row>
  );
}
