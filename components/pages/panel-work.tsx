import type { KnownPage } from '../../lib/domain/known-page.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { RowWork } from '../due/row-work.tsx';
import type { RowDesk } from '../due/use-row-desk.ts';
import { useKeepHolidays } from '../hooks/use-keep-holidays.ts';
import { ToastProvider } from '../ui/toast-provider.tsx';
import { PanelAtWork, type PanelAtWorkProps } from './panel-at-work.tsx';

interface Props extends PanelAtWorkProps {
  readonly desk: RowDesk;
  /** The firm's clock, as long as a walk is under way. */
  readonly moment: Moment | null;
  readonly onOpenPage: (page: KnownPage) => void;
  /** The account the walk was at is put aside. */
  readonly onPutAside: () => void;
}

/** The panel with all that can be done in it, with notices and what every page sees to in passing. */
export function PanelWork({ desk, moment, onOpenPage, onPutAside, ...atWork }: Props) {
  useKeepHolidays();
  return (
    <ToastProvider>
      <PanelAtWork {...atWork} />
      {moment && (
        <RowWork
          desk={desk}
          moment={moment}
          onOpen={atWork.panel.pick}
          onOpenPage={(_, page) => onOpenPage(page)}
          onDone={onPutAside}
        />
      )}
    </ToastProvider>
  );
}
