import type { Id } from '../domain/id.ts';
import { type TextChoice, textChoiceSchema } from '../domain/text-choice.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Which text is used instead of a built-in one for that account: what was chosen for it alone, and for every account. */
export async function readTextChoices(database: PerOurCallDatabase, accountId: Id): Promise<TextChoice[]> {
  return readable(await database.textChoices.where('accountId').anyOf(['', accountId]).toArray());
}

export async function readAllTextChoices(database: PerOurCallDatabase): Promise<TextChoice[]> {
  return readable(await database.textChoices.toArray());
}

/** A damaged one is left out: the usual text is used then. */
function readable(rows: readonly unknown[]): TextChoice[] {
  return rows.flatMap((row) => textChoiceSchema.safeParse(row).data ?? []);
}
