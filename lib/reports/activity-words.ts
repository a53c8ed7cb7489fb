import type {
  Activity,
  Answer,
  CallActivity,
  Decision,
  DetailsActivity,
  MailActivity,
  PartnerTold,
  PaymentActivity,
  PriorContact,
} from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Contact } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import { type DunningProcedure, levelById } from '../domain/dunning-procedure.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { PAYMENT_REASONS } from '../domain/payment-reason.ts';
import { skipReasonWords } from '../domain/skip-reason.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import type { Moment } from '../dunning/facts.ts';
import { assertNever } from '../shared/assert-never.ts';
import { joinWords } from '../shared/text.ts';

/** What an entry is put into words with: of an account as it is shown, or of its log. */
interface EntryWords {
  readonly moment: Pick<Moment, 'today' | 'locale'>;
  readonly procedure: DunningProcedure;
  readonly records: { readonly contacts: readonly Contact[] };
}

/** An entry of the log in a sentence: "Call with Mary Adams: no answer", "Handed to Harbor Collections". */
export function activityTitle(activity: Activity, words: EntryWords): string {
  const title = plainTitle(activity, words);
  return activity.struck ? `${notSo(activity)}: ${title}` : title;
}

/** Of what is said not to have taken place, how that is put. */
function notSo({ kind }: Activity): string {
  if (kind === 'mail') return 'Was not sent';
  if (kind === 'payment') return 'Did not come in';
  if (kind === 'details') return 'Noted wrongly';
  if (kind === 'skipped') return 'Was not left out';
  return kind === 'bounce' ? 'Did not come back' : 'Did not take place';
}

function plainTitle(activity: Activity, words: EntryWords): string {
  const { moment, procedure } = words;
  const { contacts } = words.records;
  switch (activity.kind) {
    case 'call':
      return callTitle(activity);
    case 'mail':
      return mailTitle(activity, contacts);
    case 'answer':
      return answerTitle(activity, contacts);
    case 'bounce':
      return `Mail to ${activity.address} came back`;
    case 'details':
      return detailsTitle(activity);
    case 'payment':
      return paymentTitle(activity, moment);
    case 'decision':
      return decisionTitle(activity, procedure, moment);
    case 'skipped':
      return `Left out this time: ${activity.action}`;
    case 'prior-contact':
      return priorTitle(activity, moment);
    case 'figures-checked':
      return `Checked for payments on ${dayWords(activity.on, moment)}`;
    case 'placement':
      return `Handed to ${activity.partner}`;
    case 'partner-told':
      return toldTitle(activity, moment);
    default:
      return assertNever(activity);
  }
}

/** "Told Harbor Collections on 3 December that 300.00 USD came in". */
function toldTitle({ partner, on, came }: PartnerTold, moment: EntryWords['moment']): string {
  const sums = joinWords(came.map((sum) => formatMoney(sum, moment.locale)));
  return `Told ${partner || 'the collection partner'} on ${dayWords(on, moment)} that ${sums} came in`;
}

/** How a call ended: in the user's own words, where it was put in them. */
export function outcomeWords({ outcome, ownOutcome }: Pick<CallActivity, 'outcome' | 'ownOutcome'>): string {
  return ownOutcome ?? CALL_OUTCOMES[outcome].label;
}

/** Why it has not been paid; empty: not asked. */
export function reasonWords({ reason, ownReason }: Pick<CallActivity, 'reason' | 'ownReason'>): string {
  if (ownReason !== null) return ownReason;
  return reason === 'not-asked' ? '' : PAYMENT_REASONS[reason].label;
}

/** What was said or noted, in one piece; the exact words of a refusal come first (P23). Empty where the title says all. */
export function activityNote(activity: Activity): string {
  if (activity.kind === 'call') {
    const words = activity.words === '' ? '' : `“${activity.words}”`;
    return [words, reasonWords(activity), activity.note].filter(Boolean).join('. ');
  }
  if (activity.kind === 'skipped')
    return [skipReasonWords(activity.reason), activity.note].filter(Boolean).join('. ');
  return 'note' in activity ? activity.note : '';
}

