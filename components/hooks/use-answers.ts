import { answerAllPriorContacts, answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { confirmFigures } from '../../lib/app/confirm-figures.ts';
import { decideStep } from '../../lib/app/decide-step.ts';
import { resolveDispute } from '../../lib/app/resolve-dispute.ts';
import { useBookCommand } from './use-book-command.ts';

/** What only a person can tell, each as one command. */
export const useAnswerPriorContacts = () => useBookCommand(answerPriorContacts);
export const useAnswerAllPriorContacts = () => useBookCommand(answerAllPriorContacts);
export const useConfirmFigures = () => useBookCommand(confirmFigures);
export const useDecideStep = () => useBookCommand(decideStep);
export const useResolveDispute = () => useBookCommand(resolveDispute);
