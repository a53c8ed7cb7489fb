import { type Refusal, refusal } from '../shared/result.ts';

/** The refusal for a browser that has no room left; `null`: the error is about something else. */
export function noSpaceRefusal(error: unknown): Refusal | null {
  if (!isNoSpace(error, 0)) return null;
  return refusal(
    'no-space',
    'The browser has no room left to save this. Nothing was changed. Free some space on this computer, for example by emptying the downloads folder, and try again.',
  );
}

/** Dexie wraps what the browser said: as the inner error of an abort, or as one of the failures of many rows. */
function isNoSpace(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  const inside = [
    'inner' in error ? error.inner : null,
    'cause' in error ? error.cause : null,
    ...('failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 1) : []),
  ];
  return inside.some((one) => isNoSpace(one, depth + 1));
}

const DEEPEST = 5;
