import { Equal, EqualNot } from 'lucide-react';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { TotalCheck } from '../../lib/importers/candidates.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Money } from '../ui/money.tsx';
import { counted } from './counted.ts';
import styles from './total-checks.module.css';

interface TotalChecksProps {
  readonly checks: readonly TotalCheck[];
  readonly locale: string;
  readonly defaultOpen: boolean;
}

/** An ageing by customer has a total for each; all of them as rows would hold the page up. */
const SHOWN = 30;
const ROWS_SHOWN = 12;

/** Every total the file states, group by group, against the rows that were read; those that differ come first. */
export function TotalChecks({ checks, locale, defaultOpen }: TotalChecksProps) {
  const differing = checks.filter((check) => !agrees(check));
  const agreeing = checks.filter(agrees);
  const shown = chosen(checks, differing);
  const columns: Column<TotalCheck>[] = [
    {
      id: 'label',
      header: 'Group in the file',
      rowHeader: true,
      // Below the name: a fourth column has no room at 360 px.
      cell: (check) => (
        <>
          {check.label} <Verdict check={check} />
        </>
      ),
    },
    {
      id: 'stated',
      header: 'File',
      numeric: true,
      cell: ({ stated }) => <Amount of={stated} locale={locale} />,
    },
    { id: 'read', header: 'Read', numeric: true, cell: ({ read }) => formatAmount(read, locale) },
  ];
  return (
    <Disclosure
      summary="Every total in the file"
      detail={`${agreeing.length} of ${checks.length} agree`}
      defaultOpen={defaultOpen}
    >
      <DataTable
        caption="Totals the file states against what was read"
        columns={columns}
        rows={shown}
        rowKey={({ file, line, label, stated }) => `${file} ${line} ${label} ${stated.currency}`}
        rowTestId="import-check"
      />
      {checks.length > shown.length && (
        <p className={styles.note}>
          {counted(checks.length - shown.length, 'more total', locale)}, not shown here.
        </p>
      )}
      <Explanations differing={differing} />
    </Disclosure>
  );
}

/** In the file's own order while that is short; else the differing ones and the file's totals. */
function chosen(checks: readonly TotalCheck[], differing: readonly TotalCheck[]): readonly TotalCheck[] {
  if (checks.length <= SHOWN) return checks;
  const rest = checks.filter((check) => agrees(check) && check.scope === 'file');
  return [...differing, ...rest].slice(0, SHOWN);
}

/** The rows that may explain a difference, each with what is the matter with it. */
function Explanations({ differing }: { readonly differing: readonly TotalCheck[] }) {
  const rows = new Map(
    differing.flatMap(({ file, explainedBy }) =>
      explainedBy.map(({ line, why }) => [`${file} ${line}`, { file, line, why }] as const),
    ),
  );
  if (differing.length === 0) return null;
  if (rows.size === 0)
    return (
      <p className={styles.note}>
        No row was left out that would explain it. Was the file changed after it was exported? Export it
        again.
      </p>
    );
  return (
    <div className={styles.explained} data-testid="import-explained">
      <p className={styles.title}>Rows that may explain it</p>
      <ul className={styles.rows}>
        {[...rows.values()].slice(0, ROWS_SHOWN).map(({ file, line, why }) => (
          <li key={`${file} ${line}`}>
            Row {line} of {file}: {why}
          </li>
        ))}
      </ul>
      {rows.size > ROWS_SHOWN && <p className={styles.note}>And {rows.size - ROWS_SHOWN} more.</p>}
    </div>
  );
}

function Amount({ of, locale }: { readonly of: TotalCheck['stated']; readonly locale: string }) {
  return <Money amount={formatAmount(of, locale)} currency={of.currency} />;
}

function Verdict({ check }: { readonly check: TotalCheck }) {
  const same = agrees(check);
  return (
    <span className={same ? styles.agrees : styles.differs}>
      {same ? <Equal aria-hidden="true" /> : <EqualNot aria-hidden="true" />}
      {same ? 'agrees' : 'differs'}
    </span>
  );
}

function agrees({ stated, read }: TotalCheck): boolean {
  return stated.amount === read.amount && stated.currency === read.currency;
}
