import { Equal, EqualNot } from 'lucide-react';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { TotalCheck } from '../../lib/importers/candidates.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './total-checks.module.css';

interface TotalChecksProps {
  readonly checks: readonly TotalCheck[];
  readonly locale: string;
  readonly defaultOpen: boolean;
}

/** Every total the file states, group by group, against the rows that were read. */
export function TotalChecks({ checks, locale, defaultOpen }: TotalChecksProps) {
  const agreeing = checks.filter(agrees).length;
  const columns: Column<TotalCheck>[] = [
    { id: 'label', header: 'Group in the file', rowHeader: true, cell: ({ label }) => label },
    { id: 'stated', header: 'File', numeric: true, cell: ({ stated }) => formatAmount(stated, locale) },
    { id: 'read', header: 'Read', numeric: true, cell: ({ read }) => formatAmount(read, locale) },
    { id: 'verdict', header: '', cell: (check) => <Verdict check={check} /> },
  ];
  return (
    <Disclosure
      summary="Every total in the file"
      detail={`${agreeing} of ${checks.length} agree`}
      defaultOpen={defaultOpen}
    >
      <DataTable
        caption="Totals the file states against what was read"
        columns={columns}
        rows={checks}
        rowKey={({ file, line }) => `${file} ${line}`}
        rowTestId="import-check"
      />
    </Disclosure>
  );
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
  return stated.amount === read.amount;
}
