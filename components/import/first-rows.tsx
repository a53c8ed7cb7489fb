import type { ImportPreview } from '../../lib/app/import-preview.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { OpenItemCandidate } from '../../lib/importers/candidates.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Money } from '../ui/money.tsx';
import { Section } from '../ui/section.tsx';
import { counted } from './counted.ts';
import styles from './first-rows.module.css';
import { mediumDay } from './medium-day.ts';

interface FirstRowsProps {
  readonly preview: ImportPreview;
  readonly locale: string;
}

type Row = ImportPreview['firstRows'][number];

const SHOWN = 6;
const KIND: Record<OpenItemCandidate['kind'], string> = {
  invoice: '',
  'credit-memo': 'credit',
  'unapplied-cash': 'payment',
};

/** A few rows to hold against the file. */
export function FirstRows({ preview, locale }: FirstRowsProps) {
  const all = preview.counts.invoices + preview.counts.credits;
  const columns: Column<Row>[] = [
    { id: 'customer', header: 'Customer', rowHeader: true, cell: ({ customer }) => customer },
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
  const title = all > SHOWN ? `The first ${SHOWN} of ${counted(all, 'open item', locale)}` : 'All open items';
  return (
    <Section level={4} title={title}>
      <DataTable
        caption={title}
        columns={columns}
        rows={preview.firstRows.slice(0, SHOWN)}
        rowKey={({ file, line, number }) => `${file} ${line} ${number}`}
        rowTestId="import-row"
      />
    </Section>
  );
}
