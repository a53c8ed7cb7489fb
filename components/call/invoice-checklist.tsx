import type { AccountView } from '../../lib/app/account-view.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import type { Id } from '../../lib/domain/id.ts';
import { count } from '../../lib/shared/text.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './invoice-checklist.module.css';

interface Props {
  readonly view: AccountView;
  /** Before the number of ticked ones: "About", "For". */
  readonly summary: string;
  /** Those that can be ticked; left out: all that are open. */
  readonly among?: readonly Id[] | undefined;
  readonly ticked: readonly Id[];
  readonly error?: string | undefined;
  readonly onChange: (ticked: Id[]) => void;
  readonly 'data-testid'?: string | undefined;
}

/** "both invoices", "2 of 3 invoices", "none"; of one its number. */
function tickedWords(ticked: number, [number = '', ...others]: readonly string[]): string {
  const all = others.length + 1;
  if (ticked === 0) return 'none';
  if (ticked < all) return `${ticked} of ${count(all, 'invoice')}`;
  if (all === 1) return `invoice ${number || 'without number'}`;
  return all === 2 ? 'both invoices' : `all ${count(all, 'invoice')}`;
}

/** Which invoices something is about: a promise pauses exactly these (case 34). */
export function InvoiceChecklist({ view, summary, among, ticked, error, onChange, ...rest }: Props) {
  const shown = view.standings.filter(({ item }) => !among || among.includes(item.id));
  if (shown.length === 0) return null;
  const ids = new Set(ticked);
  const here = shown.filter(({ item }) => ids.has(item.id)).length;
  const toggle = (id: Id, on: boolean) => onChange(on ? [...ticked, id] : ticked.filter((one) => one !== id));
  return (
    <Disclosure
      summary={summary}
      detail={tickedWords(
        here,
        shown.map(({ item }) => item.number),
      )}
      mustShow={error !== undefined}
      data-testid={rest['data-testid']}
    >
      <Stack gap={1}>
        {error !== undefined && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        {shown.map(({ item, daysPastDue }) => (
          <Checkbox
            key={item.id}
            label={`${item.number || 'Without number'}: ${formatMoney(item.open, view.settings.locale)}`}
            hint={
              daysPastDue !== null && daysPastDue > 0
                ? `${count(daysPastDue, 'day')} past due`
                : 'not due yet'
            }
            checked={ids.has(item.id)}
            onChange={(event) => toggle(item.id, event.target.checked)}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}
