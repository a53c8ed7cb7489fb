import { z } from 'zod';
import { idSchema } from '../domain/id.ts';
import { pageEvidenceSchema } from '../domain/page-evidence.ts';

const evidenceSchema = z.object({
  kind: z.enum(['invoice-number', 'address', 'chosen', 'phone', 'domain', 'name']),
  value: z.string(),
});

const candidateSchema = z.object({ accountId: idSchema, evidence: evidenceSchema });

const matchSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('match'),
    accountId: idSchema,
    evidence: evidenceSchema,
    also: z.array(candidateSchema),
    isGuess: z.boolean(),
    contactAddress: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('conflict'),
    candidates: z.array(candidateSchema),
    contactAddress: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('unknown'),
    contactAddress: z.string().nullable(),
    name: z.string().nullable(),
    company: z.string().nullable().optional(),
  }),
]);

/** What is known of one tab: kept in session storage, gone with the browser, so a stopped worker loses nothing. */
export const tabStateSchema = z.object({
  evidence: pageEvidenceSchema,
  match: matchSchema,
  /** A draft that waits for the page to load its compose box. */
  waitingDraftId: idSchema.nullable(),
  /** Milliseconds: when the page was last seen. */
  seenAt: z.int(),
  /** The page was left and no other has been seen since. */
  isLeft: z.boolean(),
});
export type TabState = z.infer<typeof tabStateSchema>;
