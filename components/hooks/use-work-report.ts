import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { workReport } from '../../lib/app/work-report.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Period } from '../../lib/reports/report-period.ts';
import type { WorkReport } from '../../lib/reports/work-report.ts';
import { ledgerCount } from '../../lib/storage/ledger-store.ts';
import { useSurface } from './surface.ts';

interface ReportState {
  /** The one before stays until the next is there; `null`: none is there yet. */
  readonly report: WorkReport | null;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly refresh: () => void;
}

/** What is written in a row, such as an import, is waited for. */
const QUIET_MS = 800;

/**
 * The figures over that range: worked out when they are asked for, on a new day and after writes, once these have come to
 * rest. Not with every write: over a large book they take a second or two.
 */
export function useWorkReport({ from, until }: Period, today: Day): ReportState {
  const { program } = useSurface();
  const [state, setState] = useState<Omit<ReportState, 'refresh'>>({ report: null, busy: true, error: null });
  const [asked, setAsked] = useState(0);
  const changed = useChanges();
  const seen = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new day, a write and a press ask anew
  useEffect(() => {
    if (changed === undefined) return;
    let isOver = false;
    const work = async () => {
      setState((before) => ({ ...before, busy: true }));
      try {
        const report = await workReport(program, { from, until });
        if (!isOver) setState({ report, busy: false, error: null });
      } catch (error) {
        console.error(error);
        const said = error instanceof Error ? error : new Error(String(error));
        if (!isOver) setState((before) => ({ ...before, busy: false, error: said }));
      }
    };
    const isWrite = seen.current !== null && seen.current !== changed;
    seen.current = changed;
    const timer = setTimeout(work, isWrite ? QUIET_MS : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [program, from, until, today, changed, asked]);
  return { ...state, refresh: () => setAsked((times) => times + 1) };
}

/** Another number after every write to the ledger, in whatever page: no contact and no payment leaves its line as it was. */
function useChanges(): number | undefined {
  const { program } = useSurface();
  const times = useRef(0);
  return useLiveQuery(async () => {
    // Only to be told of writes; of a database that cannot be read the report itself tells.
    await ledgerCount(program.database).catch(() => 0);
    times.current += 1;
    return times.current;
  }, [program]);
}
