import { formatMoney } from '../../lib/domain/format-money.ts';
import type { Money } from '../../lib/domain/money.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';

export interface PartTyped {
  readonly itemId: string;
  /** As typed. */
  readonly amount: string;
}

interface Props {
  /** The invoices it is about, with what is or was open on them. */
  readonly invoices: readonly { readonly id: string; readonly number: string; readonly open: Money }[];
  readonly parts: readonly PartTyped[];
  readonly locale: string;
  readonly error: string | undefined;
  readonly onChange: (parts: PartTyped[]) => void;
}

/** Where only part of an invoice is disputed; the rest goes on as before. */
export function DisputedParts({ invoices, parts, locale, error, onChange }: Props) {
  if (invoices.length === 0) return null;
  const amountOf = (id: string) => parts.find(({ itemId }) => itemId === id)?.amount ?? '';
  const set = (itemId: string, amount: string) =>
    onChange([
      ...parts.filter((part) => part.itemId !== itemId),
      ...(amount === '' ? [] : [{ itemId, amount }]),
    ]);
  const isPart = invoices.some(({ id }) => amountOf(id).trim() !== '');
  return (
    <Disclosure
      summary="How much of it"
      detail={isPart ? 'a part' : 'all of it'}
      defaultOpen={isPart}
      mustShow={error !== undefined}
      data-testid="dispute-part"
    >
      <Stack gap={2}>
        {invoices.map(({ id, number, open }, index) => (
          <Field
            key={id}
            label={`Disputed part of ${number || 'the invoice without number'}`}
            hint={`Empty: all of it, ${formatMoney(open, locale)}.`}
            error={index === 0 ? error : undefined}
          >
            <TextInput
              numeric
              autoComplete="off"
              data-testid={index === 0 ? 'dispute-amount' : `dispute-amount-${index + 1}`}
              value={amountOf(id)}
              onChange={(event) => set(id, event.target.value)}
            />
          </Field>
        ))}
      </Stack>
    </Disclosure>
  );
}
