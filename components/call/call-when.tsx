import type { AccountView } from '../../lib/app/account-view.ts';
import { formatZone } from '../../lib/domain/format-day.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallForm } from './call-form.ts';
import styles from './promise-fields.module.css';

interface Props {
  readonly form: CallForm;
  readonly view: AccountView;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<CallForm>) => void;
}

/** When the call was: the minute the card was opened, unless it is written up later. */
export function CallWhen({ form, view, error, onChange }: Props) {
  const { moment } = view;
  const isToday = form.day === moment.today;
  const zone = formatZone(moment.now, moment.zone, moment.locale);
  return (
    <Disclosure
      summary="When"
      detail={`${isToday ? 'today' : form.day}, ${form.time} ${zone}`}
      mustShow={error !== undefined}
    >
      <div className={styles.fields}>
        <Field label="Day" error={error}>
          <DateInput
            data-testid="call-day"
            max={moment.today}
            value={form.day}
            onChange={(event) => onChange({ day: event.target.value })}
          />
        </Field>
        <Field label="Time">
          <TextInput
            type="time"
            data-testid="call-time"
            value={form.time}
            onChange={(event) => onChange({ time: event.target.value })}
          />
        </Field>
      </div>
    </Disclosure>
  );
}
