import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Id } from '../domain/id.ts';
import { skippedBecause } from '../domain/skip-reason.ts';
import type { HandledEntry } from './handled-today.ts';

/** What was done with an account today: "Called Mary Adams: no answer", "Left out: payment is on its way". */
export function handledWords(entry: HandledEntry, people: ReadonlyMap<Id, string>): string {
  switch (entry.kind) {
    case 'call': {
      const who = entry.contactName ?? nameOf(entry.contactId, people) ?? 'them';
      return `Called ${who}: ${entry.ownOutcome ?? lower(CALL_OUTCOMES[entry.outcome].label)}`;
    }
    case 'mail': {
      const who = nameOf(entry.contactId, people) ?? 'them';
      if (entry.purpose === 'as-per-our-call') return `Confirmed the call to ${who}`;
      return entry.channel === 'letter' ? `Sent a letter to ${who}` : `Wrote to ${who}`;
    }
    case 'skipped':
      return `Left out: ${skippedBecause(entry.reason, entry.note)}`;
  }
}

function nameOf(id: Id | null, people: ReadonlyMap<Id, string>): string | null {
  return id === null ? null : (people.get(id) ?? null);
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
