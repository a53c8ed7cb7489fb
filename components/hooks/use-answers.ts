import { answerAllPriorContacts, answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { confirmFigures } from '../../lib/app/confirm-figures.ts';
import { decideStep } from '../../lib/app/decide-step.ts';
import { moveDispute } from '../../lib/app/move-dispute.ts';
import { recordPlacement } from '../../lib/app/record-placement.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import { resolveDispute } from '../../lib/app/resolve-dispute.ts';
import { tellPartner } from '../../lib/app/tell-partner.ts';
import { useBookCommand } from './use-book-command.ts';

/** What only a person can tell, each as one command. */
export const useAnswerPriorContacts = () => useBookCommand(answerPriorContacts);
export const useAnswerAllPriorContacts = () => useBookCommand(answerAllPriorContacts);
export const useConfirmFigures = () => useBookCommand(confirmFigures);
export const useDecideStep = () => useBookCommand(decideStep);
export const useMoveDispute = () => useBookCommand(moveDispute);
export const useRecordPlacement = () => useBookCommand(recordPlacement);
export const useReleaseAnswer = () => useBookCommand(releaseAnswer);
export const useResolveDispute = () => useBookCommand(resolveDispute);
export const useTellPartner = () => useBookCommand(tellPartner);
