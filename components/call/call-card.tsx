import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { RecordedCall } from '../../lib/app/record-call.ts';
import { CALL_OUTCOMES, type CallOutcome } from '../../lib/domain/call-outcome.ts';
import { PAYMENT_REASONS, type PaymentReason } from '../../lib/domain/payment-reason.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { useRecordCall } from '../hooks/use-record-call.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { type CallForm, callReport, emptyCallForm, hasSpoken } from './call-form.ts';
import styles from './call-sheet.module.css';
import { CallWhen } from './call-when.tsx';
import { InvoiceChecklist } from './invoice-checklist.tsx';
import { PersonField } from './person-field.tsx';
import { PromiseFields } from './promise-fields.tsx';

interface Props {
  readonly view: AccountView;
  /** Somebody else than who is suggested. */
  readonly contactId: string | null;
  readonly onBack: () => void;
  readonly onSaved: (call: RecordedCall) => void;
}

/** One call: with whom, how it ended, why, what was agreed to the digit (P23), a note. */
export function CallCard({ view, contactId, onBack, onSaved }: Props) {
  const [form, setForm] = useState<CallForm>(() => emptyCallForm(view, contactId));
  const [typo, setTypo] = useState<Refusal | null>(null);
  const record = useRecordCall();
  const refusal = typo ?? record.refusal;
  const change = (part: Partial<CallForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setTypo(null);
    record.clear();
  };
  const save = async (write: boolean) => {
    const report = callReport(form, view, write);
    if (!report.ok) return setTypo(report);
    const saved = await record.run(report.value);
    if (saved) onSaved(saved);
  };
  const errorFor = (field: string) => (refusal?.reason === field ? refusal.message : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(hasSpoken(form));
      }}
    >
      <Stack gap={4}>
        <Row wrap={false}>
          <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onBack} />
          <h1 className={styles.title}>Log a call with {view.facts.account.name}</h1>
        </Row>
        <PersonField form={form} view={view} error={errorFor('call-person')} onChange={change} />
        <Field label="How did it end?" error={errorFor('call-outcome')}>
          <Select
            data-testid="call-outcome"
            placeholder="Choose one"
            value={form.outcome}
            options={OUTCOMES}
            onChange={(event) => change({ outcome: event.target.value as CallOutcome | '' })}
          />
        </Field>
        {form.outcome === 'promised' && (
          <PromiseFields form={form} view={view} errorFor={errorFor} onChange={change} />
        )}
        {hasSpoken(form) && (
          <Field label="Why has it not been paid?">
            <Select
              data-testid="call-reason"
              value={form.reason}
              options={REASONS}
              onChange={(event) => change({ reason: event.target.value as PaymentReason })}
            />
          </Field>
        )}
        <InvoiceChecklist form={form} view={view} error={errorFor('call-invoices')} onChange={change} />
        <Field label="Note" optional error={errorFor('call-note')}>
          <TextArea
            data-testid="call-note"
            rows={3}
            autoGrow
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </Field>
        <CallWhen form={form} view={view} error={errorFor('call-time')} onChange={change} />
        {refusal && !FIELDS.includes(refusal.reason) && <Callout tone="problem" title={refusal.message} />}
        <SaveButtons spoke={hasSpoken(form)} busy={record.busy} onSave={save} />
      </Stack>
    </form>
  );
}

/** Nothing is confirmed in writing to somebody who was not reached. */
function SaveButtons({
  spoke,
  busy,
  onSave,
}: {
  spoke: boolean;
  busy: boolean;
  onSave: (write: boolean) => void;
}) {
  if (!spoke) {
    return (
      <Button variant="primary" block type="submit" data-testid="save-only" busy={busy}>
        Save
      </Button>
    );
  }
  return (
    <Stack gap={2}>
      <Button variant="primary" block type="submit" data-testid="save-and-write" busy={busy}>
        Save and write
      </Button>
      <Button variant="quiet" block data-testid="save-only" disabled={busy} onClick={() => onSave(false)}>
        Save only
      </Button>
    </Stack>
  );
}

const FIELDS = [
  'call-person',
  'call-outcome',
  'call-note',
  'call-invoices',
  'call-time',
  'promise-amount',
  'promise-date',
];

const entriesOf = <K extends string>(facts: Record<K, { label: string }>) =>
  (Object.keys(facts) as K[]).map((value) => ({ value, label: facts[value].label }));

const spokeTo = (value: string) => CALL_OUTCOMES[value as CallOutcome].rightParty;

const OUTCOMES = [
  { label: 'Spoke to somebody', options: entriesOf(CALL_OUTCOMES).filter(({ value }) => spokeTo(value)) },
  {
    label: 'Did not reach anybody',
    options: entriesOf(CALL_OUTCOMES).filter(({ value }) => !spokeTo(value)),
  },
];

const REASONS = entriesOf(PAYMENT_REASONS);
