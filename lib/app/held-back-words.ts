import { readTemplate } from '../storage/template-store.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import type { Finding } from '../templates/lint/finding.ts';
import type { BuiltInText, TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { type SampleGround, writeSample } from './sample-text.ts';
import { sampleGround } from './samples/sample-ground.ts';
import { SAMPLES } from './samples/sample-names.ts';

/**
 * What every draft made of a text of the user's own would be held back for, whoever it goes to: found on each of the awkward
 * samples. What only some of them read, such as a subject that others see, is told when it is written to them. What ours is
 * held back for as well, because the firm's details are not complete, is not the text's doing.
 */
export async function heldBackWords(program: Program, id: string, text: TemplateSource): Promise<Finding[]> {
  const stored = await readTemplate(program.database, id);
  const builtIn = builtInText(stored?.own?.copyOf ?? id);
  if (!builtIn) return [];
  const { settings } = await readTerms(program);
  const grounds = SAMPLES.map(({ id: sample }) => sampleGround(sample, { settings, now: program.now() }));
  let found: Map<string, Finding> | null = null;
  for (const ground of grounds) {
    const here = blockingIn(text, builtIn, ground);
    found = new Map([...(found ?? here)].filter(([name]) => here.has(name)));
    // Most texts are clean, and ours need not be read for them.
    if (found.size === 0) return [];
    const ours = blockingIn(builtIn, builtIn, ground);
    for (const name of ours.keys()) found.delete(name);
  }
  return [...(found?.values() ?? [])];
}

/** By what they say; the same words stand elsewhere, and other figures are missing, on each sample. */
function blockingIn(text: TemplateSource, builtIn: BuiltInText, ground: SampleGround): Map<string, Finding> {
  const written = writeSample(ground, { templateId: builtIn.id, text });
  const findings = written.ok ? written.value.findings.filter(({ blocking }) => blocking) : [];
  return new Map(findings.map((one) => [one.rule === 'figure' ? one.rule : `${one.rule} ${one.why}`, one]));
}
