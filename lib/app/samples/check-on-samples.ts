import type { Instant } from '../../domain/day.ts';
import type { Settings } from '../../domain/settings.ts';
import { type Refusal, refusal } from '../../shared/result.ts';
import { builtInText } from '../../templates/built-in-texts.ts';
import type { TemplateSource } from '../../templates/template-source.ts';
import { writtenSample } from '../sample-occasion.ts';
import { sampleGround } from './sample-ground.ts';
import { SAMPLES, type SampleId } from './sample-names.ts';

interface Question {
  /** The built-in text it takes the place of, or was made of: says what it is written about. */
  readonly templateId: string;
  readonly text: TemplateSource;
  readonly settings: Settings;
  readonly now: Instant;
}

/** Can it be written to everybody? If not, for whom it cannot and why; `null`: it can. */
export function checkOnSamples(question: Question): Refusal | null {
  for (const { id } of SAMPLES) {
    const misfit = checkOnSample(id, question);
    if (misfit) return misfit;
  }
  return null;
}

/** The same for one of them. */
export function checkOnSample(id: SampleId, question: Question): Refusal | null {
  const failed = failedOn(id, question);
  return (
    failed && refusal(failed.refused.reason, `On the example “${failed.name}”. ${failed.refused.message}`)
  );
}

/** An example that a text cannot be written for. */
export interface FailedSample {
  readonly name: string;
  readonly refused: Refusal;
}

/** The first it cannot be written for, tried one at a time: a page in which somebody types is held up by one only. */
export function* firstFailed(question: Question): Generator<undefined, FailedSample | null> {
  for (const { id } of SAMPLES) {
    const failed = failedOn(id, question);
    if (failed) return failed;
    yield;
  }
  return null;
}

function failedOn(id: SampleId, { templateId, text, settings, now }: Question): FailedSample | null {
  const builtIn = builtInText(templateId);
  const ground = { ...sampleGround(id, { settings, now }), language: builtIn?.language ?? 'en' };
  const written = writtenSample(builtIn?.textId ?? templateId, ground, text);
  if (written.ok) return null;
  return { name: SAMPLES.find((one) => one.id === id)?.name ?? id, refused: written };
}
