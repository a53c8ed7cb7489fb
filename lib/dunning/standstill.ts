import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Hold, type HoldKind, holdSentence, isHolding, stopsOneWay } from '../domain/hold.ts';
import { joinWords } from '../shared/text.ts';
import { isCoveredByCredit } from './balances.ts';
import type { Moment } from './facts.ts';
import type { NextContact } from './next-contact-types.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/** What stops every contact with the account, strongest first; `null`: nothing does. */
export function standstill(reading: Reading): NextContact | null {
  return held(reading) ?? paidByParent(reading) ?? settled(reading);
}

function held({ facts, balances, moment }: Reading): NextContact | null {
  const holding = facts.holds.filter(
    (one) =>
      !stopsOneWay(one.kind) &&
      isHolding(one, moment.now) &&
      !waitsForNothing(one.kind, balances.open.length),
  );
  const hold = strongestHold(holding);
  if (!hold) return null;
  return { kind: 'not-now', until: hold.until, reasons: [holdReason(hold, moment)], afterwards: null };
}

/** The one that holds longest, of these the gravest; `null`: there is none. */
export function strongestHold(holds: readonly Hold[]): Hold | null {
  const [hold] = holds.toSorted(
    (a, b) =>
      (b.until ?? Number.MAX_VALUE) - (a.until ?? Number.MAX_VALUE) ||
      strength(a) - strength(b) ||
      (a.id < b.id ? -1 : 1),
  );
  return hold ?? null;
}

/** What was put aside ends with what it waited for: once all is paid, nothing is left to put aside (case 1). */
export function waitsForNothing(kind: HoldKind, openSums: number): boolean {
  return kind === 'snooze' && openSums === 0;
}

/** "Not to be chased: the account manager looks after it until 4 December (Bob Baker: the renewal is negotiated)". */
export function holdReason({ kind, until, owner, note }: Hold, moment: Moment): Reason {
  const { zone, locale, today } = moment;
  const end = until === null ? '' : ` until ${formatDay(dayIn(zone, until), locale, today)}`;
  const aside = [owner, note].filter(Boolean).join(': ');
  return reason(`hold-${kind}`, `${holdSentence(kind)}${end}${aside === '' ? '' : ` (${aside})`}`);
}

/** The gravest first: its sentence is the one that is read. */
const STRENGTH: readonly HoldKind[] = [
  'death',
  'insolvency',
  'lawyer',
  'fraud',
  'stop',
  'vulnerable',
  'hardship',
  'strategic',
  'snooze',
];

function strength({ kind }: Hold): number {
  return STRENGTH.indexOf(kind);
}

/** Case 40: the message goes to who pays. */
function paidByParent({ facts: { paidBy } }: Reading): NextContact | null {
  if (!paidBy) return null;
  const reasons = [
    reason('paid-by-parent', `${paidBy.name} pays for it: its invoices are followed up there`),
  ];
  return { kind: 'not-now', until: null, reasons, afterwards: null };
}

function settled({ balances, moment }: Reading): NextContact | null {
  if (balances.overdue.length === 0) return null;
  if (!balances.overdue.every(({ currency }) => isCoveredByCredit(balances, currency))) return null;
  const credits = joinWords(balances.credits.map((credit) => formatMoney(credit, moment.locale)));
  const text = `Credits and payments not yet allocated (${credits}) cover what is overdue: allocate them first`;
  return {
    kind: 'ask',
    question: 'allocate-payment',
    reasons: [reason('covered-by-credit', text)],
    afterwards: null,
  };
}
