import fc from 'fast-check';
import type { ContactRule } from '../../lib/compliance/contact-rule.ts';
import type { ContactQuestion } from '../../lib/compliance/guard-contact.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { channelSchema } from '../../lib/domain/contact.ts';
import { day } from '../../lib/domain/day.ts';
import { holdKindSchema } from '../../lib/domain/hold.ts';
import { buildCall } from './build-call.ts';
import { buildContactQuestion, buildHolidays } from './build-contact-question.ts';
import { buildHold } from './build-hold.ts';
import { buildMail } from './build-mail.ts';
import { NOW } from './fixed-clock.ts';

const HOUR = 3_600_000;

const anyPlace = fc.constantFrom(
  null,
  { country: 'US', region: null, city: null },
  { country: 'US', region: 'CA', city: null },
  { country: 'US', region: 'MA', city: null },
  { country: 'US', region: 'NY', city: null },
  { country: 'US', region: 'NY', city: 'New York City' },
  { country: 'US', region: 'DC', city: null },
  { country: 'CA', region: 'ON', city: null },
  { country: 'CA', region: null, city: null },
  { country: 'AU', region: 'NSW', city: null },
  { country: 'DE', region: null, city: null },
);

const anyZones = fc.constantFrom(
  ['America/New_York'],
  ['America/New_York', 'America/Los_Angeles'],
  ['Pacific/Kiritimati'],
  ['Australia/Sydney'],
  ['Europe/Berlin', 'Europe/London'],
  ['Asia/Kolkata'],
);

const anyHolidays = fc
  .uniqueArray(fc.integer({ min: 10, max: 30 }), { maxLength: 4 })
  .map((days) => buildHolidays(Object.fromEntries(days.map((of) => [`2026-11-${of}`, `Holiday ${of}`]))));

const anyContact: fc.Arbitrary<Activity> = fc
  .record({
    kind: fc.constantFrom('call', 'email', 'letter'),
    hours: fc.integer({ min: -48, max: 40 * 24 }),
    outcome: fc.constantFrom(...callOutcomeSchema.options),
    direction: fc.constantFrom('out', 'out', 'out', 'in'),
    askedFor: fc.constantFrom(false, false, false, true),
    itemIds: fc.subarray(['item-1', 'item-2']),
    confirms: fc.constantFrom(false, false, true),
  })
  .map(({ kind, hours, outcome, direction, askedFor, itemIds, confirms }) => {
    const rest = { at: NOW - hours * HOUR, items: itemIds.map((itemId) => ({ itemId, levelId: null })) };
    if (kind === 'call')
      return buildCall({ ...rest, outcome, askedFor, direction: direction as 'in' | 'out' });
    return buildMail({
      ...rest,
      channel: kind as 'email' | 'letter',
      purpose: confirms ? 'as-per-our-call' : 'reminder',
    });
  });

/** Whatever may be asked about a contact in November 2026, over the rules given. */
export function anyContactQuestion(rules: readonly ContactRule[]): fc.Arbitrary<ContactQuestion> {
  return fc
    .record({
      channel: fc.constantFrom(...channelSchema.options),
      activities: fc.array(anyContact, { maxLength: 14 }),
      from: fc.integer({ min: -72, max: 240 }).map((hours) => NOW + hours * HOUR),
      as: fc.constantFrom('creditor' as const, 'creditor' as const, 'agency' as const),
      items: fc.subarray(['item-1', 'item-2']),
      askedFor: fc.constantFrom(false, false, false, true),
      ours: anyHolidays,
      theirs: anyHolidays,
      party: fc.record({
        kind: fc.constantFrom('trade' as const, 'consumer' as const),
        place: anyPlace,
        zones: anyZones,
        zoneIsKnown: fc.boolean(),
        electronicConsentOn: fc.constantFrom(null, day('2026-10-01')),
        holds: fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc
              .record({
                kind: fc.constantFrom(...holdKindSchema.options),
                hours: fc.option(fc.integer({ min: -48, max: 240 })),
              })
              .map(({ kind, hours }) => [
                buildHold({ kind, until: hours === null ? null : NOW + hours * HOUR }),
              ]),
          },
        ),
      }),
    })
    .map((question) => buildContactQuestion({ ...question, rules }));
}
