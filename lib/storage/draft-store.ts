import { type Draft, draftSchema } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

export async function readDraft(database: PerOurCallDatabase, id: Id): Promise<Draft | null> {
  const row = await database.drafts.get(id);
  return row ? draftSchema.parse(row) : null;
}

export async function writeDraft(database: PerOurCallDatabase, draft: Draft): Promise<void> {
  await database.drafts.put(draft);
}

/** The drafts of an account that still wait to be sent, newest first. */
export async function waitingDrafts(database: PerOurCallDatabase, accountId: Id): Promise<Draft[]> {
  const rows = await database.drafts.where({ accountId }).toArray();
  return rows
    .map((row) => draftSchema.parse(row))
    .filter((draft) => draft.state !== 'sent' && draft.state !== 'discarded')
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** The thank-yous of an account, whatever became of them: one that was thrown away was waved aside for good. */
export async function thankYouDrafts(database: PerOurCallDatabase, accountId: Id): Promise<Draft[]> {
  const rows = await database.drafts.where({ accountId }).toArray();
  return rows.filter(({ purpose }) => purpose === 'thank-you').map((row) => draftSchema.parse(row));
}
