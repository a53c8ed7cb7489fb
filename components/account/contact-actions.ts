import type { ReactNode } from 'react';
import type { WrittenWay } from '../../lib/app/write-reminder.ts';
import type { Channel } from '../../lib/domain/contact.ts';

/** What was pressed at that account before its buttons were here: given once, then forgotten. */
export type TakePress = (accountId: string) => Channel | null;

/** What can be begun from the next contact. */
export interface ContactActions {
  /** The call sheet, for that person or for the one who is suggested. */
  readonly onPrepareCall: (contactId: string | null) => void;
  readonly onLogCall: () => void;
  readonly onWrite: (way: WrittenWay) => void;
  readonly isWriting: boolean;
  readonly onImport: () => void;
  /** The snooze menu. */
  readonly snooze: ReactNode;
  readonly takePress: TakePress;
}
