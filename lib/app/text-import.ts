import type { Template, TemplateVersion } from '../domain/template.ts';
import type { TextChoice } from '../domain/text-choice.ts';
import { groupBy } from '../shared/list.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { accountNames } from '../storage/account-names.ts';
import { inOneReading, inOneTransaction } from '../storage/in-one-transaction.ts';
import { readTemplates } from '../storage/template-store.ts';
import { readAllTemplateVersions } from '../storage/template-version-store.ts';
import { readAllTextChoices } from '../storage/text-choice-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';
import { MOST_COPIES, nameKey } from './template-copy.ts';
import { isSameText, listTemplates, sourceOf } from './template-list.ts';
import { MOST_VERSIONS } from './template-version.ts';
import { makeTextChange, type TextChange } from './text-change.ts';
import { isSamePlace, standsInFor } from './text-choices.ts';
import type { CheckedText, CheckedTextFile } from './text-file-check.ts';

/** What would become of one text of a file. */
export type TextToImport =
  | { readonly state: 'new' | 'same'; readonly id: string; readonly name: string }
  /** Ours and theirs read otherwise: one of the two is kept. */
  | {
      readonly state: 'changed';
      readonly id: string;
      readonly name: string;
      readonly mine: Template;
      readonly theirs: Template;
    }
  | { readonly state: 'unreadable'; readonly name: string; readonly why: string };

/** What is in a file, beside what is here; nothing is written. */
export function compareTextFile({ database }: Program, file: CheckedTextFile): Promise<TextToImport[]> {
  return inOneReading(database, async () => {
    const stored = await readTemplates(database);
    return file.texts.map((text) => compared(text, stored));
  });
}

function compared(text: CheckedText, stored: ReadonlyMap<string, Template>): TextToImport {
  if (!text.isReadable) return { state: 'unreadable', name: text.name, why: text.why };
  const { template: theirs } = text;
  const mine = stored.get(theirs.id);
  const builtIn = builtInText(theirs.own?.copyOf ?? theirs.id);
  const row = { id: theirs.id, name: theirs.own?.name ?? builtIn?.name ?? theirs.id };
  if (mine) {
    const isSame = isSameText(mine, theirs) && mine.own?.name === theirs.own?.name;
    return isSame ? { state: 'same', ...row } : { state: 'changed', ...row, mine, theirs };
  }
  const isOurs = theirs.own === null && builtIn !== null && isSameText(builtIn, theirs);
  return { state: isOurs ? 'same' : 'new', ...row };
}

export interface TextsImported {
  readonly added: number;
  readonly replaced: number;
  /** Texts that read otherwise here, and stay so. */
  readonly kept: number;
  /** Where texts are used: taken over, and left out because it is said otherwise here or for a customer who is not here. */
  readonly choices: number;
  readonly choicesLeftOut: number;
  readonly change: TextChange;
}

/**
 * Takes over what is new in a file, and of what reads otherwise here the texts of `takeTheirs`; what they read until then
 * becomes an earlier version. All of it or nothing.
 */
export async function importTexts(
  program: Program,
  file: CheckedTextFile,
  takeTheirs: ReadonlySet<string>,
): Promise<Result<TextsImported>> {
  try {
    return await inOneTransaction(program.database, () => takeOver(program, file, takeTheirs));
  } catch (error) {
    const refused = noSpaceRefusal(error);
    if (refused) return refused;
    throw error;
  }
}

