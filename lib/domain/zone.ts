import { z } from 'zod';

/** An IANA time zone name such as "America/New_York". */
export const zoneSchema = z.string().refine(isZone, 'is not a time zone such as Europe/Berlin');

// Every row of the log names its zone, and to ask the browser costs more than to read all the rest of the row.
const known = new Set<string>();

export function isZone(value: string): boolean {
  if (known.has(value)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    known.add(value);
    return true;
  } catch {
    return false;
  }
}
