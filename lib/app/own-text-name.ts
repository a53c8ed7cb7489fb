import { readTemplate } from '../storage/template-store.ts';
import type { Program } from './program.ts';

/** What the user calls a text of her own; `null`: it is none, or takes the place of a built-in one. */
export async function ownTextName({ database }: Program, textId: string | null): Promise<string | null> {
  const template = textId === null ? null : await readTemplate(database, textId);
  return template?.own?.name ?? null;
}
