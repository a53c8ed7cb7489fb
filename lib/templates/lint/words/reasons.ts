import type { WordReason } from './word-list.ts';

/** Reasons that the lists of all languages share; the suggestion is of the language. */
type Reason = Omit<WordReason, 'suggestion'>;

export const DECIDABLE_STEP: Reason = {
  rule: 'threat',
  isDecidable: true,
  why: 'Nobody has decided this step, and a step that is not decided and meant must not be announced.',
  source: 'US11, UK3, B7, P21',
};
export const HINT: Reason = {
  rule: 'threat',
  why: 'A consequence that is hinted at frightens and tells nobody anything; say what you ask for instead.',
  source: 'US11, UK3, B7, P14',
};
export const TELLING_OTHERS: Reason = {
  rule: 'threat',
  why: 'Nobody else may be told of what a customer owes, and nobody may be told that they will be.',
  source: 'UK3, US11, B7, P14',
};
export const TELLING_SHAMES: Reason = { ...TELLING_OTHERS, rule: 'shame' };
export const DOUBT: Reason = {
  rule: 'shame',
  why: 'This doubts that the person is honest; nobody knows the reason yet.',
  source: 'UK3, B7, P15',
};
export const DISHONOUR: Reason = {
  rule: 'shame',
  why: 'Words that shame a person, or that threaten to tell others, are forbidden in the law and end a relationship.',
  source: 'UK3, US11, B7, P14',
};
export const CHARGE: Reason = {
  rule: 'fee',
  why: 'A charge stands in a text only if it is lawful and agreed, with its rate and count of days; otherwise it is invented.',
  source: 'UK1, EU1, DE2, B7',
};
export const HURRY: Reason = {
  rule: 'false-urgency',
  why: 'Nothing happens at that moment, so the hurry is not true; a day the person can plan with works better.',
  source: 'B7, US11, P14',
};
export const EMPTY_PROMISE: Reason = {
  rule: 'hollow',
  why: 'Nobody can promise this; say what you will do yourself.',
  source: 'B7, P20',
};
export const REPROACH: Reason = {
  rule: 'blame',
  why: 'Nobody knows the reason yet: say what is on record, and ask.',
  source: 'P15, P14, B7',
};
export const FINAL_WORD: Reason = {
  rule: 'final-notice',
  why: 'A final notice is sent once, decided by a person, with amount, day and partner; the word alone only frightens.',
  source: 'B7, P21, P27',
};
export const AMOUNT_IN_WORDS: Reason = {
  rule: 'private',
  isOnlyMoney: true,
  why: 'On a voicemail or in a subject others may read, say who you are and how to reach you, not that it is about money.',
  source: 'P18, US6, B7',
};
