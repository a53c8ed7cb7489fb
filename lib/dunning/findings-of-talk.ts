import type { Activity, CallActivity } from '../domain/activity.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentReason } from '../domain/payment-reason.ts';
import { joinWords } from '../shared/text.ts';
import { isSilent } from './contact-gap.ts';
import { atDay, type Finding, type FindingCode, onDay } from './finding.ts';
import { itemNames } from './item-names.ts';
import type { Reading } from './reading.ts';
import { isConversation } from './silence.ts';
import { untriedWays, wayWords } from './untried-ways.ts';

/** What they have said, and nobody has settled since: complaints, a missing order number, an invoice that never came. */
export function findingsOfTalk(reading: Reading): Finding[] {
  return [...disputes(reading), ...unsettled(reading), ...silent(reading)];
}

/** P10: with its owner and its day. */
function disputes(reading: Reading): Finding[] {
  const { facts, moment } = reading;
  return facts.disputes
    .filter(({ resolvedAt }) => resolvedAt === null)
    .toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1))
    .map((dispute) => {
      const isLate = dispute.answerBy < moment.today;
      return {
        code: isLate ? 'dispute-late' : 'dispute-open',
        text: `${complaint(dispute, reading)} ${isLate ? 'The answer was due' : 'An answer is due'}${by(dispute)} on ${onDay(dispute.answerBy, moment)}.`,
        next: isLate
          ? 'Settle it, or name a new day, before you ask for money.'
          : 'Do not ask for the disputed part; say when the answer comes.',
        about: onDay(dispute.answerBy, moment),
      };
    });
}

function complaint({ itemIds, text }: Dispute, reading: Reading): string {
  const names = namesOf(itemIds, reading);
  const says = text.trim() === '' ? '' : `: “${text.trim()}”`;
  return `Open complaint${names === '' ? '' : ` about ${names}`}${says}.`.replace(/([.!?])”\.$/, '$1”');
}

function by({ owner }: Dispute): string {
  return owner === '' ? '' : ` from ${owner}`;
}

interface Unsettled {
  readonly code: FindingCode;
  readonly says: (names: string) => string;
  readonly next: string;
}

const UNSETTLED: Partial<Record<PaymentReason, Unsettled>> = {
  'already-paid': {
    code: 'already-paid',
    says: (names) => `that ${names || 'it'} was paid; it is still open here.`,
    next: 'Look for the payment; ask for its day and reference.',
  },
  'missing-order-number': {
    code: 'missing-order-number',
    says: (names) => `that the order number is missing${names && ` on ${names}`}.`,
    next: 'Ask for the number, and send the invoice again with it.',
  },
  'waiting-approval': {
    code: 'waiting-approval',
    says: (names) => `that ${names || 'it'} waits for approval.`,
    next: 'Ask who approves it, and by when.',
  },
};

/** The last word of a reason counts; what they wrote or said since may have settled it, and what was paid has. */
function unsettled(reading: Reading): Finding[] {
  const talk = lastReason(reading.log);
  if (!talk) return [];
  const open = openOf(talk, reading);
  if (talk.items.length > 0 && open.length === 0) return [];
  const names = itemNames(open);
  const who = `${talk.contactName ?? 'They'} said on ${atDay(talk.at, talk.zone, reading.moment)} `;
  if (talk.reason === 'not-received') return [notReceived(talk, who, names, reading)];
  const found = UNSETTLED[talk.reason];
  if (!found) return [];
  return [{ code: found.code, text: who + found.says(names), next: found.next, about: found.code }];
}

/** The newest conversation with a reason, unless they wrote or talked about something else since. */
function lastReason(log: readonly Activity[]): CallActivity | null {
  for (const activity of log) {
    if (activity.kind === 'answer') return null;
    if (isConversation(activity)) return activity.reason === 'not-asked' ? null : activity;
  }
  return null;
}

function notReceived(talk: CallActivity, who: string, names: string, { log, moment }: Reading): Finding {
  const ids = new Set(talk.items.map(({ itemId }) => itemId));
  const sent = log.findLast(
    (one) =>
      one.kind === 'mail' &&
      one.at > talk.at &&
      (one.confirmsId === talk.id || one.items.some(({ itemId }) => ids.has(itemId))),
  );
  const said = `${who}that ${names || 'the invoice'} never arrived`;
  return {
    code: 'not-received',
    text: sent
      ? `${said}; we wrote on ${atDay(sent.at, sent.zone, moment)}.`
      : `${said}; nothing was sent since.`,
    next: sent ? 'Ask whether it has arrived now.' : 'Send it again, and check where it goes.',
    about: 'never arrived',
  };
}

/** P1: the second notice brought no answer either. */
function silent(reading: Reading): Finding[] {
  const { unanswered } = reading.silence;
  const [last] = unanswered;
  if (!last || !isSilent(reading)) return [];
  return [
    {
      code: 'silent',
      text: `No answer to ${unanswered.length} tries in a row, the last on ${atDay(last.at, last.zone, reading.moment)}.`,
      next: otherWay(last.contactId, reading),
      about: 'unanswered',
    },
  ];
}

/** P17: what is on record and was not tried, by name. */
function otherWay(tried: Id | null, reading: Reading): string {
  const ways = untriedWays(reading).slice(0, 2);
  if (ways.length === 0) return 'Nothing else is on record: ask the front desk for another name or number.';
  return `Try another way: ${joinWords(
    ways.map((way) => wayWords(way, tried)),
    'or',
  )}.`;
}

function openOf({ items }: CallActivity, { standings }: Reading) {
  const ids = new Set(items.map(({ itemId }) => itemId));
  return standings.filter(({ item }) => ids.has(item.id)).map(({ item }) => item);
}

function namesOf(ids: readonly Id[], { facts }: Reading): string {
  return itemNames(facts.items.filter(({ id }) => ids.includes(id)));
}
