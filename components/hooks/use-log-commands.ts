import type { AccountView } from '../../lib/app/account-view.ts';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import { detailsAgain, detailsPutBack } from '../../lib/app/correct-details.ts';
import { noteAnswerByHand } from '../../lib/app/note-answer-by-hand.ts';
import type { DetailsActivity } from '../../lib/domain/activity.ts';
import { useBookCommand } from './use-book-command.ts';

/** What a person adds to the log by hand, each as one command; nothing in it is changed or removed. */
export const useAmendEntry = () => useBookCommand(amendEntry);
export const useNoteAnswerByHand = () => useBookCommand(noteAnswerByHand);

/** What is known of people once an entry about their details is struck, or counts again: in sentences, beforehand. */
export function useDetailsCorrected({ records, moment }: Pick<AccountView, 'records' | 'moment'>) {
  return {
    ifStruck: (entry: DetailsActivity) => detailsPutBack(entry, records, moment).sentences,
    ifAgain: (entry: DetailsActivity) => detailsAgain(entry, records, moment).sentences,
  };
}
