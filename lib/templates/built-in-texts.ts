import { LANGUAGES, type Language } from './languages.ts';
import type { BuiltInText } from './template-source.ts';
import { textKey } from './text-key.ts';
import { asPerOurCall } from './texts/as-per-our-call.ts';
import { asPerOurCallDetailsConfirmed } from './texts/as-per-our-call-details-confirmed.ts';
import { asPerOurCallDispute } from './texts/as-per-our-call-dispute.ts';
import { asPerOurCallInvoiceResent } from './texts/as-per-our-call-invoice-resent.ts';
import { asPerOurCallPlan } from './texts/as-per-our-call-plan.ts';
import { asPerOurCallRefusalNoted } from './texts/as-per-our-call-refusal-noted.ts';
import { brokenPromise } from './texts/broken-promise.ts';
import { courtesyNote } from './texts/courtesy-note.ts';
import { finalNotice } from './texts/final-notice.ts';
import { friendlyReminder } from './texts/friendly-reminder.ts';
import { missedInstalment } from './texts/missed-instalment.ts';
import { promiseInMail } from './texts/promise-in-mail.ts';
import { secondNotice } from './texts/second-notice.ts';
import { steppedUp } from './texts/stepped-up.ts';
import { thankYou } from './texts/thank-you.ts';
import { voicemailLeft } from './texts/voicemail-left.ts';

/** The texts the product comes with, in the order of firmness. A stored text of the same id replaces one. */
export const BUILT_IN_TEXTS: readonly BuiltInText[] = [
  asPerOurCall,
  asPerOurCallPlan,
  asPerOurCallDispute,
  asPerOurCallInvoiceResent,
  asPerOurCallDetailsConfirmed,
  asPerOurCallRefusalNoted,
  voicemailLeft,
  promiseInMail,
  thankYou,
  courtesyNote,
  friendlyReminder,
  secondNotice,
  missedInstalment,
  brokenPromise,
  steppedUp,
  finalNotice,
];

export const ALL_TEXTS: readonly BuiltInText[] = [...BUILT_IN_TEXTS, ...LANGUAGES.flatMap(translated)];

export function builtInText(id: string): BuiltInText | null {
  return ALL_TEXTS.find((text) => text.id === id) ?? null;
}

/** Each is for what its English one is for, and is kept by `textKey`. */
function translated({ words: { tag, name }, texts }: Language): BuiltInText[] {
  return BUILT_IN_TEXTS.flatMap((text) => {
    const own = texts[text.id];
    return own
      ? [{ ...text, ...own, id: textKey(text.id, tag), language: tag, name: `${text.name} (${name})` }]
      : [];
  });
}
