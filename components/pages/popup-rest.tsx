import type { KnownPage } from '../../lib/domain/known-page.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { KeysDialog } from '../due/keys-dialog.tsx';
import { RowWork } from '../due/row-work.tsx';
import { Tour } from '../due/tour.tsx';
import type { RowDesk } from '../due/use-row-desk.ts';
import { useKeepHolidays } from '../hooks/use-keep-holidays.ts';
import { useSearchAhead } from '../hooks/use-search-ahead.ts';
import { useTourSeen } from '../hooks/use-tour-seen.ts';
import { ToastProvider } from '../ui/toast-provider.tsx';

export interface PopupRestProps {
  readonly desk: RowDesk;
  readonly moment: Moment;
  readonly onOpen: (accountId: string) => void;
  readonly onOpenPage: (accountId: string, page: KnownPage) => void;
  /** What of the help is asked for. */
  readonly help: 'keys' | 'tour' | null;
  readonly onHelp: (help: 'keys' | 'tour' | null) => void;
  /** Rows stand there, so there is something to show a newcomer. */
  readonly hasRows: boolean;
}

/** All of the popup that is for the hand that comes after the first look: menus, dialogs, notices, the tour. */
export function PopupRest({ desk, moment, onOpen, onOpenPage, help, onHelp, hasRows }: PopupRestProps) {
  const { isSeen, setSeen } = useTourSeen();
  useKeepHolidays();
  useSearchAhead();
  const isTouring = help === 'tour' || (help === null && hasRows && !isSeen && desk.asked === null);
  return (
    <ToastProvider>
      <RowWork desk={desk} moment={moment} onOpen={onOpen} onOpenPage={onOpenPage} />
      {help === 'keys' && <KeysDialog onTour={() => onHelp('tour')} onClose={() => onHelp(null)} />}
      {isTouring && (
        <Tour
          onEnd={() => {
            setSeen();
            onHelp(null);
          }}
        />
      )}
    </ToastProvider>
  );
}
