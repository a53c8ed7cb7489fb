/** The steps of a guided call, in the order of a call that meets with nothing unforeseen (P9 to P13, P5). */
export const STEP_IDS = [
  'opening',
  'service',
  'bridge',
  'listen',
  'repeat',
  'ask',
  'options',
  'details',
  'close',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What the customer, or whoever answers, may say. */
export const BRANCH_IDS = [
  'satisfied',
  'complaint',
  'not-received',
  'oversight',
  'approval',
  'order-number',
  'already-paid',
  'cash-trouble',
  'hardship',
  'part-disputed',
  'refuses',
  'wrong-person',
  'third-person',
  'voicemail',
  'no-answer',
  'wrong-number',
  'no-more-calls',
  'lawyer',
  'insolvency',
  'death',
  'fraud',
] as const;
export type BranchId = (typeof BRANCH_IDS)[number];

export function isStepId(text: string): text is StepId {
  return STEP_IDS.some((id) => id === text);
}

export function isBranchId(text: string): text is BranchId {
  return BRANCH_IDS.some((id) => id === text);
}
