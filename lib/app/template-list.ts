import { readTemplates } from '../storage/template-store.ts';
import { ALL_TEXTS } from '../templates/built-in-texts.ts';
import type { BuiltInText, TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';

export interface ListedTemplate {
  readonly builtIn: BuiltInText;
  /** What is used for the next draft. */
  readonly current: TemplateSource;
  readonly isOwn: boolean;
}

export async function templateList(program: Program): Promise<ListedTemplate[]> {
  const own = await readTemplates(program.database);
  return ALL_TEXTS.map((builtIn) => {
    const stored = own.get(builtIn.id);
    const { subject, body } = stored ?? builtIn;
    return { builtIn, current: { subject, body }, isOwn: stored !== undefined };
  });
}
