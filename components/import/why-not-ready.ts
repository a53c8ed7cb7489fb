import type { ImportPreview } from '../../lib/app/preview-import.ts';
import { count } from '../../lib/shared/text.ts';

/** Why these files cannot be imported yet, as the sentence beside the button; `null`: they can. */
export function whyNotReady({ candidates, stops, differences, canConfirm }: ImportPreview): string | null {
  if (canConfirm) return null;
  if (differences.length > 0)
    return 'The totals differ, so something in the file was not read as it was meant.';
  if (stops.length > 0) return `${count(stops.length, 'thing')} to put right first, above.`;
  if (candidates.accounts.length === 0) return 'There is no customer in these files.';
  return 'There is still something to put right in these files.';
}
