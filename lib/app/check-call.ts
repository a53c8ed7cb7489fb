import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import { formatMoney } from '../domain/format-money.ts';
import { isMoreThan } from '../domain/money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { totalIn } from '../dunning/balances.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import type { CallReport } from './record-call.ts';

/** What the call card contradicts or leaves out, as a sentence beside the field it is about; `null`: it can be saved. */
export function checkCall(report: CallReport, facts: AccountFacts, moment: Moment): Refusal | null {
  const spoke = CALL_OUTCOMES[report.outcome].rightParty;
  if (spoke && !report.contactId && !report.contactName?.trim()) {
    return refusal('call-person', 'Whom did you speak to? Pick the person, or type the name.');
  }
  if (report.outcome === 'refused' && report.note.trim() === '') {
    return refusal('call-note', 'A refusal is written down with care: note the words that were used.');
  }
  if (report.outcome === 'disputes' && report.note.trim() === '') {
    return refusal('call-note', 'What is the complaint or question? One line is enough.');
  }
  if (report.outcome === 'disputes' && report.itemIds.length === 0) {
    return refusal('call-invoices', 'Which invoices is it about? Tick at least one.');
  }
  return report.outcome === 'promised' ? checkPromise(report, facts, moment) : null;
}

function checkPromise(report: CallReport, facts: AccountFacts, { today, locale }: Moment): Refusal | null {
  const { promise } = report;
  // Case 30: "soon" is no promise; ask for a date.
  if (!promise)
    return refusal(
      'promise-date',
      'A promise needs an amount and a day. If no day was named, choose “Talked”.',
    );
  if (promise.amount.amount <= 0)
    return refusal('promise-amount', 'Type the promised amount, such as 1,200.00.');
  if (promise.dueOn < today)
    return refusal('promise-date', 'The promised day has passed: choose today or later.');
  const covered = facts.items.filter(
    ({ id, open }) => report.itemIds.includes(id) && open.currency === promise.amount.currency,
  );
  if (covered.length === 0) {
    return refusal(
      'call-invoices',
      `Which invoices is it for? Tick at least one in ${promise.amount.currency}.`,
    );
  }
  const open = totalIn(sumByCurrency(covered.map((item) => item.open)), promise.amount.currency);
  if (!isMoreThan(promise.amount, open)) return null;
  return refusal(
    'promise-amount',
    `That is more than is open on the ticked invoices (${formatMoney(open, locale)}).`,
  );
}