/** Whom an entry names, by what is known of the person now. `null`: nobody. */
export function personOf(activity: Activity, contacts: readonly Contact[]): string | null {
  if ('contactName' in activity && activity.contactName) return activity.contactName;
  if (!('contactId' in activity)) return null;
  return contacts.find(({ id }) => id === activity.contactId)?.name ?? null;
}

function callTitle(call: CallActivity): string {
  const { contactName, direction, ownOutcome } = call;
  // The user's own words stand as typed.
  const says = ownOutcome ?? outcomeWords(call).toLowerCase();
  if (direction === 'in') return `${contactName ?? 'The customer'} called: ${says}`;
  return `Call${contactName ? ` with ${contactName}` : ''}: ${says}`;
}

function answerTitle(answer: Answer, contacts: readonly Contact[]): string {
  const { seen, way } = answer;
  const who = personOf(answer, contacts) ?? seen?.from ?? 'The customer';
  const rest = seen?.isRead ? ': nothing changes' : '';
  if (way === 'met') return `${who} was met${rest}`;
  return way === 'other' ? `${who} was heard from${rest}` : `${who} wrote${rest}`;
}

function detailsTitle({ contactName, details }: DetailsActivity): string {
  const whose = contactName ? `Details of ${contactName}` : 'Contact details';
  return `${whose} ${details.every(({ answer }) => answer === 'confirmed') ? 'confirmed' : 'put right'}`;
}

function paymentTitle({ on, items }: PaymentActivity, moment: EntryWords['moment']): string {
  const sums = sumByCurrency(items.map(({ amount }) => amount));
  const came = joinWords(sums.map((sum) => formatMoney(sum, moment.locale)));
  return `Payment of ${came} seen on ${dayWords(on, moment)}`;
}

function mailTitle(mail: MailActivity, contacts: readonly Contact[]): string {
  const { purpose, channel, to } = mail;
  const [first] = to;
  // A letter is addressed to the whole of a postal address: its first line names somebody.
  const address = channel === 'letter' ? first?.split('\n')[0] : first;
  const who = personOf(mail, contacts) ?? address;
  return `${mailWords(purpose, channel)}${who ? ` to ${who}` : ''}`;
}

function mailWords(purpose: MailActivity['purpose'], channel: MailActivity['channel']): string {
  if (purpose === 'as-per-our-call') return 'Confirmation sent';
  if (purpose === 'thank-you') return 'Thank-you sent';
  return channel === 'letter' ? 'Letter sent' : 'Mail sent';
}

function decisionTitle(
  { go, by, on, levelId }: Decision,
  procedure: DunningProcedure,
  moment: EntryWords['moment'],
): string {
  const when = dayWords(on, moment);
  if (!go) return `Not yet: look again on ${when}`;
  return `Decided${by === '' ? '' : ` by ${by}`}: ${levelWords(levelId, procedure)}, from ${when}`;
}

function levelWords(id: string, procedure: DunningProcedure): string {
  const name = levelById(procedure, id)?.name ?? id.replaceAll('-', ' ');
  return name.toLowerCase().replace('decide on ', '');
}

/** What was answered, by the step it is kept as; then the day of the last of it, where it is known. */
const BEFORE: Readonly<Record<string, readonly [did: string, day: string]>> = {
  'second-notice': ['reminders were sent', ', the last on '],
  call: ['calls were made', ', the last on '],
  'final-notice': ['a final notice was sent', ' on '],
};

function priorTitle({ items, on }: PriorContact, moment: EntryWords['moment']): string {
  const levelId = items.find((item) => item.levelId !== null)?.levelId ?? null;
  if (levelId === null) return 'Before this book: nothing was done';
  const [did, day] = BEFORE[levelId] ?? ['it was followed up', ', the last on '];
  return `Before this book: ${did}${on === null ? '' : day + dayWords(on, moment)}`;
}

function dayWords(on: Day, { locale, today }: EntryWords['moment']): string {
  return formatDay(on, locale, today);
}
