import type { Id } from '../domain/id.ts';
import { type SavedView, savedViewSchema } from '../domain/saved-view.ts';
import type { PerOurCallDatabase } from './database.ts';

/** How the ledger was looked at last stands among the views, under an id that none of them can have. */
const LAST_VIEW = 'last-view';

/** The user's own views of the ledger, by name; one that cannot be read is passed over. */
export async function readSavedViews(database: PerOurCallDatabase): Promise<SavedView[]> {
  const rows = await database.savedViews.toArray();
  return rows
    .flatMap((row) => savedViewSchema.safeParse(row).data ?? [])
    .filter(({ id }) => id !== LAST_VIEW)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** @throws ZodError for one that is none. */
export async function writeSavedView(database: PerOurCallDatabase, view: SavedView): Promise<void> {
  await database.savedViews.put(savedViewSchema.parse(view));
}

export async function removeSavedView(database: PerOurCallDatabase, id: Id): Promise<void> {
  await database.savedViews.delete(id);
}

/** `null`: the ledger was never looked at, or as another version of the program kept it. */
export async function readLastView(database: PerOurCallDatabase): Promise<SavedView | null> {
  return savedViewSchema.safeParse(await database.savedViews.get(LAST_VIEW)).data ?? null;
}

/** `name` is that of the view it began as. */
export async function keepLastView(database: PerOurCallDatabase, view: Omit<SavedView, 'id'>): Promise<void> {
  await writeSavedView(database, { ...view, id: LAST_VIEW });
}
