import type { ProcedureProblem } from '../../lib/app/procedure-problems.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './common-fields.module.css';
import { NumberField } from './number-field.tsx';

interface Props {
  readonly procedure: DunningProcedure;
  readonly problems: readonly ProcedureProblem[];
  readonly onChange: (part: Partial<DunningProcedure>) => void;
}

type Count = {
  [K in keyof DunningProcedure]: DunningProcedure[K] extends number ? K : never;
}[keyof DunningProcedure];

const COUNTS: readonly (readonly [key: Count, label: string, hint: string])[] = [
  ['minimumGapDays', 'Days between two contacts', 'At least, whatever they are about.'],
  ['silentGapDays', 'The same when nobody answers', 'The follow-up becomes more frequent.'],
  ['silentAfterUnanswered', 'Silent after so many tries', 'In a row, without an answer.'],
  ['otherPersonAfterTries', 'Another person after so many tries', 'Where somebody else is on record.'],
  ['promiseGraceBankDays', 'Grace for a promise, in bank days', 'After the promised day.'],
  ['takeOverFromDaysPastDue', 'Ask what was done before from', 'Days late, with no contact on record.'],
  ['staleAfterDays', 'Figures are too old after', 'Days since they were last true.'],
];

/** What holds whatever the step. */
export function CommonFields({ procedure, problems, onChange }: Props) {
  return (
    <Section level={3} title="For all steps">
      <Stack gap={3}>
        <div className={styles.counts}>
          {COUNTS.map(([key, label, hint]) => (
            <NumberField
              key={key}
              label={label}
              hint={hint}
              value={procedure[key]}
              testId={`steps-${key}`}
              error={problems.find(({ step, field }) => step === null && field === key)?.text}
              onChange={(value) => onChange({ [key]: value })}
            />
          ))}
        </div>
        <Checkbox
          label="A due date on a weekend or holiday moves to the next working day"
          checked={procedure.dueDateRollsForward}
          onChange={(event) => onChange({ dueDateRollsForward: event.target.checked })}
        />
      </Stack>
    </Section>
  );
}
