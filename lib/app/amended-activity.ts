import type { Activity, CallActivity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import type { CallCorrection, Correction } from './correction.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';

/** The entry as it should have been noted. What was believed then, and where, stays as it was then. */
export function amendedActivity(
  program: Program,
  entry: Activity,
  correction: Correction,
  facts: AccountFacts,
): Activity {
  const anew = { id: program.newId(), amendsId: entry.id, notedAt: program.now() };
  const { takesBack, struck, ...rest } = entry;
  const amended: Activity = { ...rest, ...anew };
  switch (correction.kind) {
    case 'struck':
      return { ...amended, struck: true };
    case 'call':
      return amended.kind === 'call' ? amendedCall(amended, correction, facts) : amended;
    case 'mail': {
      const { at, contactId } = correction;
      return amended.kind === 'mail' ? { ...amended, at, contactId } : amended;
    }
    case 'answer': {
      const { at, contactId, note } = correction;
      return amended.kind === 'answer' ? { ...amended, at, contactId, note: note.trim() } : amended;
    }
    case 'payment': {
      const { on, items, method, note } = correction;
      if (amended.kind !== 'payment') return amended;
      return { ...amended, on, items: [...items], method, note: note.trim() };
    }
    case 'details':
      return amended.kind === 'details' ? { ...amended, note: correction.note.trim() } : amended;
  }
}

function amendedCall(call: CallActivity, said: CallCorrection, facts: AccountFacts): CallActivity {
  const contact = facts.contacts.find(({ id }) => id === said.contactId);
  const { at, direction, outcome, ownOutcome, reason, ownReason } = said;
  // An invoice that was noted keeps what was open on it then, and the step it was for.
  const noted = new Map<Id, CallActivity['items'][number]>(call.items.map((one) => [one.itemId, one]));
  return {
    ...call,
    at,
    direction,
    contactId: contact?.id ?? null,
    contactName: contact
      ? call.contactId === contact.id
        ? call.contactName
        : contact.name
      : said.contactName,
    outcome,
    ownOutcome,
    reason,
    ownReason,
    note: said.note.trim(),
    words: said.words.trim(),
    items: said.itemIds.map((itemId) => noted.get(itemId) ?? coveredItem(itemId, null, facts)),
  };
}
