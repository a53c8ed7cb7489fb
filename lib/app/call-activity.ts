import type { CallActivity } from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { CallReport } from '../domain/call-report.ts';
import type { Id } from '../domain/id.ts';
import { believedFigures } from './believed-figures.ts';
import type { BookTerms } from './book-terms.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';
import { type ReadingInPlace, suggestionOf } from './suggestion.ts';

/** The entry of the log for a call that is being saved: the step it was, and the figures believed at the time (D13). */
export function callActivity(
  program: Program,
  report: CallReport,
  inPlace: ReadingInPlace,
  terms: BookTerms,
  namedId: Id | null,
): CallActivity {
  const { facts } = inPlace.reading;
  const { plan } = suggestionOf(inPlace, terms);
  // Their ringing is no try of ours; a conversation is one, whoever has rung.
  const counts = report.direction === 'out' || CALL_OUTCOMES[report.outcome].rightParty;
  const planned = plan?.channel === 'call' && counts ? plan : null;
  const levels = new Map(planned?.items.map(({ itemId, levelId }) => [itemId, levelId]));
  const contact = facts.contacts.find(({ id }) => id === report.contactId);
  return {
    kind: 'call',
    id: program.newId(),
    accountId: report.accountId,
    at: report.at,
    zone: terms.settings.zone,
    amendsId: null,
    believed: believedFigures(inPlace.reading),
    contactId: contact?.id ?? null,
    contactName: contact?.name ?? report.contactName,
    direction: report.direction,
    askedFor: false,
    phone: report.phone,
    seconds: report.seconds,
    outcome: report.outcome,
    ownOutcome: report.ownOutcome,
    reason: report.reason,
    ownReason: report.ownReason,
    note: report.note,
    words: report.words,
    resend: [...report.resend],
    namedId,
    items: report.itemIds.map((itemId) => coveredItem(itemId, levels.get(itemId) ?? null, facts)),
    levelId: planned?.level.id ?? null,
  };
}
