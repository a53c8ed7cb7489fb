import { mendText, removeDamaged } from '../../lib/app/damaged-texts.ts';
import type { Program } from '../../lib/app/program.ts';
import { keepMine, resetTemplate, restoreVersion } from '../../lib/app/save-template.ts';
import { copyTemplate, deleteTemplate, renameTemplate } from '../../lib/app/template-copy.ts';
import { takeBackTextChange } from '../../lib/app/text-change.ts';
import { chooseText, placeCopy } from '../../lib/app/text-choices.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { type Meanwhile, useCommand } from './use-command.ts';

export const useCopyTemplate = () => useTextCommand(copyTemplate);
export const useRenameTemplate = () => useTextCommand(renameTemplate);
export const useDeleteTemplate = () => useTextCommand(deleteTemplate);
export const useRestoreVersion = () => useTextCommand(restoreVersion);
export const useKeepMine = () => useTextCommand(keepMine);
export const useTakeOurs = () => useTextCommand(resetTemplate);
export const useChooseText = () => useTextCommand(chooseText, 'as-well');
export const usePlaceCopy = () => useTextCommand(placeCopy);
export const useMendText = () => useTextCommand(mendText);
export const useRemoveDamaged = () => useTextCommand(removeDamaged);
export const useTakeBackTextChange = () => useTextCommand(takeBackTextChange);

function useTextCommand<I, T>(
  act: (program: Program, input: I) => Promise<Result<T>>,
  meanwhile?: Meanwhile,
) {
  const { program } = useSurface();
  return useCommand((input: I) => act(program, input), meanwhile);
}
