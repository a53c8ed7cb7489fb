import { hasFarDay } from '../../lib/calls/has-far-day.ts';
import { FAR_DAYS } from '../../lib/domain/far-day.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import type { CallFieldProps } from './call-field.ts';
import styles from './detail-fields.module.css';

/** Case 35: a day far beyond what any reminder gives is accepted knowingly, or not at all. */
export function LateTick({ form, view, errorFor, onChange }: CallFieldProps) {
  const error = errorFor('promise-late');
  if (!hasFarDay(form, view.moment.today)) return null;
  return (
    <div>
      <Checkbox
        label="Yes, that is agreed"
        hint={`The day is more than ${FAR_DAYS} days away.`}
        checked={form.lateAgreed}
        aria-invalid={error !== undefined}
        data-testid="promise-late"
        onChange={({ target }) => onChange({ lateAgreed: target.checked })}
      />
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
