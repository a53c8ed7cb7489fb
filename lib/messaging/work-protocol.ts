import { z } from 'zod';

/** Calls are numbered by the page; every reply names the call it answers. */
const turn = z.int().positive();

/** What a page says to a worker of its own: do this, or stop doing it. What it carries is parsed by the call's own schema. */
export const workRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('do'), turn, name: z.string(), asked: z.unknown() }),
  z.object({ kind: z.literal('cancel'), turn }),
]);
export type WorkRequest = z.input<typeof workRequestSchema>;

const progressSchema = z.object({
  step: z.enum(['reading', 'checking', 'writing', 'listing']),
  done: z.number().nonnegative(),
  of: z.number().nonnegative().nullable(),
});
export type WorkProgress = z.output<typeof progressSchema>;

/** What the worker says: progress now and then, and one of the others at the end of every call. */
export const workReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), turn, at: progressSchema }),
  z.object({ kind: z.literal('answer'), turn, answer: z.unknown() }),
  z.object({ kind: z.literal('refusal'), turn, reason: z.string(), message: z.string() }),
  z.object({ kind: z.literal('failed'), turn, message: z.string() }),
  z.object({ kind: z.literal('cancelled'), turn }),
]);
export type WorkReply = z.output<typeof workReplySchema>;

/** How far a call is, and whether it is still wanted. */
export interface WorkWatch {
  readonly progress: (at: WorkProgress) => void;
  readonly signal: AbortSignal;
}

/** The calls a worker answers, each with what it is asked and what comes back. */
export type WorkProtocol = Readonly<
  Record<string, { readonly asked: z.ZodType; readonly answer: z.ZodType }>
>;

export type Asked<P extends WorkProtocol, N extends keyof P> = z.output<P[N]['asked']>;
export type Answer<P extends WorkProtocol, N extends keyof P> = z.output<P[N]['answer']>;

export function parsedBy<S extends z.ZodType>(schema: S, raw: unknown): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(raw);
}
