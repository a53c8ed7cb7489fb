import type { BuiltInText } from './template-source.ts';
import { asPerOurCall } from './texts/as-per-our-call.ts';
import { courtesyNote } from './texts/courtesy-note.ts';
import { finalNotice } from './texts/final-notice.ts';
import { friendlyReminder } from './texts/friendly-reminder.ts';
import { missedInstalment } from './texts/missed-instalment.ts';
import { secondNotice } from './texts/second-notice.ts';
import { steppedUp } from './texts/stepped-up.ts';

/** The texts the product comes with, in the order of firmness. A stored text of the same id replaces one. */
export const BUILT_IN_TEXTS: readonly BuiltInText[] = [
  asPerOurCall,
  courtesyNote,
  friendlyReminder,
  secondNotice,
  missedInstalment,
  steppedUp,
  finalNotice,
];

export function builtInText(id: string): BuiltInText | null {
  return BUILT_IN_TEXTS.find((text) => text.id === id) ?? null;
}
