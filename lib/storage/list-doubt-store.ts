import type { PerOurCallDatabase } from './database.ts';

const LIST_IN_DOUBT = 'list-in-doubt';

/** Something may have changed that no line knows of, such as the program itself: the whole list is to be made. */
export async function doubtList(database: PerOurCallDatabase): Promise<void> {
  await database.settings.put({ key: LIST_IN_DOUBT, value: true });
}

export async function isListInDoubt(database: PerOurCallDatabase): Promise<boolean> {
  return (await database.settings.get(LIST_IN_DOUBT)) !== undefined;
}

export async function trustList(database: PerOurCallDatabase): Promise<void> {
  await database.settings.delete(LIST_IN_DOUBT);
}
