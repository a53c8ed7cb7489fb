import type { Template, TemplateVersion } from '../domain/template.ts';
import type { TextChoice } from '../domain/text-choice.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Texts of the user's own, what they read before, and where they are used. */
export interface TextRows {
  readonly templates: readonly Template[];
  readonly versions: readonly TemplateVersion[];
  readonly choices: readonly TextChoice[];
}

export const NO_TEXT_ROWS: TextRows = { templates: [], versions: [], choices: [] };

/** Takes the rows of `before` away and puts those of `after` in their place. To be called inside a transaction. */
export async function swapTextRows(
  { templates, templateVersions, textChoices }: PerOurCallDatabase,
  before: TextRows,
  after: TextRows,
): Promise<void> {
  await templates.bulkDelete(goneOf(before.templates, after.templates));
  await templates.bulkPut([...after.templates]);
  await templateVersions.bulkDelete(goneOf(before.versions, after.versions));
  await templateVersions.bulkPut([...after.versions]);
  await textChoices.bulkDelete(goneOf(before.choices, after.choices));
  await textChoices.bulkPut([...after.choices]);
}

interface Row {
  readonly id: string;
}

function goneOf(before: readonly Row[], after: readonly Row[]): string[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !kept.has(id));
}
