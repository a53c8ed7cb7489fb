import type { Missing } from '../correspondence/missing-identity.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import type { Settings } from '../domain/settings.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { draftOnRecord } from './draft-on-record.ts';
import { firmSettings, saveFirmSettings } from './firm-settings.ts';
import type { Program } from './program.ts';
import { type WrittenWith, writtenWith } from './written-with.ts';

export interface MissingAnswer {
  readonly draftId: Id;
  /** The text as it stands now, typed and perhaps not kept yet. */
  readonly body: string;
  readonly missing: Missing;
  readonly said: string;
}

/** What was not known of us is kept, and stands in the draft at once (F7). */
export async function answerMissing(
  program: Program,
  { draftId, body, missing, said }: MissingAnswer,
): Promise<Result<WrittenWith>> {
  const before = await firmSettings(program);
  const saved = await saveFirmSettings(program, withSaid(before, missing, said));
  if (!saved.ok) return saved;
  return inOneTransaction(program.database, async () => {
    const found = await draftOnRecord(program, draftId);
    if (!found.ok) return found;
    const draft: Draft = { ...found.value, body };
    if (draft.state === 'sent') return refusal('sent', 'It is kept. This mail has been sent without it.');
    const written = await writtenWith(program, draft, { before, after: saved.value });
    await writeDraft(program.database, { ...draft, body: written.body, figures: written.figures });
    return success(written);
  });
}

/** The draft as it would be written now, whatever was typed in it. */
export async function writeItAnew(
  program: Program,
  { draftId, body, figures }: Pick<Draft, 'body' | 'figures'> & { readonly draftId: Id },
): Promise<Result<Draft>> {
  return inOneTransaction(program.database, async () => {
    const found = await draftOnRecord(program, draftId);
    if (!found.ok) return found;
    if (found.value.state === 'sent') return refusal('sent', 'This mail has been sent already.');
    await writeDraft(program.database, { ...found.value, body, figures });
    return found;
  });
}

function withSaid(settings: Settings, missing: Missing, said: string): Settings {
  if (missing.field !== 'payment') return { ...settings, [missing.field]: said };
  const others = settings.bankDetails.filter(({ currency }) => currency !== missing.currency);
  return { ...settings, bankDetails: [...others, { currency: missing.currency, lines: said }] };
}
