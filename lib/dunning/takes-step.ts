import type { DunningLevel } from '../domain/dunning-procedure.ts';
import type { ContactPlan } from './next-contact-types.ts';

/**
 * Whether something written takes the suggested step. Written where a call was suggested it is a contact, but the call
 * stays due after the gap; written where nobody can or may be called it is the step, or the way would never go on.
 */
export function takesStepInWriting({ channel, level }: ContactPlan): boolean {
  return channel !== 'call' && !isDecisionAlone(level);
}

/** Decided by a person, and nobody is told: the hand-off. */
export function isDecisionAlone({ decidedByPerson, templateId }: DunningLevel): boolean {
  return decidedByPerson && templateId === null;
}
