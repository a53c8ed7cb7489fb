import type { SavedView } from '../domain/saved-view.ts';
import { BUILT_IN_VIEWS, keptView, type LedgerView } from '../reports/ledger-views.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { foldName } from '../shared/text.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readSavedViews, removeSavedView, writeSavedView } from '../storage/saved-view-store.ts';
import type { Program } from './program.ts';

interface NamedView {
  readonly name: string;
  readonly view: LedgerView;
}

/** Keeps the way the ledger is looked at under a name of its own. */
export function saveLedgerView(program: Program, { name, view }: NamedView): Promise<Result<SavedView>> {
  const id = program.newId();
  return writeNamed(program, { id, name: name.trim(), ...keptView(view), savedAt: program.now() });
}

export function renameLedgerView(
  program: Program,
  { view, name }: { readonly view: SavedView; readonly name: string },
): Promise<Result<SavedView>> {
  return writeNamed(program, { ...view, name: name.trim() });
}

/** Takes over what is looked at now into a view that is there. */
export function changeLedgerView(
  program: Program,
  { saved, view }: { readonly saved: SavedView; readonly view: LedgerView },
): Promise<Result<SavedView>> {
  return writeNamed(program, { ...saved, ...keptView(view), savedAt: program.now() });
}

/** Removes a view and gives it back, so that it can be put back. */
export async function removeLedgerView({ database }: Program, view: SavedView): Promise<Result<SavedView>> {
  await removeSavedView(database, view.id);
  return success(view);
}

/** Puts a removed view back as it was. */
export function restoreLedgerView(program: Program, view: SavedView): Promise<Result<SavedView>> {
  return writeNamed(program, view);
}

function writeNamed({ database }: Program, view: SavedView): Promise<Result<SavedView>> {
  return inOneTransaction(database, async () => {
    if (view.name === '') return refusal('view-name', 'What is the view to be called? Type a name.');
    if (view.name.length > MOST_LETTERS)
      return refusal('view-name', `That name is too long: at most ${MOST_LETTERS} letters.`);
    const others = [...BUILT_IN_VIEWS, ...(await readSavedViews(database))];
    const key = foldName(view.name);
    if (others.some((other) => other.id !== view.id && foldName(other.name) === key))
      return refusal('view-name', 'There is a view of that name. Choose another.');
    await writeSavedView(database, view);
    return success(view);
  });
}

const MOST_LETTERS = 60;
