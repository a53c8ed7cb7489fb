import type { Channel } from '../domain/contact.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { formatShortDay, formatTime } from '../domain/format-day.ts';
import type { Moment } from '../dunning/facts.ts';
import type { ContactPlan } from '../dunning/next-contact-types.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import type { Suggestion } from './suggestion.ts';
import type { Whereabouts } from './whereabouts.ts';

const VERBS: Record<Channel, string> = {
  call: 'Call',
  email: 'Write to',
  letter: 'Write a letter to',
};

/** "Call Mary Adams today before 16:00 (her 11:00)" is said in the reader's time, with the customer's beside it. */
export function suggestionHeadline(
  { kind, question, plan, dueAt, until, reasons }: Omit<Suggestion, 'headline' | 'isOutOfHours'>,
  { zones: [zone] }: Whereabouts,
  moment: Moment,
): string {
  if (kind === 'ask' && question !== 'tell-partner' && plan?.level.decidedByPerson) return actionOf(plan);
  if (kind === 'ask') return reasons[0]?.text ?? 'Something is missing';
  const planned = { kind, who: plan && actionOf(plan), channel: plan?.channel ?? null, dueAt, until };
  return plannedHeadline(planned, zone, moment);
}

interface Planned {
  readonly kind: Suggestion['kind'];
  /** "Call Mary Adams"; `null`: nothing is planned. */
  readonly who: string | null;
  readonly channel: Channel | null;
  readonly dueAt: Instant | null;
  readonly until: Instant | null;
}

/** The same of what is planned, whoever knows it: "Call Mary Adams on Mon, 23 Nov from 9:00 (their 15:00)". */
export function plannedHeadline(
  { kind, who, channel, dueAt, until }: Planned,
  zone: string,
  moment: Moment,
): string {
  if (who === null)
    return dueAt === null ? 'Nothing to do now' : `Nothing to do before ${dayWords(dueAt, moment)}`;
  if (kind === 'contact') {
    const ends = channel === 'call' && until !== null ? ` before ${clock(until, zone, moment)}` : '';
    return `${who} today${ends}`;
  }
  if (dueAt === null) return who;
  const onDay = dayIn(moment.zone, dueAt);
  const day = onDay === moment.today ? 'today' : `on ${formatShortDay(onDay, moment.locale)}`;
  return channel === 'call' ? `${who} ${day} from ${clock(dueAt, zone, moment)}` : `${who} ${day}`;
}

/** "Call Mary Adams", "Write to accounts payable". */
export function actionOf(plan: ContactPlan): string {
  const name = plan.personName ?? 'accounts payable';
  const { decidedByPerson } = plan.level;
  const step = plan.level.name.toLowerCase().replace('decide on ', '');
  if (decidedByPerson && !isDecided(plan)) return `Decide: ${step}`;
  if (isDecisionAlone(plan.level)) return `To be done: ${step}`;
  return `${VERBS[plan.channel]} ${name}`;
}

/** Once a person wants it, it is a contact like any other (P21). */
function isDecided({ reasons }: ContactPlan): boolean {
  return reasons.some(({ code }) => code === 'decided');
}

function clock(at: Instant, zone: string, moment: Moment): string {
  const ours = formatTime(at, moment.zone, moment.locale);
  const theirs = formatTime(at, zone, moment.locale);
  return ours === theirs ? ours : `${ours} (their ${theirs})`;
}

function dayWords(at: Instant, { zone, locale }: Moment): string {
  return formatShortDay(dayIn(zone, at), locale);
}
