import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';

/** Those of the invoices on which something can be agreed in that currency. */
export function coverable(items: readonly OpenItem[], ids: readonly Id[], currency: string): OpenItem[] {
  const chosen = new Set(ids);
  return items.filter((item) => chosen.has(item.id) && item.open.currency === currency);
}
