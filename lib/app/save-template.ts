import type { Template } from '../domain/template.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readTemplate } from '../storage/template-store.ts';
import { readTemplateVersions } from '../storage/template-version-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { checkTemplate } from '../templates/check-template.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { checkOnSamples } from './samples/check-on-samples.ts';
import { isSameText, sourceOf } from './template-list.ts';
import { putAway } from './template-version.ts';
import { makeTextChange, NO_TEXT_CHANGE, type TextChange } from './text-change.ts';

export const NO_TEMPLATE = refusal('no-template', 'This text does not exist.');

/**
 * Keeps the user's text for the next drafts, and what it read before as an earlier version; refused with a sentence when it
 * could not be filled in. A text that reads like the built-in one is the built-in one again.
 */
export async function saveTemplate(
  program: Program,
  id: string,
  text: TemplateSource,
): Promise<Result<TextChange>> {
  const problem = checkTemplate(text);
  return inOneTransaction(program.database, async () => {
    const stored = await readTemplate(program.database, id);
    const builtIn = builtInText(stored?.own?.copyOf ?? id);
    if (!stored && !builtIn) return NO_TEMPLATE;
    if (problem) return problem;
    const { settings } = await readTerms(program);
    const templateId = stored?.own?.copyOf ?? id;
    const misfit = checkOnSamples({ templateId, text, settings, now: program.now() });
    if (misfit) return misfit;
    if (isSameText(text, stored ?? builtIn ?? text)) return success(NO_TEXT_CHANGE);
    if (stored && builtIn && !stored.own && isSameText(text, builtIn))
      return success(await replace(program, stored, null));
    const source = sourceOf(text);
    const basedOn = stored?.basedOn ?? (builtIn && sourceOf(builtIn));
    const saved = { id, own: stored?.own ?? null, ...source, basedOn, savedAt: program.now() };
    return success(await replace(program, stored, saved));
  });
}

/** Back to the text the product came with; the user's own is kept as an earlier version. Of a copy: to the text it was made of. */
export async function resetTemplate(program: Program, id: string): Promise<Result<TextChange>> {
  return inOneTransaction(program.database, async () => {
    const stored = await readTemplate(program.database, id);
    if (!stored) return success(NO_TEXT_CHANGE);
    if (!stored.own) return success(await replace(program, stored, null));
    const builtIn = builtInText(stored.own.copyOf);
    if (!builtIn) return NO_TEMPLATE;
    const ours = sourceOf(builtIn);
    return success(
      await replace(program, stored, { ...stored, ...ours, basedOn: ours, savedAt: program.now() }),
    );
  });
}

/** The text reads again as it did in an earlier version; what it reads now is kept as one. */
export async function restoreVersion(
  program: Program,
  { templateId, versionId }: { readonly templateId: string; readonly versionId: string },
): Promise<Result<TextChange>> {
  return inOneTransaction(program.database, async () => {
    const versions = await readTemplateVersions(program.database, templateId);
    const version = versions.find(({ id }) => id === versionId);
    if (!version) return refusal('no-version', 'This earlier version is no longer kept.');
    return saveTemplate(program, templateId, sourceOf(version));
  });
}

/** The user has seen that ours reads otherwise, and keeps hers. */
export async function keepMine(program: Program, id: string): Promise<Result<TextChange>> {
  return inOneTransaction(program.database, async () => {
    const stored = await readTemplate(program.database, id);
    const builtIn = stored && builtInText(stored.own?.copyOf ?? id);
    if (!stored || !builtIn) return NO_TEMPLATE;
    const moved: Template = { ...stored, basedOn: sourceOf(builtIn) };
    const change = {
      before: { templates: [stored], versions: [], choices: [] },
      after: { templates: [moved], versions: [], choices: [] },
    };
    return success(await makeTextChange(program, change));
  });
}

/** Another text, or none, in the place of the one that stood. */
async function replace(
  program: Program,
  stored: Template | null,
  next: Template | null,
): Promise<TextChange> {
  const kept = stored ? await putAway(program, stored) : { before: [], after: [] };
  return makeTextChange(program, {
    before: { templates: stored ? [stored] : [], versions: kept.before, choices: [] },
    after: { templates: next ? [next] : [], versions: kept.after, choices: [] },
  });
}
