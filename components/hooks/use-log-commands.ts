import { amendEntry } from '../../lib/app/amend-entry.ts';
import { noteAnswerByHand } from '../../lib/app/note-answer-by-hand.ts';
import { useBookCommand } from './use-book-command.ts';

/** What a person adds to the log by hand, each as one command; nothing in it is changed or removed. */
export const useAmendEntry = () => useBookCommand(amendEntry);
export const useNoteAnswerByHand = () => useBookCommand(noteAnswerByHand);
