import { dayIn } from '../domain/day.ts';
import type { TemplateVersion } from '../domain/template.ts';
import { TEXT_FILE_FORMAT, TEXT_FILE_VERSION } from '../domain/text-file-rows.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import { readTemplates } from '../storage/template-store.ts';
import { readAllTemplateVersions } from '../storage/template-version-store.ts';
import { readAllTextChoices } from '../storage/text-choice-store.ts';
import type { Program } from './program.ts';
import { MOST_BYTES, MOST_TEXTS } from './text-file.ts';

export interface WrittenTextFile {
  readonly name: string;
  readonly content: string;
  readonly texts: number;
  /** Earlier versions, the oldest first, for which the file had no room. */
  readonly versionsLeftOut: number;
}

/** One file of the user's own texts, with their earlier versions and where they are used. `null`: of all. */
export async function exportTexts(
  program: Program,
  ids: readonly string[] | null,
): Promise<Result<WrittenTextFile>> {
  const { database, defaults, now } = program;
  return inOneReading(database, async () => {
    const wanted = ids && new Set(ids);
    const isWanted = (id: string) => wanted === null || wanted.has(id);
    const templates = [...(await readTemplates(database)).values()].filter(({ id }) => isWanted(id));
    if (templates.length === 0) return refusal('nothing', 'There is no text of your own to save yet.');
    const kept = new Set(templates.map(({ id }) => id));
    const versions = (await readAllTemplateVersions(database)).filter(({ templateId }) =>
      kept.has(templateId),
    );
    const choices = (await readAllTextChoices(database)).filter(({ templateId }) => kept.has(templateId));
    const { zone } = await readSettings(database, defaults);
    const head = { format: TEXT_FILE_FORMAT, version: TEXT_FILE_VERSION, savedAt: now() };
    const fits = versionsThatFit(
      versions,
      MOST_BYTES - bytesOf({ ...head, templates, versions: [], choices }),
    );
    if (fits === null || templates.length > MOST_TEXTS)
      return refusal('too-big', 'These are too many texts for one file: choose fewer.');
    return success({
      name: `per-our-call-texts-${dayIn(zone, now())}.json`,
      content: JSON.stringify({ ...head, templates, versions: fits, choices }),
      texts: templates.length,
      versionsLeftOut: versions.length - fits.length,
    });
  });
}

/** The newest of them, as many as there is room for; `null`: not even the texts themselves find room. */
function versionsThatFit(newestFirst: readonly TemplateVersion[], room: number): TemplateVersion[] | null {
  if (room < 0) return null;
  const fits: TemplateVersion[] = [];
  let left = room;
  for (const version of newestFirst) {
    left -= bytesOf(version) + 1;
    if (left < 0) break;
    fits.push(version);
  }
  return fits;
}

function bytesOf(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
