import { eraseAccount } from '../../lib/app/erase-account.ts';
import { holdAccount } from '../../lib/app/hold-account.ts';
import { setPaidByParent } from '../../lib/app/set-paid-by-parent.ts';
import type { Id } from '../../lib/domain/id.ts';
import { useSurface } from './surface.ts';
import { useBookCommand } from './use-book-command.ts';
import { useTab } from './use-tab.ts';

/** What is agreed about one account for longer than a snooze. */
export const useHoldAccount = () => useBookCommand(holdAccount);
export const useSetPaidByParent = () => useBookCommand(setPaidByParent);

/** What the page beside the panel was told of the customer is taken back as well. */
export function useEraseAccount() {
  const { matchAgain } = useSurface();
  const { tabId } = useTab();
  return useBookCommand(async (program, accountId: Id) => {
    const erased = await eraseAccount(program, accountId);
    if (erased.ok && tabId !== null) await matchAgain(tabId).catch(() => null);
    return erased;
  });
}
