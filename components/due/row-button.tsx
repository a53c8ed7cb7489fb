import type { ReactNode } from 'react';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { PlainIconButton } from '../ui/plain-icon-button.tsx';
import styles from './row-button.module.css';
import type { RovingRows } from './use-roving-rows.ts';
import { isAsked, type RowAct } from './use-row-desk.ts';

/** The row a button stands in. */
export interface OfRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly line: DueContact | null;
  readonly rows: RovingRows;
}

interface Props {
  readonly of: OfRow;
  readonly act: RowAct;
  /** "Snooze Northwind Traders". */
  readonly label: string;
  /** "Snooze". */
  readonly title: string;
  readonly icon: ReactNode;
  readonly testId: string;
}

/** Asks for one thing of one row. It acts also when pressed before what it opens is there. */
export function RowButton({
  of: { id, accountId, name, line, rows },
  act,
  label,
  title,
  icon,
  testId,
}: Props) {
  const { asked, ask } = rows.desk;
  return (
    <PlainIconButton
      label={label}
      title={title}
      icon={icon}
      size="sm"
      className={styles.button}
      aria-haspopup="menu"
      aria-expanded={isAsked(asked, act, id)}
      data-testid={testId}
      data-control={act}
      data-row={id}
      tabIndex={rows.activeId === id ? 0 : -1}
      onClick={({ currentTarget }) => ask({ kind: act, accountId, name, line, anchor: currentTarget })}
    />
  );
}
