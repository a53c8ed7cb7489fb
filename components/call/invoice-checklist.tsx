import type { AccountView } from '../../lib/app/account-view.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { count } from '../../lib/shared/text.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/stack.tsx';
import type { CallForm } from './call-form.ts';
import styles from './invoice-checklist.module.css';

interface Props {
  readonly form: CallForm;
  readonly view: AccountView;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<CallForm>) => void;
}

/** Which invoices it was about: a promise pauses exactly these (case 34). */
export function InvoiceChecklist({ form, view, error, onChange }: Props) {
  const ticked = form.itemIds.length;
  const toggle = (id: string, on: boolean) =>
    onChange({ itemIds: on ? [...form.itemIds, id] : form.itemIds.filter((one) => one !== id) });
  if (view.standings.length === 0) return null;
  return (
    <Disclosure
      summary="About"
      detail={
        ticked === view.standings.length
          ? `all ${count(ticked, 'invoice')}`
          : `${ticked} of ${count(view.standings.length, 'invoice')}`
      }
      mustShow={error !== undefined}
      data-testid="call-invoices"
    >
      <Stack gap={1}>
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        {view.standings.map(({ item, daysPastDue }) => (
          <Checkbox
            key={item.id}
            label={`${item.number || 'Without number'}: ${formatMoney(item.open, view.settings.locale)}`}
            hint={
              daysPastDue !== null && daysPastDue > 0
                ? `${count(daysPastDue, 'day')} past due`
                : 'not due yet'
            }
            checked={form.itemIds.includes(item.id)}
            onChange={(event) => toggle(item.id, event.target.checked)}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}
