import type { ImportOutcome } from '../../lib/app/import-preview.ts';
import { count } from '../../lib/shared/text.ts';

/** "12 customers overdue, 3 to contact today". */
export function resultHeadline({
  overdueAccounts,
  dueNow,
}: Pick<ImportOutcome, 'overdueAccounts' | 'dueNow'>): string {
  const due = dueNow === 0 ? 'nobody to contact today' : `${dueNow} to contact today`;
  if (overdueAccounts === 0) return dueNow === 0 ? 'No customer is overdue' : `No customer overdue, ${due}`;
  return `${count(overdueAccounts, 'customer')} overdue, ${due}`;
}
