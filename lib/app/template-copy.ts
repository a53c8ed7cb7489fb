import { ownTextSchema, type Template } from '../domain/template.ts';
import { isPlainName } from '../shared/plain-name.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { foldName } from '../shared/text.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readProcedures } from '../storage/procedure-store.ts';
import { readTemplate, readTemplates } from '../storage/template-store.ts';
import { readTemplateVersions } from '../storage/template-version-store.ts';
import { readAllTextChoices } from '../storage/text-choice-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import type { Program } from './program.ts';
import { NO_TEMPLATE } from './save-template.ts';
import { listTemplates, sourceOf } from './template-list.ts';
import { makeTextChange, type TextChange } from './text-change.ts';

/** What the id of a copy begins with; no built-in text has such a one. */
const OWN = 'own-';

/** More copies than that nobody finds her way in. */
export const MOST_COPIES = 500;

export interface CopyMade {
  readonly id: string;
  readonly change: TextChange;
}

/** A text beside the one it is made of, under a name of its own; it begins as that one reads now. */
export async function copyTemplate(
  program: Program,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Result<CopyMade>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const templates = await readTemplates(database);
    const stored = templates.get(id);
    const builtIn = builtInText(stored?.own?.copyOf ?? id);
    if (!builtIn) return NO_TEMPLATE;
    const problem = nameProblem(name, templates, null);
    if (problem) return problem;
    if ([...templates.values()].filter(({ own }) => own).length >= MOST_COPIES)
      return refusal('too-many', `At most ${MOST_COPIES} copies are kept: remove one you no longer need.`);
    const copy: Template = {
      id: newCopyId(program),
      ...sourceOf(stored ?? builtIn),
      savedAt: program.now(),
      basedOn: stored ? stored.basedOn : sourceOf(builtIn),
      own: { copyOf: builtIn.id, name: name.trim(), language: builtIn.language },
    };
    const change = { before: rows(), after: rows([copy]) };
    return success({ id: copy.id, change: await makeTextChange(program, change) });
  });
}

export async function renameTemplate(
  program: Program,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Result<TextChange>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const templates = await readTemplates(database);
    const stored = templates.get(id);
    if (!stored?.own) return NO_TEMPLATE;
    const problem = nameProblem(name, templates, id);
    if (problem) return problem;
    const renamed = { ...stored, own: { ...stored.own, name: name.trim() } };
    return success(await makeTextChange(program, { before: rows([stored]), after: rows([renamed]) }));
  });
}

/** A copy with its earlier versions, and with what said where it is used; refused while a step of the way is written with it. */
export async function deleteTemplate(program: Program, id: string): Promise<Result<TextChange>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const stored = await readTemplate(database, id);
    if (!stored?.own) return NO_TEMPLATE;
    const inUse = await stepWith(program, id);
    if (inUse) return inUse;
    const choices = (await readAllTextChoices(database)).filter(({ templateId }) => templateId === id);
    const versions = await readTemplateVersions(database, id);
    const change = { before: { templates: [stored], versions, choices }, after: rows() };
    return success(await makeTextChange(program, change));
  });
}

/** Refused with the step that is written with that text; `null`: none is, and it can go. */
export async function stepWith({ database }: Program, templateId: string): Promise<Refusal | null> {
  const procedures = [...(await readProcedures(database)).values()];
  const levels = procedures.flatMap((procedure) => procedure.levels);
  const step = levels.find((level) => level.templateId === templateId);
  if (!step) return null;
  return refusal(
    'in-use',
    `The step “${step.name}” is written with this text: choose another text there first.`,
  );
}

/** "own-01j…": sorts by the moment it was made. */
export function newCopyId({ newId }: Pick<Program, 'newId'>): string {
  return `${OWN}${newId().toLowerCase()}`;
}

export function isCopyId(id: string): boolean {
  return /^own-[0-9a-z]{26}$/.test(id);
}

function nameProblem(
  name: string,
  templates: ReadonlyMap<string, Template>,
  exceptId: string | null,
): Refusal | null {
  const wanted = name.trim();
  if (wanted === '') return refusal('name', 'A name is needed, to find it again.');
  if (!ownTextSchema.shape.name.safeParse(wanted).success)
    return refusal('name', 'A name has at most 80 letters.');
  if (!isPlainName(wanted)) return refusal('name', 'A name is one line of plain letters, without < and >.');
  const others = listTemplates(templates).filter(({ id }) => id !== exceptId);
  if (others.some((other) => nameKey(other.name) === nameKey(wanted)))
    return refusal('name', `There is already a text called “${wanted}”.`);
  return null;
}

/** The same for names that are told apart by no reader. */
export function nameKey(name: string): string {
  return foldName(name) || name.trim();
}

function rows(templates: readonly Template[] = []) {
  return { templates, versions: [], choices: [] };
}
