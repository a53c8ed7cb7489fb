import { changeContact } from '../../lib/app/change-contact.ts';
import { noteBounce } from '../../lib/app/note-bounce.ts';
import { useBookCommand } from './use-book-command.ts';

/** What is known of a customer's people, confirmed or put right by hand. */
export const useChangeContact = () => useBookCommand(changeContact);
export const useNoteBounce = () => useBookCommand(noteBounce);
