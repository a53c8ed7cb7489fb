import type { Result } from '../../lib/shared/result.ts';

/** What a use case gave; a test that does not expect a refusal ends with its sentence. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused (${result.reason}): ${result.message}`);
  return result.value;
}
