import { CALL_OUTCOMES, type CallOutcome } from '../domain/call-outcome.ts';
import { countedEntrySchema } from '../domain/counted-entry.ts';
import type { Instant } from '../domain/day.ts';
import { batchesOf } from '../storage/backup/read-batches.ts';
import type { Program } from './program.ts';

/** How often a text was sent, and what came of it. Counts, never advice. */
export interface TextUse {
  readonly sent: number;
  /** Within `ANSWER_DAYS` the customer wrote, or was spoken to (P1, B8). */
  readonly answered: number;
  /** Sent less than `ANSWER_DAYS` ago, and not answered so far. */
  readonly waiting: number;
}

export const ANSWER_DAYS = 7;
const ANSWER_MS = ANSWER_DAYS * 24 * 60 * 60 * 1000;

interface Sent {
  readonly id: string;
  readonly accountId: string;
  readonly at: Instant;
  readonly textId: string;
}

/** By the text that was sent, over the whole log; some thousand entries at a time, so that a page stays at hand. */
export async function textUse({ database, now }: Program): Promise<ReadonlyMap<string, TextUse>> {
  const sent: Sent[] = [];
  const replies: { id: string; accountId: string; at: Instant }[] = [];
  const gone = new Set<string>();
  for await (const rows of batchesOf(database.activities)) {
    for (const row of rows) {
      if (row.kind !== 'mail' && row.kind !== 'call' && row.kind !== 'answer') continue;
      const read = countedEntrySchema.safeParse(row).data;
      if (!read) continue;
      const { id, accountId, at, amendsId, struck } = read;
      // Of an entry that was corrected the correction counts; what did not take place counts not at all (D13).
      if (amendsId !== null) gone.add(amendsId);
      if (struck) gone.add(id);
      else if (read.kind === 'mail') {
        if (read.textId !== null) sent.push({ id, accountId, at, textId: read.textId });
      } else if (read.kind === 'answer' || isConversation(read.outcome)) replies.push({ id, accountId, at });
    }
  }
  return counted(
    sent.filter(({ id }) => !gone.has(id)),
    replies.filter(({ id }) => !gone.has(id)),
    now(),
  );
}

function isConversation(outcome: CallOutcome): boolean {
  return CALL_OUTCOMES[outcome].rightParty;
}

function counted(
  sent: readonly Sent[],
  replies: readonly { readonly accountId: string; readonly at: Instant }[],
  now: Instant,
): Map<string, TextUse> {
  const heard = new Map<string, Instant[]>();
  for (const { accountId, at } of replies) {
    const times = heard.get(accountId);
    if (times) times.push(at);
    else heard.set(accountId, [at]);
  }
  for (const times of heard.values()) times.sort((a, b) => a - b);
  const uses = new Map<string, TextUse>();
  for (const { accountId, at, textId } of sent) {
    const before = uses.get(textId) ?? { sent: 0, answered: 0, waiting: 0 };
    const reply = firstAfter(heard.get(accountId) ?? [], at);
    const isAnswered = reply !== null && reply - at <= ANSWER_MS;
    const isWaiting = !isAnswered && now - at < ANSWER_MS;
    uses.set(textId, {
      sent: before.sent + 1,
      answered: before.answered + (isAnswered ? 1 : 0),
      waiting: before.waiting + (isWaiting ? 1 : 0),
    });
  }
  return uses;
}

/** The first of them, in order, that is later than `at`; `null`: none is. */
function firstAfter(times: readonly Instant[], at: Instant): Instant | null {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return times[low] ?? null;
}
