import { addAccount } from '../../lib/app/add-account.ts';
import { addContact } from '../../lib/app/add-contact.ts';
import type { Program } from '../../lib/app/program.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { useBookCommand } from './use-book-command.ts';

/** A new customer with one person; the page beside the panel is then looked at anew. */
export const useAddAccount = (tabId: number | null) => useAdding(addAccount, tabId);

/** One person more at a customer. */
export const useAddContact = (tabId: number | null) => useAdding(addContact, tabId);

function useAdding<I, T>(add: (program: Program, input: I) => Promise<Result<T>>, tabId: number | null) {
  const { matchAgain } = useSurface();
  return useBookCommand(async (program, input: I) => {
    const added = await add(program, input);
    if (added.ok && tabId !== null) await matchAgain(tabId).catch(() => null);
    return added;
  });
}
