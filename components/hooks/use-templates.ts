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

export function useSaveTemplate() {
  const { program } = useSurface();
  return useCommand(async (id: string, text: TemplateSource) => {
    const saved = await saveTemplate(program, id, text);
    return saved.ok ? success(id) : saved;
  });
}

export function useResetTemplate() {
  const { program } = useSurface();
  return useCommand(async (id: string) => {
    await resetTemplate(program, id);
    return success(id);
  });
}