async function takeOver(
  program: Program,
  file: CheckedTextFile,
  takeTheirs: ReadonlySet<string>,
): Promise<Result<TextsImported>> {
  const { database } = program;
  const stored = await readTemplates(database);
  const rows = file.texts.map((text) => compared(text, stored));
  const wanted = rows.flatMap((row) =>
    row.state === 'new' || (row.state === 'changed' && takeTheirs.has(row.id)) ? [row.id] : [],
  );
  const theirs = new Map(
    file.texts.flatMap((text) => (text.isReadable ? [[text.template.id, text.template]] : [])),
  );
  const replaced = wanted.flatMap((id) => stored.get(id) ?? []);
  const next = namedApart(
    wanted.flatMap((id) => theirs.get(id) ?? []),
    stored,
  ).map((template) => ({ ...template, savedAt: program.now() }));
  const after = new Map([...stored, ...next.map((one) => [one.id, one] as const)]);
  if ([...after.values()].filter(({ own }) => own).length > MOST_COPIES)
    return refusal(
      'too-many',
      `With this file there would be more than ${MOST_COPIES} copies. Nothing was changed.`,
    );
  const versions = await versionsAfter(program, file, { next, replaced });
  const choices = await choicesAfter(program, file, after);
  const change = await makeTextChange(program, {
    before: { templates: replaced, versions: versions.dropped, choices: [] },
    after: { templates: next, versions: versions.added, choices: choices.added },
  });
  return success({
    added: next.length - replaced.length,
    replaced: replaced.length,
    kept: rows.filter((row) => row.state === 'changed').length - replaced.length,
    choices: choices.added.length,
    choicesLeftOut: choices.leftOut,
    change,
  });
}

/** Two texts of one name could not be told apart: a copy whose name is taken is numbered. */
function namedApart(next: readonly Template[], stored: ReadonlyMap<string, Template>): Template[] {
  const ids = new Set(next.map(({ id }) => id));
  const others = listTemplates(stored).filter(({ id, isCopy }) => !(isCopy && ids.has(id)));
  const taken = new Set(others.map(({ name }) => nameKey(name)));
  return next.map((template) => {
    if (!template.own) return template;
    const name = freeName(template.own.name, taken);
    taken.add(nameKey(name));
    return { ...template, own: { ...template.own, name } };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name.slice(0, 74)} ${number}`;
    if (!taken.has(nameKey(tried))) return tried;
  }
}

interface Taken {
  readonly next: readonly Template[];
  readonly replaced: readonly Template[];
}

/** What the texts taken over read before, here and where the file was written; of each the newest that may be kept. */
async function versionsAfter(program: Program, file: CheckedTextFile, { next, replaced }: Taken) {
  const now = program.now();
  const known = groupBy(await readAllTemplateVersions(program.database), ({ templateId }) => templateId);
  const theirs = groupBy(file.versions, ({ templateId }) => templateId);
  const [added, dropped]: [TemplateVersion[], TemplateVersion[]] = [[], []];
  for (const { id } of next) {
    const here = known.get(id) ?? [];
    const mine = replaced.filter((one) => one.id === id).map((one) => version(program, one, id, now));
    const there = (theirs.get(id) ?? [])
      .filter((one) => !here.some((other) => isSameText(one, other)))
      .map((one) => version(program, one, id, Math.min(one.replacedAt, now)));
    const all = [...mine, ...here, ...there].sort((a, b) => b.replacedAt - a.replacedAt);
    const kept = new Set(all.slice(0, MOST_VERSIONS));
    added.push(...[...mine, ...there].filter((one) => kept.has(one)));
    dropped.push(...here.filter((one) => !kept.has(one)));
  }
  return { added, dropped };
}

function version(
  program: Program,
  text: Pick<Template, 'subject' | 'body'>,
  templateId: string,
  replacedAt: number,
): TemplateVersion {
  return { id: program.newId(), templateId, ...sourceOf(text), replacedAt };
}

/** Where they are used: what is chosen here stays, and nothing is chosen for a customer or a text that is not here. */
async function choicesAfter(
  program: Program,
  file: CheckedTextFile,
  templates: ReadonlyMap<string, Template>,
) {
  const { database, newId } = program;
  const here = await readAllTextChoices(database);
  const ids = file.choices.flatMap(({ accountId }) => (accountId === '' ? [] : [accountId]));
  const names = await accountNames(database, ids);
  const accounts = new Set(['', ...ids.filter((_, index) => names[index] !== null)]);
  const added: TextChoice[] = [];
  let leftOut = 0;
  for (const choice of file.choices) {
    const template = templates.get(choice.templateId);
    const placed = [...here, ...added].find((one) => isSamePlace(one, choice));
    if (placed?.templateId === choice.templateId) continue;
    const fits = template && standsInFor(template) === choice.textId && accounts.has(choice.accountId);
    if (fits && !placed) added.push({ ...choice, id: newId() });
    else leftOut += 1;
  }
  return { added, leftOut };
}
