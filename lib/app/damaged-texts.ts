import { type DamagedTemplate, type Template, templateSchema } from '../domain/template.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneReading, inOneTransaction } from '../storage/in-one-transaction.ts';
import { readDamagedTemplates, removeTemplate, writeTemplate } from '../storage/template-store.ts';
import { readAllTextChoices } from '../storage/text-choice-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { checkTemplate } from '../templates/check-template.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';
import { NO_TEMPLATE } from './save-template.ts';
import { stepWith } from './template-copy.ts';

/** A text of the user's own that cannot be used, and what is still legible of it. */
export interface DamagedText {
  readonly id: string;
  /** What she calls it, as far as that can be read. */
  readonly name: string;
  /** The built-in text that is written in its place; `null`: that cannot be read either. */
  readonly standIn: string | null;
  readonly left: TemplateSource;
}

export function damagedTexts({ database }: Program): Promise<DamagedText[]> {
  return inOneReading(database, async () =>
    [...(await readDamagedTemplates(database)).values()].map(described),
  );
}

function described(damaged: DamagedTemplate): DamagedText {
  const { id, own, subject, body } = damaged;
  const standIn = originalOf(damaged)?.name ?? null;
  return { id, name: own?.name || (standIn ?? 'A text of your own'), standIn, left: { subject, body } };
}

function originalOf({ id, own }: DamagedTemplate) {
  return builtInText(own?.copyOf ?? id);
}

/** What is legible becomes the text again, where that is enough of it. */
export async function mendText(program: Program, id: string): Promise<Result<Template>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const damaged = (await readDamagedTemplates(database)).get(id);
    if (!damaged) return NO_TEMPLATE;
    const original = originalOf(damaged);
    const { subject, body, own } = damaged;
    const mended = templateSchema.safeParse({
      id,
      subject,
      body,
      savedAt: program.now(),
      basedOn: null,
      own: own &&
        original && {
          copyOf: original.id,
          name: own.name || `${original.name}, mended`,
          language: original.language,
        },
    });
    if (!original || !mended.success) return refusal('too-little', 'Too little is left of it to mend it.');
    const problem = checkTemplate(mended.data);
    if (problem) return problem;
    await writeTemplate(database, mended.data);
    return success(mended.data);
  });
}

/** What is left of it goes for good, with what said where it is used; refused while a step of the way is written with it. */
export async function removeDamaged(program: Program, id: string): Promise<Result<true>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    if (!(await readDamagedTemplates(database)).has(id)) return NO_TEMPLATE;
    const inUse = await stepWith(program, id);
    if (inUse) return inUse;
    const choices = (await readAllTextChoices(database)).filter(({ templateId }) => templateId === id);
    await database.textChoices.bulkDelete(choices.map((choice) => choice.id));
    await removeTemplate(database, id);
    return success(true);
  });
}
