import type {
  Activity,
  Answer,
  CallActivity,
  Decision,
  DetailsActivity,
  MailActivity,
  PriorContact,
} from '../../lib/domain/activity.ts';
import { CALL_OUTCOMES } from '../../lib/domain/call-outcome.ts';
import type { Day } from '../../lib/domain/day.ts';
import { type DunningProcedure, levelById } from '../../lib/domain/dunning-procedure.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { PAYMENT_REASONS } from '../../lib/domain/payment-reason.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { assertNever } from '../../lib/shared/assert-never.ts';

interface Words {
  readonly moment: Moment;
  readonly procedure: DunningProcedure;
}

/** An entry of the log in a sentence: "Call with Mary Adams: no answer", "Handed to Harbor Collections". */
export function activityTitle(activity: Activity, { moment, procedure }: Words): string {
  switch (activity.kind) {
    case 'call':
      return callTitle(activity);
    case 'mail':
      return mailTitle(activity);
    case 'answer':
      return answerTitle(activity);
    case 'bounce':
      return `Mail to ${activity.address} came back`;
    case 'details':
      return detailsTitle(activity);
    case 'payment':
      return `Payment seen on ${dayWords(activity.on, moment)}`;
    case 'decision':
      return decisionTitle(activity, procedure, moment);
    case 'prior-contact':
      return priorTitle(activity, moment);
    case 'figures-checked':
      return `Checked for payments on ${dayWords(activity.on, moment)}`;
    case 'placement':
      return `Handed to ${activity.partner}`;
    default:
      return assertNever(activity);
  }
}

/** What was said or noted; empty where the title says all. A mail has its text instead. */
export function activityNote(activity: Activity): string {
  if (activity.kind === 'call') {
    const reason = activity.reason === 'not-asked' ? '' : PAYMENT_REASONS[activity.reason].label;
    return [reason, activity.note].filter(Boolean).join('. ');
  }
  return 'note' in activity ? activity.note : '';
}

function callTitle({ contactName, direction, outcome }: CallActivity): string {
  const says = CALL_OUTCOMES[outcome].label.toLowerCase();
  if (direction === 'in') return `${contactName ?? 'The customer'} called: ${says}`;
  return `Call${contactName ? ` with ${contactName}` : ''}: ${says}`;
}

function answerTitle({ seen }: Answer): string {
  return `${seen?.from ?? 'The customer'} wrote${seen?.isRead ? ': nothing changes' : ''}`;
}

function detailsTitle({ contactName, details }: DetailsActivity): string {
  const whose = contactName ? `Details of ${contactName}` : 'Contact details';
  return `${whose} ${details.every(({ answer }) => answer === 'confirmed') ? 'confirmed' : 'put right'}`;
}

function mailTitle({ purpose, channel }: MailActivity): string {
  if (purpose === 'as-per-our-call') return 'Confirmation sent';
  if (purpose === 'thank-you') return 'Thank-you sent';
  return channel === 'letter' ? 'Letter sent' : 'Mail sent';
}

function decisionTitle(
  { go, by, on, levelId }: Decision,
  procedure: DunningProcedure,
  moment: Moment,
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

function priorTitle({ items, on }: PriorContact, moment: Moment): string {
  const levelId = items.find((item) => item.levelId !== null)?.levelId ?? null;
  if (levelId === null) return 'Before this book: nothing was done';
  const [did, day] = BEFORE[levelId] ?? ['it was followed up', ', the last on '];
  return `Before this book: ${did}${on === null ? '' : day + dayWords(on, moment)}`;
}

function dayWords(on: Day, { locale, today }: Moment): string {
  return formatDay(on, locale, today);
}
