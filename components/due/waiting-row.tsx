import { CalendarClock, Ellipsis, Handshake, Hourglass, Mail, MessageSquareReply } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import type { Waiting } from '../../lib/domain/waiting.ts';
import { count } from '../../lib/shared/text.ts';
import { lateWords } from './due-words.ts';
import { RowButton } from './row-button.tsx';
import { RowFrame } from './row-frame.tsx';
import type { RovingRows } from './use-roving-rows.ts';
import styles from './waiting-row.module.css';

interface Props {
  readonly id: string;
  readonly line: DueContact;
  readonly locale: string;
  readonly rows: RovingRows;
  readonly onOpen: (accountId: string) => void;
}

const SHAPES: Record<Waiting['kind'], ReactNode> = {
  promise: <Handshake />,
  instalment: <CalendarClock />,
  notice: <Hourglass />,
  answer: <Mail />,
  complaint: <MessageSquareReply />,
};

/** As many as a glance takes in; the account shows all. */
const MOST_SHOWN = 3;

/** One account where something is waited for: what was promised, runs out, is to be read or answered, each with its day. */
export function WaitingRow({ id, line, locale, rows, onOpen }: Props) {
  const { accountId, accountName: name, overdue, waiting } = line;
  const more = waiting.length - MOST_SHOWN;
  return (
    <RowFrame
      id={id}
      accountId={accountId}
      name={name}
      overdue={overdue}
      locale={locale}
      todo={
        <ul className={styles.waiting}>
          {waiting.slice(0, MOST_SHOWN).map(({ kind, on, text }) => (
            <li key={`${kind} ${on} ${text}`} className={styles.one}>
              <span className={styles.shape} aria-hidden="true">
                {SHAPES[kind]}
              </span>
              {text}
            </li>
          ))}
          {more > 0 && <li className={styles.more}>and {count(more, 'more thing')}</li>}
        </ul>
      }
      why={lateWords(line)}
      rows={rows}
      onOpen={onOpen}
    >
      <RowButton
        of={{ id, accountId, name, line, rows }}
        act="more"
        testId="due-more"
        label={`More for ${name}`}
        title="More"
        icon={<Ellipsis />}
      />
    </RowFrame>
  );
}
