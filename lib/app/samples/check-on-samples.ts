import type { Instant } from '../../domain/day.ts';
import type { Settings } from '../../domain/settings.ts';
import { type Refusal, refusal } from '../../shared/result.ts';
import { builtInText } from '../../templates/built-in-texts.ts';
import type { TemplateSource } from '../../templates/template-source.ts';
import { writtenSample } from '../sample-occasion.ts';
import { sampleGround } from './sample-ground.ts';
import { SAMPLES } from './sample-names.ts';

interface Question {
  /** The built-in text it takes the place of, or was made of: says what it is written about. */
  readonly templateId: string;
  readonly text: TemplateSource;
  readonly settings: Settings;
  readonly now: Instant;
}

/** Can it be written to everybody? If not, for whom it cannot and why; `null`: it can. */
export function checkOnSamples({ templateId, text, settings, now }: Question): Refusal | null {
  const builtIn = builtInText(templateId);
  for (const { id, name } of SAMPLES) {
    const ground = { ...sampleGround(id, { settings, now }), language: builtIn?.language ?? 'en' };
    const written = writtenSample(builtIn?.textId ?? templateId, ground, text);
    if (!written.ok) return refusal(written.reason, `On the example “${name}”. ${written.message}`);
  }
  return null;
}
