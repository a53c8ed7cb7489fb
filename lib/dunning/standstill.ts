import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Hold, type HoldKind, holdSentence, isHolding } from '../domain/hold.ts';
import { joinWords } from '../shared/text.ts';
import { type Balances, isCoveredByCredit } from './balances.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { NextContact } from './next-contact-types.ts';
import { reason } from './reason.ts';

/** What stops every contact with the account, strongest first; `null`: nothing does. */
export function standstill(facts: AccountFacts, balances: Balances, moment: Moment): NextContact | null {
  return held(facts, moment) ?? settled(balances, moment);
}

function held(facts: AccountFacts, moment: Moment): NextContact | null {
  const holding = facts.holds.filter((one) => one.kind !== 'no-calls' && isHolding(one, moment.now));
  const [hold] = holding.sort(
    (a, b) => (b.until ?? Number.MAX_VALUE) - (a.until ?? Number.MAX_VALUE) || strength(a) - strength(b),
  );
  if (!hold) return null;
  const until =
    hold.until === null
      ? ''
      : ` until ${formatDay(dayIn(moment.zone, hold.until), moment.locale, moment.today)}`;
  const note = hold.note === '' ? '' : ` (${hold.note})`;
  return {
    kind: 'not-now',
    until: hold.until,
    reasons: [reason(`hold-${hold.kind}`, `${holdSentence(hold.kind)}${until}${note}`)],
    afterwards: null,
  };
}

/** The gravest first: its sentence is the one that is read. */
const STRENGTH: readonly HoldKind[] = [
  'death',
  'insolvency',
  'lawyer',
  'fraud',
  'stop',
  'hardship',
  'snooze',
  'no-calls',
];

function strength({ kind }: Hold): number {
  return STRENGTH.indexOf(kind);
}

function settled(balances: Balances, moment: Moment): NextContact | null {
  if (balances.overdue.length === 0) return null;
  if (balances.overdue.every(({ currency }) => isCoveredByCredit(balances, currency))) {
    const credits = joinWords(balances.credits.map((credit) => formatMoney(credit, moment.locale)));
    return {
      kind: 'ask',
      question: 'allocate-payment',
      reasons: [
        reason(
          'covered-by-credit',
          `Credits and payments not yet allocated (${credits}) cover what is overdue: allocate them first`,
        ),
      ],
    };
  }
  return null;
}
