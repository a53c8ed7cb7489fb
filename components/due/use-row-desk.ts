import { useMemo, useState } from 'react';
import type { DueContact } from '../../lib/domain/due-contact.ts';

/** What can be done with the account of a row besides opening it. */
export type RowAct = 'snooze' | 'done' | 'skip' | 'page' | 'more' | 'pick-day';

export type RowAsk =
  | {
      readonly kind: RowAct;
      readonly accountId: string;
      readonly name: string;
      /** `null`: nothing is open there. */
      readonly line: DueContact | null;
      /** The button that was pressed, or stands for the key: what opens, opens at it. */
      readonly anchor: HTMLElement | null;
    }
  | { readonly kind: 'undo' };

/** Takes what is asked of a row; it is done by `RowWork`, which may still be on its way: nothing that was pressed is lost. */
export interface RowDesk {
  readonly asked: RowAsk | null;
  readonly ask: (ask: RowAsk) => void;
  readonly close: () => void;
}

export function useRowDesk(): RowDesk {
  const [asked, setAsked] = useState<RowAsk | null>(null);
  return useMemo(() => ({ asked, ask: setAsked, close: () => setAsked(null) }), [asked]);
}

/** Whether the menu of that kind is open at that row. */
export function isAsked(asked: RowAsk | null, kind: RowAct, anchorRow: string): boolean {
  return asked?.kind === kind && asked.anchor?.dataset.row === anchorRow;
}
