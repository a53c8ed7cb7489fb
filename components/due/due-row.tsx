import { AlarmClock, Check, Ellipsis } from 'lucide-react';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import styles from './due-row.module.css';
import { canBeDone, canBeSnoozed, whenWords, whyWords } from './due-words.ts';
import { RowButton } from './row-button.tsx';
import { RowFrame } from './row-frame.tsx';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  /** Told apart from the other rows of the page; by default the account's. */
  readonly id?: string | undefined;
  readonly accountId: string;
  readonly name: string;
  /** What it was found by, if not by its name. */
  readonly foundBy?: string | null | undefined;
  /** `null`: nothing is open at this account. */
  readonly due: DueContact | null;
  readonly moment: Moment;
  readonly rows: RovingRows;
  /** Called within the click itself: the browser opens the panel only then. */
  readonly onOpen: (accountId: string) => void;
}

/** One account: who, how much, how late, what to do and why. */
export function DueRow({ id, accountId, name, foundBy, due, moment, rows, onOpen }: Props) {
  const of = { id: id ?? accountId, accountId, name, line: due, rows };
  return (
    <RowFrame
      id={of.id}
      accountId={accountId}
      name={name}
      foundBy={foundBy}
      overdue={due?.overdue ?? []}
      locale={moment.locale}
      todo={due ? <Todo due={due} moment={moment} /> : 'Nothing is open'}
      why={due ? whyWords(due) : ''}
      rows={rows}
      onOpen={onOpen}
    >
      {due && canBeDone(due) && (
        <RowButton
          of={of}
          act="done"
          testId="due-done"
          label={`Done with ${name}`}
          title="Done"
          icon={<Check />}
        />
      )}
      {due && canBeSnoozed(due) && (
        <RowButton
          of={of}
          act="snooze"
          testId="due-snooze"
          label={`Snooze ${name}`}
          title="Snooze"
          icon={<AlarmClock />}
        />
      )}
      <RowButton
        of={of}
        act="more"
        testId="due-more"
        label={`More for ${name}`}
        title="More"
        icon={<Ellipsis />}
      />
    </RowFrame>
  );
}

/** What to do is the largest thing of the row; until when stands beside it. */
function Todo({ due, moment }: { readonly due: DueContact; readonly moment: Moment }) {
  return (
    <>
      <span className={styles.action}>{due.action}</span>{' '}
      <span className={styles.when}>{whenWords(due, moment)}</span>
    </>
  );
}
