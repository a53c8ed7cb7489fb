import { useMemo, useRef, useState } from 'react';
import type { DayPlan } from '../../lib/app/day-plan.ts';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import type { KnownPage } from '../../lib/domain/known-page.ts';
import { DueRow } from '../due/due-row.tsx';
import { DueSection } from '../due/due-section.tsx';
import { ListFailure } from '../due/list-failure.tsx';
import { ListLoading } from '../due/list-loading.tsx';
import type { RowKey } from '../due/row-key.ts';
import { rowControl, useRovingRows } from '../due/use-roving-rows.ts';
import { useRowDesk } from '../due/use-row-desk.ts';
import { useSurface } from '../hooks/surface.ts';
import { useDayPlan } from '../hooks/use-day-plan.ts';
import { useHash } from '../hooks/use-hash.ts';
import { useKey } from '../hooks/use-key.ts';
import { usePainted } from '../hooks/use-painted.ts';
import { useWalk, type WalkInHand } from '../hooks/use-walk.ts';
import { loadedLater } from '../ui/loaded-later.tsx';
import { HandledList } from './handled-list.tsx';
import { MovedDays } from './moved-days.tsx';
import { NothingToday } from './nothing-today.tsx';
import { TodayHead } from './today-head.tsx';
import styles from './today-section.module.css';

// For the hand that comes after the first look; what is pressed before waits for it.
const RowWork = loadedLater(async () => (await import('../due/row-work.tsx')).RowWork);

const ROWS_AT_ONCE = 50;
const MORE_ROWS = 200;

/** Today's plan in order of value and risk, and the walk through it beside the panel. */
export function TodaySection() {
  // The keys belong to the part of the page that is shown.
  return ['', 'today'].includes(useHash()) ? <TodayRead /> : null;
}

function TodayRead() {
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const plan = useDayPlan(most);
  const walk = useWalk();
  if (plan.state === 'failed') return <ListFailure error={plan.error} />;
  if (plan.state === 'loading') return <ListLoading />;
  return <Today plan={plan.value} walk={walk} onMore={() => setMost(most + MORE_ROWS)} />;
}

interface Props {
  readonly plan: DayPlan;
  readonly walk: WalkInHand;
  readonly onMore: () => void;
}

function Today({ plan, walk, onMore }: Props) {
  const { openPanel, openOptions, openKnownPage } = useSurface();
  const root = useRef<HTMLDivElement>(null);
  const desk = useRowDesk();
  const isPainted = usePainted();
  const { today: lines } = plan;
  // Whatever stands here can be put aside or opened; the walk leads through what is due.
  const shown = [...lines, ...plan.later];
  const key = JSON.stringify(shown.map(({ accountId }) => accountId));
  const ids = useMemo<string[]>(() => JSON.parse(key), [key]);
  const rows = useRovingRows({ root, ids, desk, onKey });
  const ahead = walk.ahead.state === 'ready' ? walk.ahead.value : null;
  const first = walk.walk === null ? (lines[0] ?? null) : (ahead?.next ?? null);

  // The browser opens a panel only from within a press: nothing is awaited before.
  const go = (accountId: string) => {
    void openPanel(accountId);
    void walk.to(accountId);
  };
  const open = (accountId: string) => {
    // One of the plan is a step of the walk that is under way, whichever way it is reached.
    if (walk.walk !== null && lines.some((line) => line.accountId === accountId)) go(accountId);
    else void openPanel(accountId);
  };
  const openPage = (accountId: string, page: KnownPage) => {
    open(accountId);
    void openKnownPage(page);
  };
  useKey('n', first && (() => go(first.accountId)));

  return (
    <div className={styles.today} ref={root}>
      <TodayHead plan={plan} ahead={ahead} first={first} onGo={go} onEnd={() => void walk.end()} />
      <MovedDays plan={plan} onOpen={open} onLimit={() => void openOptions('#day')} />
      {lines.length === 0 ? (
        <NothingToday plan={plan} onImport={() => void openOptions('#import')} />
      ) : (
        <DueSection
          title="To do"
          count={plan.todayCount}
          more={plan.todayCount - lines.length}
          onMore={onMore}
        >
          {lines.map(row)}
        </DueSection>
      )}
      {plan.later.length > 0 && (
        <DueSection
          title="Later today"
          count={plan.laterCount}
          more={plan.laterCount - plan.later.length}
          onMore={onMore}
        >
          {plan.later.map(row)}
        </DueSection>
      )}
      <HandledList plan={plan} onOpen={open} />
      {isPainted && <RowWork desk={desk} moment={plan.moment} onOpen={open} onOpenPage={openPage} />}
    </div>
  );

  function row(line: DueContact) {
    return (
      <DueRow
        key={line.accountId}
        accountId={line.accountId}
        name={line.accountName}
        due={line}
        moment={plan.moment}
        rows={rows}
        onOpen={open}
      />
    );
  }

  function onKey(pressed: RowKey, id: string | null) {
    switch (pressed) {
      case 'undo':
        return desk.ask({ kind: 'undo' });
      case 'snooze':
      case 'done':
      case 'skip':
      case 'page':
      case 'more': {
        const line = shown.find(({ accountId }) => accountId === id);
        if (!line) return;
        const { accountId, accountName: name } = line;
        const anchor =
          rowControl(root.current, pressed, accountId) ?? rowControl(root.current, 'more', accountId);
        return desk.ask({ kind: pressed, accountId, name, line, anchor });
      }
      default:
        // Up and down are the rows' own; nothing is looked for here.
        return;
    }
  }
}
