import type { Template } from '../domain/template.ts';
import { groupBy } from '../shared/list.ts';
import { readTemplates } from '../storage/template-store.ts';
import { ALL_TEXTS } from '../templates/built-in-texts.ts';
import type { BuiltInText, TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';

export interface ListedTemplate {
  /** What it is kept by: of a copy an id of its own, else that of the built-in text. */
  readonly id: string;
  /** Of a copy what the user calls it. */
  readonly name: string;
  /** The text it takes the place of; of a copy the one it was made of: tone, channel, language and use follow it. */
  readonly builtIn: BuiltInText;
  /** What is used for the next draft. */
  readonly current: TemplateSource;
  /** The user has written it: in place of the built-in one, or as a copy beside it. */
  readonly isOwn: boolean;
  /** It stands beside the built-in text, under a name of its own. */
  readonly isCopy: boolean;
  /** Ours reads otherwise since the user made it hers; `null`: it does not, or that is not known. */
  readonly oursChanged: OursChanged | null;
}

export interface OursChanged {
  /** Our text as it read when the user's was made of it. */
  readonly former: TemplateSource;
  readonly now: TemplateSource;
}

/** Every text there is: the built-in ones, each as the user has changed it, and behind each the copies made of it. */
export async function templateList(program: Program): Promise<ListedTemplate[]> {
  return listTemplates(await readTemplates(program.database));
}

/** @param own What the user keeps, by id. */
export function listTemplates(own: ReadonlyMap<string, Template>): ListedTemplate[] {
  const copies = groupBy([...own.values()], ({ own: copy }) => copy?.copyOf ?? null);
  return ALL_TEXTS.flatMap((builtIn) => [
    listed(builtIn, own.get(builtIn.id)),
    ...(copies.get(builtIn.id) ?? []).sort(byName).map((copy) => listed(builtIn, copy)),
  ]);
}

function listed(builtIn: BuiltInText, stored: Template | undefined): ListedTemplate {
  const current = sourceOf(stored ?? builtIn);
  return {
    id: stored?.id ?? builtIn.id,
    name: stored?.own?.name ?? builtIn.name,
    builtIn,
    current,
    isOwn: stored !== undefined,
    isCopy: stored?.own != null,
    oursChanged: stored ? oursChanged(stored, builtIn) : null,
  };
}

function oursChanged({ basedOn, ...stored }: Template, builtIn: BuiltInText): OursChanged | null {
  if (basedOn === null || isSameText(basedOn, builtIn) || isSameText(stored, builtIn)) return null;
  return { former: basedOn, now: sourceOf(builtIn) };
}

/** Subject and body alone. */
export function sourceOf({ subject, body }: TemplateSource): TemplateSource {
  return { subject, body };
}

export function isSameText(a: TemplateSource, b: TemplateSource): boolean {
  return a.subject === b.subject && a.body === b.body;
}

function byName(a: Template, b: Template): number {
  return (a.own?.name ?? '').localeCompare(b.own?.name ?? '', 'en') || (a.id < b.id ? -1 : 1);
}
