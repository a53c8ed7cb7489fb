import { useEffect, useRef } from 'react';
import type { KnownPage } from '../../lib/domain/known-page.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { assertNever } from '../../lib/shared/assert-never.ts';
import { canBeDone, canBeSkipped, canBeSnoozed } from './due-words.ts';
import { RowDoneMenu } from './row-done-menu.tsx';
import { RowMoreMenu } from './row-more-menu.tsx';
import { RowPage } from './row-page.tsx';
import { RowPickDay } from './row-pick-day.tsx';
import { RowSkipDialog } from './row-skip-dialog.tsx';
import { RowSnooze } from './row-snooze.tsx';
import { type DayWork, useDayWork } from './use-day-work.ts';
import type { RowAsk, RowDesk } from './use-row-desk.ts';

interface Props {
  readonly desk: RowDesk;
  readonly moment: Moment;
  readonly onOpen: (accountId: string) => void;
  readonly onOpenPage: (accountId: string, page: KnownPage) => void;
  /** Something was done with the account: put aside, left out, noted as done. */
  readonly onDone?: ((accountId: string) => void) | undefined;
}

/** Does what is asked of the rows: menus, dialogs, notices and the way back. Needs a ToastProvider above. */
export function RowWork({ desk, moment, onOpen, onOpenPage, onDone }: Props) {
  const work = useDayWork();
  const { asked, close } = desk;
  const answered = useRef<RowAsk | null>(null);
  const refused = asked === null ? null : whyNot(asked, moment);

  useEffect(() => {
    if (asked === null || answered.current === asked || (asked.kind !== 'undo' && refused === null)) return;
    answered.current = asked;
    if (asked.kind === 'undo') work.undoLast();
    else work.say(refused ?? '', asked.name);
    close();
  });

  if (asked === null || asked.kind === 'undo' || refused !== null) return null;
  const { kind, accountId, name, line, anchor } = asked;
  const run: DayWork['run'] = async (words, act) => {
    const isDone = await work.run(words, act);
    if (isDone) onDone?.(accountId);
    return isDone;
  };
  const of = { accountId, name, anchor, work: { ...work, run }, onClose: close };
  const open = () => onOpen(accountId);
  switch (kind) {
    case 'snooze':
      return (
        <RowSnooze
          {...of}
          line={line}
          moment={moment}
          onPick={() => desk.ask({ ...asked, kind: 'pick-day' })}
        />
      );
    case 'pick-day':
      return <RowPickDay {...of} moment={moment} />;
    case 'done':
      return <RowDoneMenu {...of} line={line} onOpen={open} />;
    case 'skip':
      return <RowSkipDialog {...of} moment={moment} />;
    case 'page':
      return <RowPage {...of} onPage={(page) => onOpenPage(accountId, page)} />;
    case 'more':
      return (
        <RowMoreMenu
          {...of}
          isSkippable={line !== null && canBeSkipped(line, moment)}
          onOpen={open}
          onPage={(page) => onOpenPage(accountId, page)}
          onSkip={() => desk.ask({ ...asked, kind: 'skip' })}
        />
      );
    default:
      return assertNever(kind);
  }
}

/** Why that cannot be done with that row, for a key that was pressed all the same; `null`: it can. */
function whyNot(asked: RowAsk, moment: Moment): string | null {
  switch (asked.kind) {
    case 'snooze':
      return asked.line && canBeSnoozed(asked.line) ? null : 'There is nothing to put aside here';
    case 'done':
      return asked.line && canBeDone(asked.line) ? null : 'Nothing is due here now';
    case 'skip':
      return asked.line && canBeSkipped(asked.line, moment)
        ? null
        : 'Nothing is due here today, so there is nothing to leave out';
    case 'pick-day':
    case 'page':
    case 'more':
    case 'undo':
      return null;
    default:
      return assertNever(asked);
  }
}
