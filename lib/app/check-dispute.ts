import type { CallReport, ReportedDispute } from '../domain/call-report.ts';
import { formatMoney } from '../domain/format-money.ts';
import { isMoreThan } from '../domain/money.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Refusal, refusal } from '../shared/result.ts';

/** P10, case 27: a complaint says what is wrong with which invoices, who looks after it, and until when. */
export function checkDispute({ dispute }: CallReport, facts: AccountFacts, moment: Moment): Refusal | null {
  if (!dispute) return null;
  if (dispute.text.trim() === '')
    return refusal('dispute-text', 'What is the complaint or question? One line is enough.');
  if (dispute.itemIds.length === 0)
    return refusal('call-invoices', 'Which invoices is it about? Tick at least one.');
  if (dispute.owner.trim() === '') return refusal('dispute-owner', 'Who looks after it? Type a name.');
  if (dispute.answerBy < moment.today)
    return refusal('dispute-answer-by', 'That day has passed: choose today or later.');
  return checkParts(dispute, facts, moment);
}

function checkParts(
  { parts, itemIds }: ReportedDispute,
  { items }: AccountFacts,
  { locale }: Moment,
): Refusal | null {
  for (const { itemId, amount } of parts) {
    const item = items.find(({ id }) => id === itemId && itemIds.includes(id));
    if (!item || item.open.currency !== amount.currency)
      return refusal(
        'dispute-parts',
        'A part is disputed of an invoice that is not ticked: tick it, or clear the part.',
      );
    const name = item.number || 'that invoice';
    if (amount.amount <= 0)
      return refusal('dispute-parts', `How much of ${name} is disputed? Type an amount.`);
    if (isMoreThan(amount, item.open))
      return refusal(
        'dispute-parts',
        `More is disputed of ${name} than is open on it (${formatMoney(item.open, locale)}).`,
      );
  }
  return null;
}
