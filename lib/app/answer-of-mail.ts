import type { Answer } from '../domain/activity.ts';
import type { Instant } from '../domain/day.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import type { Reading } from '../dunning/reading.ts';
import type { Program } from './program.ts';
import { newEntry } from './with-account.ts';

/** A mail of theirs that a page shows: who wrote it and when, never what it says. */
export interface SeenMail {
  /** As `lastMessage` gives it: the same mail has the same key whenever it is seen. */
  readonly key: string;
  readonly from: string;
  readonly at: Instant;
}

/** The entry that stands for that mail, as it counts now; `null`: it was never noted. */
export function answerOf({ key }: Pick<SeenMail, 'key'>, { log }: Pick<Reading, 'log'>): Answer | null {
  return log.find((one): one is Answer => one.kind === 'answer' && one.seen?.key === key) ?? null;
}

/** The mail as read by somebody: a correction of its entry, or the first of it. The log keeps both (D13). */
export function readAnswer(
  program: Pick<Program, 'newId'>,
  mail: SeenMail,
  reading: Reading,
  said: Partial<NonNullable<Answer['seen']>>,
): Answer {
  const { facts, moment } = reading;
  const entry = newEntry(program, reading);
  const before = answerOf(mail, reading);
  const seen = { key: mail.key, from: mail.from, isRead: true, ...before?.seen, ...said };
  const { id, believed } = entry;
  if (before) return { ...before, id, amendsId: before.id, notedAt: moment.now, believed, seen };
  return {
    kind: 'answer',
    ...entry,
    at: mail.at,
    notedAt: moment.now,
    contactId:
      facts.contacts.find(({ emails }) => emails.some(({ address }) => isOf(address, mail)))?.id ?? null,
    note: '',
    seen,
  };
}

function isOf(address: string, { from }: SeenMail): boolean {
  return normaliseAddress(address) === from;
}
