import type { DueList } from '../../lib/app/due-list.ts';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { Button } from '../ui/button.tsx';
import styles from './due-lists.module.css';
import { DueRow } from './due-row.tsx';
import { DueSection } from './due-section.tsx';
import { NothingDue } from './nothing-due.tsx';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  readonly list: DueList;
  readonly rows: RovingRows;
  readonly onOpen: (accountId: string) => void;
  /** Rows of the list that are not shown yet. */
  readonly more: number;
  readonly onMore: () => void;
}

/** What is due now, later today and in the next days. */
export function DueLists({ list, rows, onOpen, more, onMore }: Props) {
  const { now, today, next, moment } = list;
  const rowOf = (due: DueContact) => (
    <DueRow
      key={due.accountId}
      accountId={due.accountId}
      name={due.accountName}
      due={due}
      moment={moment}
      rows={rows}
      onOpen={onOpen}
    />
  );
  return (
    <>
      {now.length === 0 && <NothingDue list={list} />}
      {now.length > 0 && (
        <DueSection title="Due now">
          <ul className={styles.rows}>{now.map(rowOf)}</ul>
        </DueSection>
      )}
      {today.length > 0 && (
        <DueSection title="Later today">
          <ul className={styles.rows}>{today.map(rowOf)}</ul>
        </DueSection>
      )}
      {next.length > 0 && (
        <DueSection title="Next days">
          <ul className={styles.rows}>{next.map(rowOf)}</ul>
        </DueSection>
      )}
      {more > 0 && (
        <div className={styles.more}>
          <Button size="sm" variant="quiet" onClick={onMore} data-testid="due-more">
            Show more ({more})
          </Button>
        </div>
      )}
    </>
  );
}
