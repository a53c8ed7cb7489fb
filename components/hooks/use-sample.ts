import { accountToShow, type FoundAccount } from '../../lib/app/account-to-show.ts';
import { type SampleText, sampleText } from '../../lib/app/sample-text.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The account a text is tried on until another is chosen; `null` when no customer is on record. */
export function useAccountToShow(): Live<FoundAccount | null> {
  const { program } = useSurface();
  return useLive(() => accountToShow(program), [program]);
}

/** The text as it would read for that account today; `null` while no account is chosen. */
export function useSampleText(
  templateId: string,
  text: TemplateSource,
  accountId: Id | null,
): Live<Result<SampleText> | null> {
  const { program } = useSurface();
  return useLive(
    async () => (accountId === null ? null : sampleText(program, { templateId, text, accountId })),
    [program, templateId, text.subject, text.body, accountId],
  );
}
