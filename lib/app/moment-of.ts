import type { Settings } from '../domain/settings.ts';
import type { Moment } from '../dunning/facts.ts';
import { momentAt } from '../dunning/moment-at.ts';
import type { Program } from './program.ts';

/** Now, as the firm's clock has it: for what is said of no account, or of days alone. */
export function momentOf(program: Program, { zone, locale }: Settings): Moment {
  return momentAt(program.now(), zone, locale);
}
