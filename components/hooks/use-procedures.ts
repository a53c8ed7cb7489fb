import { chooseProcedure } from '../../lib/app/choose-procedure.ts';
import { type ListedProcedure, procedureList } from '../../lib/app/procedure-list.ts';
import { resetProcedure } from '../../lib/app/reset-procedure.ts';
import { saveProcedure } from '../../lib/app/save-procedure.ts';
import { useSurface } from './surface.ts';
import { useBookCommand } from './use-book-command.ts';
import { type Live, useLive } from './use-live.ts';

/** The ways of following up, live. */
export function useProcedureList(): Live<ListedProcedure[]> {
  const { program } = useSurface();
  return useLive(() => procedureList(program), [program]);
}

export const useSaveProcedure = () => useBookCommand(saveProcedure);
export const useResetProcedure = () => useBookCommand(resetProcedure);
export const useChooseProcedure = () => useBookCommand(chooseProcedure, 'as-well');
