import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { holdSentence, isHolding } from '../domain/hold.ts';
import { joinWords } from '../shared/text.ts';
import { type Balances, totalIn } from './balances.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { NextContact } from './next-contact-types.ts';
import { reason } from './reason.ts';

/** What stops every contact with the account, strongest first; `null`: nothing does. */
export function standstill(facts: AccountFacts, balances: Balances, moment: Moment): NextContact | null {
  return held(facts, moment) ?? settled(balances, moment);
}

function held(facts: AccountFacts, moment: Moment): NextContact | null {
  const holding = facts.holds.filter((hold) => hold.kind !== 'no-calls' && isHolding(hold, moment.now));
  const open = holding.find((hold) => hold.until === null);
  const last = [...holding].sort((a, b) => (b.until ?? 0) - (a.until ?? 0))[0];
  const hold = open ?? last;
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

function settled(balances: Balances, moment: Moment): NextContact | null {
  if (balances.overdue.length === 0) return null;
  const chased = balances.overdue.filter((total) => totalIn(balances.net, total.currency).amount > 0);
  if (chased.length === 0) {
    const credits = joinWords(balances.credits.map((credit) => formatMoney(credit, moment.locale)));
    return {
      kind: 'ask',
      question: 'allocate-payment',
      reasons: [
        reason(
          'covered-by-credit',
          `Credits and payments not yet allocated (${credits}) cover what is open: allocate them first`,
        ),
      ],
    };
  }
  return null;
}
