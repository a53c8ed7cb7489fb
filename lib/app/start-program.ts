import { monotonicFactory } from 'ulid';
import type { Instant } from '../domain/day.ts';
import { parseWithoutEval } from '../domain/parse-without-eval.ts';
import { PerOurCallDatabase } from '../storage/database.ts';
import { defaultSettings } from './default-settings.ts';
import type { Program } from './program.ts';

interface Surroundings {
  readonly now: () => Instant;
  readonly zone: string;
  readonly locale: string;
}

export function startProgram({ now, zone, locale }: Surroundings): Program {
  parseWithoutEval();
  const nextId = monotonicFactory();
  return {
    database: new PerOurCallDatabase(),
    now,
    newId: () => nextId(now()),
    defaults: defaultSettings(zone, locale),
  };
}
