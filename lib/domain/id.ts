import { z } from 'zod';

/** Ids are made on the client, sort by time and are never reused (ULIDs). */
export const idSchema = z.string().min(1).max(64);
export type Id = z.infer<typeof idSchema>;
