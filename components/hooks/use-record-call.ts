import { recordCall } from '../../lib/app/record-call.ts';
import type { CallReport } from '../../lib/domain/call-report.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Saves a call card. */
export function useRecordCall() {
  const { program, bookChanged } = useSurface();
  return useCommand(async (report: CallReport) => {
    const recorded = await recordCall(program, report);
    if (recorded.ok) bookChanged();
    return recorded;
  });
}
