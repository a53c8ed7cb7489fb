import { Trash2 } from 'lucide-react';
import { invoicesOf } from '../../lib/calls/call-ground.ts';
import { disputeShown } from '../../lib/calls/understood-dispute.ts';
import type { DisputeFields as Dispute } from '../../lib/domain/call-form.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';
import { callGround } from './call-ground.ts';
import { DisputedParts } from './disputed-parts.tsx';
import { InvoiceChecklist } from './invoice-checklist.tsx';
import styles from './promise-fields.module.css';

/** A complaint, of whole invoices or of a part, with somebody who answers it by a day (P10, case 27). */
export function DisputeFields({ form, view, errorFor, onChange }: CallFieldProps) {
  const ground = callGround(view);
  const dispute = disputeShown(form, ground);
  if (!dispute) return null;
  const change = (part: Partial<Dispute>) => onChange({ dispute: { ...dispute, ...part } });
  const ids = invoicesOf(dispute.itemIds, form);
  return (
    <fieldset className={styles.promise} data-testid="dispute-fields">
      <legend className={styles.legend}>Complaint or question</legend>
      {form.outcome !== 'disputes' && (
        <IconButton
          className={styles.remove}
          size="sm"
          label="Remove the complaint"
          icon={<Trash2 size={16} />}
          onClick={() => onChange({ dispute: null })}
        />
      )}
      <Field
        label="What is it about?"
        hint={form.outcome === 'disputes' ? 'Leave it empty to use your note.' : undefined}
        error={errorFor('dispute-text')}
      >
        <TextArea
          rows={2}
          autoGrow
          data-testid="dispute-text"
          value={dispute.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      <div className={styles.fields}>
        <Field label="Who looks after it" error={errorFor('dispute-owner')}>
          <TextInput
            data-testid="dispute-owner"
            value={dispute.owner}
            onChange={(event) => change({ owner: event.target.value })}
          />
        </Field>
        <Field label="Answer by" error={errorFor('dispute-answer-by')}>
          <DateInput
            data-testid="dispute-answer-by"
            min={view.moment.today}
            value={dispute.answerBy}
            onChange={(event) => change({ answerBy: event.target.value })}
          />
        </Field>
      </div>
      {form.itemIds.length > 1 && (
        <InvoiceChecklist
          view={view}
          summary="Concerns"
          among={form.itemIds}
          ticked={ids}
          onChange={(itemIds) => change({ itemIds })}
          data-testid="dispute-invoices"
        />
      )}
      <DisputedParts
        invoices={view.standings.map(({ item }) => item).filter(({ id }) => ids.includes(id))}
        parts={dispute.parts}
        locale={view.settings.locale}
        error={errorFor('dispute-parts')}
        onChange={(parts) => change({ parts })}
      />
    </fieldset>
  );
}
