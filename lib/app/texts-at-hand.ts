import type { Id } from '../domain/id.ts';
import type { DamagedTemplate, Template } from '../domain/template.ts';
import type { TextChoice } from '../domain/text-choice.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { readDamagedTemplates, readTemplates } from '../storage/template-store.ts';
import { readTextChoices } from '../storage/text-choice-store.ts';

/** Everything of the user's that says which text an account is written with. */
export interface TextsAtHand {
  readonly templates: ReadonlyMap<string, Template>;
  readonly damaged: ReadonlyMap<string, DamagedTemplate>;
  readonly choices: readonly TextChoice[];
}

export async function textsAtHand(database: PerOurCallDatabase, accountId: Id): Promise<TextsAtHand> {
  return {
    templates: await readTemplates(database),
    damaged: await readDamagedTemplates(database),
    choices: await readTextChoices(database, accountId),
  };
}
