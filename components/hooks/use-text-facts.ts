import { type DamagedText, damagedTexts } from '../../lib/app/damaged-texts.ts';
import { type CopyUse, copyUse, type TextForAccount, textsForAccount } from '../../lib/app/text-choices.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { TemplateVersion } from '../../lib/domain/template.ts';
import { readTemplateVersions } from '../../lib/storage/template-version-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** What a text read before, the newest first. */
export function useTemplateVersions(templateId: string): Live<TemplateVersion[]> {
  const { program } = useSurface();
  return useLive(() => readTemplateVersions(program.database, templateId), [program, templateId]);
}

/** Texts of the user's own that cannot be used. */
export function useDamagedTexts(): Live<DamagedText[]> {
  const { program } = useSurface();
  return useLive(() => damagedTexts(program), [program]);
}

/** Where a copy is used; `null` as value: it is none. */
export function useCopyUse(templateId: string): Live<CopyUse | null> {
  const { program } = useSurface();
  return useLive(() => copyUse(program, templateId), [program, templateId]);
}

/** The texts of which there are copies, with what is chosen for one customer. */
export function useTextsForAccount(accountId: Id): Live<TextForAccount[]> {
  const { program } = useSurface();
  return useLive(() => textsForAccount(program, accountId), [program, accountId]);
}
