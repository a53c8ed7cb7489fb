import type { RememberedChoice } from '../domain/remembered-choice.ts';
import type { PerOurCallDatabase } from './database.ts';

export async function writeChoice(database: PerOurCallDatabase, choice: RememberedChoice): Promise<void> {
  await database.choices.put(choice);
}

export async function removeChoice(database: PerOurCallDatabase, scope: string, key: string): Promise<void> {
  await database.choices.delete([scope, key]);
}
