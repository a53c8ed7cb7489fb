import type { DueContact } from '../domain/due-contact.ts';

/** What was done about a line of the day's list without the panel. */
export type DoneAs = 'talked' | 'no-answer' | 'left-message' | 'mailed' | 'posted';

/** By the way that is planned. Empty: what was done cannot be said in one word, the panel asks for it. */
export function doneChoices({ kind, question, channel }: DoneLine): readonly DoneAs[] {
  if (kind === 'ask' || question !== null || channel === null) return [];
  return BY_CHANNEL[channel];
}

type DoneLine = Pick<DueContact, 'kind' | 'question' | 'channel'>;

const BY_CHANNEL: Record<NonNullable<DueContact['channel']>, readonly DoneAs[]> = {
  call: ['talked', 'no-answer', 'left-message'],
  email: ['mailed'],
  letter: ['posted'],
};
