import type { CallForm } from '../domain/call-form.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import { type CallGround, openOn } from './call-ground.ts';
import { partsOfCall } from './parts-of-call.ts';
import { understoodDispute } from './understood-dispute.ts';

/** What is open on these invoices and not disputed in this call (case 27); `null`: nothing is in that currency. */
export function undisputedOn(
  ids: readonly Id[],
  currency: string,
  form: CallForm,
  ground: CallGround,
): Money | null {
  const open = openOn(ids, currency, ground);
  const dispute =
    form.outcome !== '' && partsOfCall(form.outcome).disputes ? understoodDispute(form, ground) : null;
  if (!open || !dispute?.ok || !dispute.value) return open;
  const { itemIds, parts } = dispute.value;
  const disputed = ground.items
    .filter((item) => ids.includes(item.id) && itemIds.includes(item.id) && item.open.currency === currency)
    .reduce(
      (sum, item) =>
        sum + (parts.find(({ itemId }) => itemId === item.id)?.amount.amount ?? item.open.amount),
      0,
    );
  return money(Math.max(0, open.amount - disputed), currency);
}
