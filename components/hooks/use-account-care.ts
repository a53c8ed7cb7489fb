import { holdAccount } from '../../lib/app/hold-account.ts';
import { setPaidByParent } from '../../lib/app/set-paid-by-parent.ts';
import { useBookCommand } from './use-book-command.ts';

/** What is agreed about one account for longer than a snooze. */
export const useHoldAccount = () => useBookCommand(holdAccount);
export const useSetPaidByParent = () => useBookCommand(setPaidByParent);
