import type { CallForm, DisputeFields } from '../domain/call-form.ts';
import type { ReportedDispute } from '../domain/call-report.ts';
import { type Day, isDay } from '../domain/day.ts';
import { addWorkingDays } from '../domain/holiday-calendar.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { type CallGround, invoicesOf } from './call-ground.ts';

/** Working days to answer a complaint in, unless somebody says otherwise (P10). */
const USUAL_DAYS = 5;

/** A complaint as it opens: looked after by us, to be answered within the usual days. */
export function beginDispute(ground: CallGround): DisputeFields {
  return { text: '', owner: ground.owner, answerBy: usualAnswerBy(ground), parts: [], itemIds: null };
}

function usualAnswerBy({ today, calendar }: CallGround): Day {
  return addWorkingDays(today, USUAL_DAYS, calendar);
}

/** What is shown and saved: somebody who complains has the fields of a complaint, touched or not. */
export function disputeShown({ dispute, outcome }: CallForm, ground: CallGround): DisputeFields | null {
  return dispute ?? (outcome === 'disputes' ? beginDispute(ground) : null);
}

/** The complaint as typed, or what cannot be understood, beside its field; its text may stand in the note. */
export function understoodDispute(form: CallForm, ground: CallGround): Result<ReportedDispute | null> {
  const dispute = disputeShown(form, ground);
  if (!dispute) return success(null);
  if (!isDay(dispute.answerBy))
    return refusal('dispute-answer-by', 'By which day is it answered? Choose one.');
  const itemIds = invoicesOf(dispute.itemIds, form);
  const parts: { itemId: string; amount: NonNullable<ReturnType<typeof parseAmount>> }[] = [];
  for (const { itemId, amount: typed } of dispute.parts) {
    const item = ground.items.find(({ id }) => id === itemId);
    if (!item || typed.trim() === '' || !itemIds.includes(itemId)) continue;
    const amount = parseAmount(typed, item.open.currency);
    if (!amount) return refusal('dispute-parts', `“${typed}” is not an amount in ${item.open.currency}.`);
    // All of it is no part of it.
    if (amount.amount !== item.open.amount) parts.push({ itemId, amount });
  }
  return success({
    itemIds,
    parts,
    text: dispute.text.trim() || (form.outcome === 'disputes' ? form.note.trim() : ''),
    owner: dispute.owner.trim(),
    answerBy: dispute.answerBy,
  });
}
