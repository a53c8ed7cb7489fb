import { heldBackWords } from '../../lib/app/held-back-words.ts';
import { resetTemplate, saveTemplate } from '../../lib/app/save-template.ts';
import { type ListedTemplate, templateList } from '../../lib/app/template-list.ts';
import { success } from '../../lib/shared/result.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';
import { type Live, useLive } from './use-live.ts';

export function useTemplateList(): Live<ListedTemplate[]> {
  const { program } = useSurface();
  return useLive(() => templateList(program), [program]);
}

/** Gives what drafts made of a text would be held back for. */
export function useHeldBackWords() {
  const { program } = useSurface();
  return useCommand(async (id: string, text: TemplateSource) =>
    success(await heldBackWords(program, id, text)),
  );
}

/** Gives the change, which `useTakeBackTextChange` takes back. */
export function useSaveTemplate() {
  const { program } = useSurface();
  return useCommand((id: string, text: TemplateSource) => saveTemplate(program, id, text));
}

export function useResetTemplate() {
  const { program } = useSurface();
  return useCommand((id: string) => resetTemplate(program, id));
}
