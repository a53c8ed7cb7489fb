import { type Result, refusal, success } from '../shared/result.ts';
import { removeTemplate, writeTemplate } from '../storage/template-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { checkTemplate } from '../templates/check-template.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';

/** Keeps the user's text for the next drafts; refused with a sentence when it could not be filled in. */
export async function saveTemplate(
  program: Program,
  id: string,
  text: TemplateSource,
): Promise<Result<null>> {
  const builtIn = builtInText(id);
  if (!builtIn) return refusal('no-template', 'This text does not exist.');
  const problem = checkTemplate(text);
  if (problem) return problem;
  await writeTemplate(program.database, {
    id,
    subject: text.subject,
    body: text.body,
    savedAt: program.now(),
    basedOn: { subject: builtIn.subject, body: builtIn.body },
    own: null,
  });
  return success(null);
}

/** Back to the text the product came with. */
export async function resetTemplate(program: Program, id: string): Promise<void> {
  await removeTemplate(program.database, id);
}
