import type { AccountView } from '../../lib/app/account-view.ts';
import type { PlanRhythm } from '../../lib/calls/plan-builder.ts';
import type { PlanInSight } from '../../lib/calls/understood-plan.ts';
import type { PlanFields } from '../../lib/domain/call-form.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './promise-fields.module.css';

interface Props {
  readonly plan: PlanFields;
  readonly view: AccountView;
  readonly inSight: PlanInSight;
  readonly errorFor: (field: string) => string | undefined;
  readonly onPlan: (part: Partial<PlanFields>) => void;
}

/** Equal parts at an even distance; the cents go with the last (case 38). */
export function EvenPlanFields({ plan, view, inSight, errorFor, onPlan }: Props) {
  return (
    <>
      <div className={styles.fields}>
        <Field label="Instalments" error={errorFor('plan-parts')}>
          <TextInput
            inputMode="numeric"
            autoComplete="off"
            data-testid="plan-parts"
            value={plan.parts}
            onChange={(event) => onPlan({ parts: event.target.value })}
          />
        </Field>
        <Field label="Every">
          <Select
            data-testid="plan-every"
            value={plan.every}
            options={RHYTHMS}
            onChange={({ target }) =>
              onPlan({ every: RHYTHMS.find((one) => one.value === target.value)?.value ?? 'month' })
            }
          />
        </Field>
        <Field label="First on" error={errorFor('plan-first')}>
          <DateInput
            data-testid="plan-first"
            min={view.moment.today}
            value={plan.firstOn}
            onChange={(event) => onPlan({ firstOn: event.target.value })}
          />
        </Field>
      </div>
      <Button
        size="sm"
        variant="quiet"
        className={styles.all}
        data-testid="plan-own"
        onClick={() => onPlan({ own: ownRows(inSight) })}
      >
        Set each instalment yourself
      </Button>
    </>
  );
}

const RHYTHMS: readonly { readonly value: PlanRhythm; readonly label: string }[] = [
  { value: 'week', label: 'Week' },
  { value: 'two-weeks', label: 'Two weeks' },
  { value: 'month', label: 'Month' },
];

/** What was laid out evenly is where one's own instalments begin. */
function ownRows({ instalments }: PlanInSight): PlanFields['own'] {
  const rows = instalments.map(({ amount, dueOn }) => ({
    amount: toDecimalString(amount),
    dueOn: String(dueOn),
  }));
  return rows.length > 0 ? rows : [EMPTY_ROW, EMPTY_ROW];
}

const EMPTY_ROW = { amount: '', dueOn: '' };
