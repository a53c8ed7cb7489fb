import { type FormEvent, useId, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import { PAYMENT_METHODS } from '../../lib/domain/payment-method.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { useNotePayment } from '../hooks/use-agreements.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { sumOf } from './agreement-words.ts';
import styles from './payment-dialog.module.css';
import { emptyPayment, type PaymentForm, type Preset, payable, readPayment } from './payment-form.ts';

interface Props {
  readonly view: AccountView;
  readonly preset: readonly Preset[];
  readonly onClose: () => void;
}

/** Day, amount per invoice, method, note: what was seen at the bank. It counts until figures of that day are imported. */
export function PaymentDialog({ view, preset, onClose }: Props) {
  const formId = useId();
  const [form, setForm] = useState(() => emptyPayment(preset, view));
  const [missing, setMissing] = useState<Refusal | null>(null);
  const noting = useNotePayment();
  const { show } = useToast();
  const refusal = missing ?? noting.refusal;
  const change = (part: Partial<PaymentForm>) => {
    setMissing(null);
    noting.clear();
    setForm({ ...form, ...part });
  };
  const note = async (event: FormEvent) => {
    event.preventDefault();
    const read = readPayment(form, view);
    if (!read.ok) return setMissing(read);
    if (!(await noting.run(read.value))) return;
    show({ title: 'The payment is noted', tone: 'good' });
    onClose();
  };
  const errorFor = (reason: string) => (refusal?.reason === reason ? refusal.message : undefined);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Payment seen"
      description="It counts at once, until the next import shows it."
      size="sm"
      data-testid="payment-dialog"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} busy={noting.busy} data-testid="payment-save">
            Note the payment
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void note(event)}>
        <Stack>
          <Invoices form={form} view={view} onChange={change} />
          <div className={styles.fields}>
            <Field label="Came in on" error={errorFor('payment-day')}>
              <DateInput
                max={view.moment.today}
                value={form.on}
                data-testid="payment-day"
                onChange={(event) => change({ on: event.target.value })}
              />
            </Field>
            <Field label="How" optional>
              <Select
                value={form.method}
                placeholder="Not known"
                options={methodsOf(view)}
                onChange={(event) => change({ method: event.target.value })}
              />
            </Field>
          </div>
          <Field label="Note" optional>
            <TextInput value={form.note} onChange={(event) => change({ note: event.target.value })} />
          </Field>
          {refusal && refusal.reason !== 'payment-day' && <Callout tone="problem" title={refusal.message} />}
        </Stack>
      </form>
    </Dialog>
  );
}

interface InvoicesProps {
  readonly form: PaymentForm;
  readonly view: AccountView;
  readonly onChange: (part: Partial<PaymentForm>) => void;
}

function Invoices({ form, view, onChange }: InvoicesProps) {
  const tick = ({ id, open }: OpenItem, on: boolean) => {
    const amounts = new Map(form.amounts);
    if (on) amounts.set(id, toDecimalString(open));
    else amounts.delete(id);
    onChange({ amounts });
  };
  return (
    <Stack gap={1}>
      {payable(view).map((item) => {
        const typed = form.amounts.get(item.id);
        const name = item.number || 'Without number';
        return (
          <div key={item.id} className={styles.invoice}>
            <Checkbox
              label={name}
              hint={`${sumOf(item.open, view)} open`}
              checked={typed !== undefined}
              onChange={(event) => tick(item, event.target.checked)}
            />
            {typed !== undefined && (
              <Field label={`Came in on ${name}, in ${item.open.currency}`} labelHidden>
                <TextInput
                  numeric
                  autoComplete="off"
                  value={typed}
                  data-testid="payment-amount"
                  onChange={(event) =>
                    onChange({ amounts: new Map(form.amounts).set(item.id, event.target.value) })
                  }
                />
              </Field>
            )}
          </div>
        );
      })}
    </Stack>
  );
}

function methodsOf({ settings }: AccountView) {
  return [
    ...Object.entries(PAYMENT_METHODS).map(([value, label]) => ({ value, label })),
    ...settings.paymentMethods.map((own) => ({ value: own, label: own })),
  ];
}
