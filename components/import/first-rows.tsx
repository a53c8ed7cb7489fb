import { formatAmount } from '../../lib/domain/format-money.ts';
import type { ImportCandidates, OpenItemCandidate } from '../../lib/importers/candidates.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Money } from '../ui/money.tsx';
import { Section } from '../ui/section.tsx';
import { counted } from './counted.ts';
import styles from './first-rows.module.css';
import { mediumDay } from './medium-day.ts';

interface FirstRowsProps {
  readonly candidates: ImportCandidates;
  readonly locale: string;
}

const SHOWN = 6;
const KIND: Record<OpenItemCandidate['kind'], string> = {
  invoice: '',
  'credit-memo': 'credit',
  'unapplied-cash': 'payment',
};

/** A few rows to hold against the file. */
export function FirstRows({ candidates, locale }: FirstRowsProps) {
  const { accounts, openItems } = candidates;
  const names = new Map(accounts.map(({ key, name }) => [key, name]));
  const shown = openItems.slice(0, SHOWN);
  const columns: Column<OpenItemCandidate>[] = [
    {
      id: 'customer',
      header: 'Customer',
      rowHeader: true,
      cell: ({ accountKey }) => names.get(accountKey) ?? accountKey,
    },
    {
      id: 'number',
      header: 'Number',
      cell: ({ number, kind }) => (
        <>
          {number} {kind !== 'invoice' && <span className={styles.kind}>{KIND[kind]}</span>}
        </>
      ),
    },
    {
      id: 'due',
      header: 'Due',
      nowrap: true,
      cell: ({ dueOn }) => (dueOn ? mediumDay(dueOn, locale) : 'no day'),
    },
    {
      id: 'open',
      header: 'Open',
      numeric: true,
      cell: ({ open }) => <Money amount={formatAmount(open, locale)} currency={open.currency} />,
    },
  ];
  const title =
    openItems.length > SHOWN
      ? `The first ${SHOWN} of ${counted(openItems.length, 'row', locale)}`
      : 'All rows';
  return (
    <Section level={4} title={title}>
      <DataTable
        caption={title}
        columns={columns}
        rows={shown}
        rowKey={({ file, line }) => `${file} ${line}`}
        rowTestId="import-row"
      />
    </Section>
  );
}
