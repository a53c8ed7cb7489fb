import { Trash2 } from 'lucide-react';
import type { ProcedureProblem } from '../../lib/app/procedure-problems.ts';
import type { DunningLevel } from '../../lib/domain/dunning-procedure.ts';
import { NOTICE_TERM_DAYS } from '../../lib/domain/notice-term.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { NumberField } from './number-field.tsx';
import { StartField } from './start-field.tsx';
import styles from './step-fields.module.css';
import { TextField } from './text-field.tsx';
import { WayFields } from './way-fields.tsx';

interface Props {
  readonly level: DunningLevel;
  readonly problems: readonly ProcedureProblem[];
  readonly onChange: (part: Partial<DunningLevel>) => void;
  readonly onRemove: () => void;
}

/** Everything about one step that a user may want otherwise. */
export function StepFields({ level, problems, onChange, onRemove }: Props) {
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <div className={styles.fields}>
      <Field label="Name" className={styles.top} error={errorOf('name')}>
        <TextInput value={level.name} onChange={(event) => onChange({ name: event.target.value })} />
      </Field>
      <StartField from={level.from} error={errorOf('days')} onChange={(from) => onChange({ from })} />
      <WayFields
        channels={level.channels}
        error={errorOf('channels')}
        onChange={(channels) => onChange({ channels })}
      />
      <TextField level={level} className={styles.top} onChange={(templateId) => onChange({ templateId })} />
      <div className={styles.numbers}>
        <NumberField
          label="How often, at most"
          value={level.times}
          error={errorOf('times')}
          testId="step-times"
          onChange={(times) => onChange({ times })}
        />
        <NumberField
          label="Days of rest after it"
          value={level.restDays}
          error={errorOf('restDays')}
          testId="step-rest"
          onChange={(restDays) => onChange({ restDays })}
        />
      </div>
      <Field label="Whom to turn to" className={styles.top}>
        <Select
          value={level.person}
          options={[
            { value: 'usual', label: 'The usual person' },
            { value: 'alternative', label: 'Another, if there is one' },
          ]}
          onChange={(event) =>
            onChange({ person: event.target.value === 'alternative' ? 'alternative' : 'usual' })
          }
        />
      </Field>
      <Needs level={level} errorOf={errorOf} onChange={onChange} />
      <div className={styles.wide}>
        <Button
          variant="danger-quiet"
          size="sm"
          icon={<Trash2 />}
          data-testid="step-remove"
          onClick={onRemove}
        >
          Remove this step
        </Button>
      </div>
    </div>
  );
}

interface NeedsProps extends Pick<Props, 'level' | 'onChange'> {
  readonly errorOf: (field: string) => string | undefined;
}

function Needs({ level, errorOf, onChange }: NeedsProps) {
  const { afterCall, decidedByPerson, termDays, afterTerm, onlyFromMajorUnits } = level;
  return (
    <>
      <fieldset className={styles.needs}>
        <legend className={styles.label}>What it needs</legend>
        <Checkbox
          label="A call about the invoice before it"
          checked={afterCall}
          onChange={(event) => onChange({ afterCall: event.target.checked })}
        />
        <Checkbox
          label="A person decides it"
          checked={decidedByPerson}
          data-testid="step-decided"
          onChange={(event) => onChange({ decidedByPerson: event.target.checked })}
        />
        <Checkbox
          label="The term of a final notice has run"
          checked={afterTerm}
          onChange={(event) => onChange({ afterTerm: event.target.checked })}
        />
        <Checkbox
          label="It gives a term itself"
          checked={termDays !== null}
          onChange={(event) => onChange({ termDays: event.target.checked ? NOTICE_TERM_DAYS : null })}
        />
        <Checkbox
          label="Only for larger amounts"
          checked={onlyFromMajorUnits !== null}
          onChange={(event) => onChange({ onlyFromMajorUnits: event.target.checked ? 1000 : null })}
        />
      </fieldset>
      {termDays !== null && (
        <NumberField
          label="Days of its term"
          hint="From the next working day after sending."
          value={termDays}
          error={errorOf('termDays')}
          testId="step-term"
          onChange={(days) => onChange({ termDays: days })}
        />
      )}
      {onlyFromMajorUnits !== null && (
        <NumberField
          label="From this amount"
          hint="In each currency by itself."
          value={onlyFromMajorUnits}
          error={errorOf('onlyFromMajorUnits')}
          onChange={(from) => onChange({ onlyFromMajorUnits: from })}
        />
      )}
    </>
  );
}
