import { notePayment } from '../../lib/app/note-payment.ts';
import { rebalancePlan } from '../../lib/app/rebalance-plan.ts';
import { writeConfirmation } from '../../lib/app/write-confirmation.ts';
import { writeNote } from '../../lib/app/write-note.ts';
import { waveThanksAside, writeThanks } from '../../lib/app/write-thanks.ts';
import { useBookCommand } from './use-book-command.ts';

/** What follows from an agreement and from the money that comes in, each as one command. */
export const useNotePayment = () => useBookCommand(notePayment);
export const useRebalancePlan = () => useBookCommand(rebalancePlan);
export const useWriteConfirmation = () => useBookCommand(writeConfirmation);
export const useWriteNote = () => useBookCommand(writeNote);
export const useWriteThanks = () => useBookCommand(writeThanks);
export const useWaveThanksAside = () => useBookCommand(waveThanksAside);
