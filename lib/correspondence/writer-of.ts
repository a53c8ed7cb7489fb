import { asPerOurCall } from './as-per-our-call.ts';
import { instalmentReminder } from './instalment-reminder.ts';
import { promiseReminder } from './promise-reminder.ts';
import { quietMail } from './quiet-mail.ts';
import { reminder } from './reminder.ts';
import { thankYou } from './thank-you.ts';

/** What fills in a text, and says which figures of the record must stand in it. */
export type Writer = typeof reminder;

const WRITERS: readonly (readonly [textId: RegExp, write: Writer])[] = [
  [/^(?:as-per-our-call|voicemail-left|promise-in-mail)/, asPerOurCall],
  [/^thank-you/, thankYou],
  [/^missed-instalment/, instalmentReminder],
  [/^(?:promise-reminder|plan-reminder)/, promiseReminder],
  [/^(?:alternative-contact|details-request|stop-confirmation|voicemail|call-opening)/, quietMail],
];

/** By what a text is about, whatever its form: "second-notice-letter" is a reminder. */
export function writerOf(textId: string): Writer {
  return WRITERS.find(([ids]) => ids.test(textId))?.[1] ?? reminder;
}
