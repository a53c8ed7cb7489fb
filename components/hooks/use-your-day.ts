import { saveYourDay } from '../../lib/app/your-day.ts';
import { useBookCommand } from './use-book-command.ts';

/** Saves when the user is told and how much a day can take: badge and alarm follow. */
export function useSaveYourDay() {
  return useBookCommand(saveYourDay);
}
