import { z } from 'zod';

/** An IANA time zone name such as "America/New_York". */
export const zoneSchema = z.string().refine(isZone, 'is not a time zone such as Europe/Berlin');

export function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
