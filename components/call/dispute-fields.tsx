import { Trash2 } from 'lucide-react';
import { invoicesOf } from '../../lib/calls/call-ground.ts';
import { disputeShown } from '../../lib/calls/understood-dispute.ts';
import type { DisputeFields as Dispute } from '../../lib/domain/call-form.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { CallFieldProps } from './call-field.ts';
import { callGround } from './call-ground.ts';
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
        dispute={dispute}
        ids={ids}
        view={view}
        error={errorFor('dispute-parts')}
        onChange={change}
      />
    </fieldset>
  );
}

interface PartsProps {
  readonly dispute: Dispute;
  readonly ids: readonly string[];
  readonly view: CallFieldProps['view'];
  readonly error: string | undefined;
  readonly onChange: (part: Partial<Dispute>) => void;
}

/** Where only part of an invoice is disputed; the rest goes on as before. */
function DisputedParts({ dispute, ids, view, error, onChange }: PartsProps) {
  const items = view.standings.map(({ item }) => item).filter(({ id }) => ids.includes(id));
  if (items.length === 0) return null;
  const amountOf = (id: string) => dispute.parts.find(({ itemId }) => itemId === id)?.amount ?? '';
  const set = (itemId: string, amount: string) =>
    onChange({
      parts: [
        ...dispute.parts.filter((part) => part.itemId !== itemId),
        ...(amount === '' ? [] : [{ itemId, amount }]),
      ],
    });
  const isPart = items.some(({ id }) => amountOf(id).trim() !== '');
  return (
    <Disclosure
      summary="How much of it"
      detail={isPart ? 'a part' : 'all of it'}
      defaultOpen={isPart}
      mustShow={error !== undefined}
      data-testid="dispute-part"
    >
      <Stack gap={2}>
        {items.map((item, index) => (
          <Field
            key={item.id}
            label={`Disputed part of ${item.number || 'the invoice without number'}`}
            hint={`Empty: all of it, ${formatMoney(item.open, view.settings.locale)}.`}
            error={index === 0 ? error : undefined}
          >
            <TextInput
              numeric
              autoComplete="off"
              data-testid={index === 0 ? 'dispute-amount' : `dispute-amount-${index + 1}`}
              value={amountOf(item.id)}
              onChange={(event) => set(item.id, event.target.value)}
            />
          </Field>
        ))}
      </Stack>
    </Disclosure>
  );
}
