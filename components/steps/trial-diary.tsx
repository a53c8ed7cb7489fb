import { useState } from 'react';
import type { StepsTrial } from '../../lib/app/steps-trial.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './trial.module.css';

type Entry = StepsTrial['diary'][number] & { readonly key: string };

interface Props {
  readonly title: string;
  readonly diary: StepsTrial['diary'];
  readonly locale: string;
}

const AT_FIRST = 200;

/** Who was contacted when, by which way and why, and what the customers did; line by line. */
export function TrialDiary({ title, diary, locale }: Props) {
  const [most, setMost] = useState(AT_FIRST);
  const rows = diary.slice(0, most).map((entry, index): Entry => ({ ...entry, key: String(index) }));
  const columns: Column<Entry>[] = [
    { id: 'on', header: 'Day', nowrap: true, cell: (row) => formatShortDay(row.on, locale) },
    { id: 'who', header: 'Customer', rowHeader: true, cell: (row) => row.accountName },
    {
      id: 'what',
      header: 'What happens',
      cell: (row) => (
        <>
          <span>{row.text}</span>
          {row.reasons.length > 0 && <div className={styles.why}>{row.reasons.join(' · ')}</div>}
        </>
      ),
    },
  ];
  return (
    <Disclosure summary={title} detail={`${diary.length} lines`} data-testid="simulate-diary">
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        rowTestId="diary-row"
        maxHeight="480px"
        empty="Nothing happens in these four months."
      />
      {diary.length > most && (
        <Button variant="quiet" size="sm" onClick={() => setMost(most + AT_FIRST)}>
          Show more
        </Button>
      )}
    </Disclosure>
  );
}
