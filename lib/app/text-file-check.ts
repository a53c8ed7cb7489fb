import type { Instant } from '../domain/day.ts';
import type { Settings } from '../domain/settings.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { checkTemplate } from '../templates/check-template.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { checkOnSample } from './samples/check-on-samples.ts';
import { SAMPLES } from './samples/sample-names.ts';
import { isCopyId } from './template-copy.ts';
import { type FileText, readTextFile, type TextFile } from './text-file.ts';

export type CheckedText = FileText;

/** A file each of whose texts can be filled in, or is said to be one that cannot. */
export interface CheckedTextFile extends TextFile {
  readonly isChecked: true;
}

/** Texts that take longer to be filled in than that are written to take long: two hundred of ours take a fifth of it. */
const MOST_MS = 10_000;

/**
 * Reads a file of texts and tries each as it is tried when it is saved: on its own and on every example. In between the page has its
 * turn. Refused with a sentence, nothing is written.
 */
export async function checkTextFile(program: Program, content: string): Promise<Result<CheckedTextFile>> {
  const read = readTextFile(content);
  if (!read.ok) return read;
  const began = program.now();
  const { settings } = await readTerms(program);
  const texts: CheckedText[] = [];
  for (const text of read.value.texts) {
    const tries = triesOf(text, { settings, now: began });
    let one = tries.next();
    while (!one.done) {
      if (program.now() - began > MOST_MS) return TOO_SLOW;
      one = tries.next();
    }
    texts.push(one.value);
    await turnOfThePage();
  }
  return success({ ...read.value, texts, isChecked: true });
}

const TOO_SLOW = refusal(
  'too-slow',
  'The texts of this file take too long to be filled in. Nothing was changed.',
);

interface Moment {
  readonly settings: Settings;
  readonly now: Instant;
}

/** One step for each time it is filled in, so that somebody may look at the clock in between. */
function* triesOf(text: FileText, moment: Moment): Generator<void, CheckedText> {
  if (!text.isReadable) return text;
  const { template } = text;
  const { id, own } = template;
  const builtIn = builtInText(own?.copyOf ?? id);
  const unreadable = (why: string): CheckedText => ({
    isReadable: false,
    name: own?.name ?? builtIn?.name ?? id,
    why,
  });
  if (!builtIn) return unreadable('It is for a text that this version of the program does not have.');
  if (own && !isCopyId(id)) return unreadable('It is damaged, or no text of this program.');
  const problem = checkTemplate(template);
  if (problem) return unreadable(problem.message);
  for (const sample of SAMPLES) {
    yield;
    const misfit = checkOnSample(sample.id, { templateId: builtIn.id, text: template, ...moment });
    if (misfit) return unreadable(misfit.message);
  }
  // A copy is of the language its original is written in, whatever the file says.
  return own
    ? { isReadable: true, template: { ...template, own: { ...own, language: builtIn.language } } }
    : text;
}

function turnOfThePage(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
