import fc from 'fast-check';
import type { Activity } from '../../lib/domain/activity.ts';
import { callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { addDays, type Day, type Instant, instantAt } from '../../lib/domain/day.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { SKIP_REASONS } from '../../lib/domain/skip-reason.ts';
import { buildAnswer } from './build-answer.ts';
import { buildBounce } from './build-bounce.ts';
import { buildCall } from './build-call.ts';
import { buildDecision } from './build-decision.ts';
import { buildDetails } from './build-details.ts';
import { buildFiguresChecked } from './build-figures-checked.ts';
import { buildMail } from './build-mail.ts';
import { buildPartnerTold } from './build-partner-told.ts';
import { buildPayment } from './build-payment.ts';
import { buildPlacement } from './build-placement.ts';
import { buildPriorContact } from './build-prior-contact.ts';
import { buildSkipped } from './build-skipped.ts';
import { ZONE } from './fixed-clock.ts';

export const ITEMS = ['item-1', 'item-2', 'item-3', 'item-4'] as const;
export const someItems = fc.subarray([...ITEMS], { minLength: 1 });
export const daysBack = (max: number, min = 0) => fc.integer({ min, max });
const CONTACTS = ['contact-1', 'contact-2', 'contact-3'] as const;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Days and hours before the moment somebody looks. */
export interface Calendar {
  readonly day: (ago: number) => Day;
  readonly at: (ago: number, hour?: number) => Instant;
}

export function calendarOf(today: Day): Calendar {
  const on = (ago: number) => addDays(today, -ago);
  return { day: on, at: (ago, hour = 10) => instantAt(ZONE, on(ago), hour) };
}

const KINDS = [
  'mail',
  'mail',
  'mail',
  'call',
  'call',
  'answer',
  'bounce',
  'details',
  'payment',
  'decision',
  'skipped',
  'prior-contact',
  'figures-checked',
  'placement',
  'partner-told',
] as const;

/** What was said of addresses, numbers and ways, of those that are on record and of others. */
const DETAILS = [
  ['email', 'mary.adams@northwind.example', 'm.adams@northwind.example'],
  ['phone', '+1 555 0100', '+1 555 0200'],
  ['address', '1 Main Street', '2 Canal Street'],
  ['name', 'Mary Adams', 'Mary Bell'],
  ['role', 'unknown', 'owner'],
  ['preferred', '', 'call'],
  ['not-wanted', 'call', 'email'],
  ['left', '', 'yes'],
] as const;

/** One entry of the log, so many days old; the hour makes no two of one moment. */
export const anyActivity = (
  calendar: Calendar,
  { levels }: DunningProcedure,
  index: number,
): fc.Arbitrary<Activity> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      days: daysBack(150),
      itemIds: someItems,
      levelId: fc.option(fc.constantFrom(...levels.map(({ id }) => id)), { freq: 8 }),
      contactId: fc.constantFrom(...CONTACTS),
      outcome: fc.constantFrom(...callOutcomeSchema.options),
      confirms: fc.boolean(),
      direction: fc.constantFrom('out' as const, 'out' as const, 'in' as const),
      channel: fc.constantFrom('email' as const, 'letter' as const),
      open: fc.option(daysBack(300_000)),
      on: fc.integer({ min: -20, max: 60 }),
      go: fc.boolean(),
      answer: fc.constantFrom('confirmed' as const, 'changed' as const, 'wrong' as const),
      detail: fc.constantFrom(...DETAILS),
      paid: daysBack(300_000, 1),
      reason: fc.constantFrom(...SKIP_REASONS),
    })
    .map(({ kind, days, itemIds, levelId, open, on, ...one }): Activity => {
      const plain = { id: `activity-${index}`, at: calendar.at(days, 6 + index) };
      const rest = { ...plain, contactId: one.contactId };
      const items = itemIds.map((itemId) => ({ itemId, levelId, open: open === null ? null : usd(open) }));
      if (kind === 'call')
        return buildCall({ ...rest, items, levelId, outcome: one.outcome, direction: one.direction });
      if (kind === 'answer') return buildAnswer(rest);
      if (kind === 'bounce') return buildBounce(rest);
      if (kind === 'details') {
        const [kindOf, before, after] = one.detail;
        const said = { kind: kindOf, before, answer: one.answer, after };
        return buildDetails({ ...rest, details: [said] });
      }
      if (kind === 'payment') {
        const paid = itemIds.map((itemId) => ({ itemId, amount: usd(one.paid) }));
        return buildPayment({ ...rest, on: calendar.day(days), items: paid });
      }
      if (kind === 'placement') return buildPlacement({ ...rest, items: items.slice(0, 1) });
      if (kind === 'partner-told') return buildPartnerTold({ ...rest, items });
      if (kind === 'figures-checked') return buildFiguresChecked({ ...rest, on: calendar.day(days) });
      if (kind === 'prior-contact') return buildPriorContact({ ...rest, items, on: calendar.day(days + 1) });
      if (kind === 'skipped')
        return buildSkipped({ ...plain, items, reason: one.reason, until: calendar.at(days - 7) });
      const last = levels.at(-1)?.id ?? '';
      if (kind === 'decision')
        return buildDecision({
          ...rest,
          levelId: levelId ?? last,
          itemIds,
          go: one.go,
          on: calendar.day(on),
        });
      return one.confirms
        ? buildMail({ ...rest, items, levelId: null, purpose: 'as-per-our-call', confirmsId: 'activity-0' })
        : buildMail({ ...rest, items, levelId, channel: one.channel });
    });
