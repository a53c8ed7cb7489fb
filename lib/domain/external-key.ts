import { z } from 'zod';

/** What an outside system calls a thing; a re-import matches on it first. */
export const externalKeySchema = z.object({ system: z.string().min(1), key: z.string().min(1) });
export type ExternalKey = z.infer<typeof externalKeySchema>;

/** One string for an index: "qbo-name:northwind traders". */
export function externalKeyOf(external: ExternalKey): string {
  return `${external.system}:${external.key}`;
}
