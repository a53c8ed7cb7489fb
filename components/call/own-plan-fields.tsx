import { Plus, Trash2 } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { MOST_PARTS } from '../../lib/calls/plan-builder.ts';
import type { PlanFields } from '../../lib/domain/call-form.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './promise-fields.module.css';

interface Props {
  readonly plan: PlanFields;
  readonly view: AccountView;
  readonly currency: string;
  readonly onPlan: (part: Partial<PlanFields>) => void;
}

type Row = PlanFields['own'][number];

/** Instalments as the customer can pay them, each with its sum and its day. */
export function OwnPlanFields({ plan, view, currency, onPlan }: Props) {
  const { own } = plan;
  const change = (index: number, part: Partial<Row>) =>
    onPlan({ own: own.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  return (
    <>
      {own.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is its place
        <div key={index} className={styles.own}>
          <Field label={`Instalment ${index + 1} in ${currency}`} labelHidden={index > 0}>
            <TextInput
              numeric
              autoComplete="off"
              data-testid={`instalment-amount-${index + 1}`}
              value={row.amount}
              onChange={(event) => change(index, { amount: event.target.value })}
            />
          </Field>
          <Field label={`Day of instalment ${index + 1}`} labelHidden={index > 0}>
            <DateInput
              data-testid={`instalment-date-${index + 1}`}
              min={view.moment.today}
              value={row.dueOn}
              onChange={(event) => change(index, { dueOn: event.target.value })}
            />
          </Field>
          <IconButton
            label={`Remove instalment ${index + 1}`}
            icon={<Trash2 size={16} />}
            onClick={() => onPlan({ own: own.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      <div className={styles.row}>
        {own.length < MOST_PARTS && (
          <Button
            size="sm"
            variant="quiet"
            icon={<Plus />}
            data-testid="instalment-add"
            onClick={() => onPlan({ own: [...own, { amount: '', dueOn: '' }] })}
          >
            Add an instalment
          </Button>
        )}
        <Button
          size="sm"
          variant="quiet"
          data-testid="plan-even"
          onClick={() =>
            onPlan({ own: [], parts: String(Math.max(2, own.length)), firstOn: own[0]?.dueOn ?? '' })
          }
        >
          Make them even again
        </Button>
      </div>
    </>
  );
}
