import { DisputedParts } from '../call/disputed-parts.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { DisputeTyped } from './call-correction.ts';
import type { InvoiceThen } from './disputed-then.ts';
import styles from './log.module.css';
import { LogCorrectRemove } from './log-correct-remove.tsx';

interface Props {
  readonly dispute: DisputeTyped;
  /** Those it is about. */
  readonly invoices: readonly InvoiceThen[];
  readonly locale: string;
  readonly errorFor: (field: string) => string | undefined;
  readonly onChange: (part: Partial<DisputeTyped>) => void;
  readonly onRemove: () => void;
}

/** A complaint as it should have been noted, of whole invoices or of a part (P10, case 27). */
export function LogCorrectDispute({ dispute, invoices, locale, errorFor, onChange, onRemove }: Props) {
  return (
    <fieldset className={styles.fieldset} data-testid="entry-dispute">
      <legend>Complaint or question</legend>
      <Field label="What about?" error={errorFor('dispute-text')}>
        <TextArea
          autoGrow
          rows={2}
          value={dispute.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Field>
      <Field label="To be answered by" error={errorFor('dispute-date')}>
        <DateInput
          value={dispute.answerBy}
          onChange={(event) => onChange({ answerBy: event.target.value })}
        />
      </Field>
      <DisputedParts
        invoices={invoices}
        parts={dispute.parts}
        locale={locale}
        error={errorFor('dispute-parts')}
        onChange={(parts) => onChange({ parts })}
      />
      <LogCorrectRemove words="There was no complaint" onRemove={onRemove} />
    </fieldset>
  );
}
