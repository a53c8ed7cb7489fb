import fc from 'fast-check';
import { addDays, day } from '../../lib/domain/day.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { holdKindSchema } from '../../lib/domain/hold.ts';
import { holidayCalendar } from '../../lib/domain/holiday-calendar.ts';
import { splitEvenly } from '../../lib/domain/payment-plan.ts';
import type { AccountFacts, Moment } from '../../lib/dunning/facts.ts';
import { anyActivity, type Calendar, calendarOf, daysBack, ITEMS, someItems } from './any-activity.ts';
import { anyProcedure } from './any-procedure.ts';
import { buildAccount } from './build-account.ts';
import { buildContact } from './build-contact.ts';
import { buildDispute } from './build-dispute.ts';
import { buildFacts, buildMoment } from './build-facts.ts';
import { buildHold } from './build-hold.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildPlan } from './build-plan.ts';
import { buildPromise } from './build-promise.ts';
import { TODAY } from './fixed-clock.ts';

/** An account, the way it is followed up, and the moment somebody looks. */
export interface Situation {
  readonly facts: AccountFacts;
  readonly procedure: DunningProcedure;
  readonly moment: Moment;
}

const usd = (amount: number) => ({ amount, currency: 'USD' });
const anyCurrency = fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'JPY', 'KWD');

/** Month ends, leap days, years' ends and the days on which the clocks of New York change, besides a usual one. */
const anyToday = fc.constantFrom(
  TODAY,
  TODAY,
  ...['2026-11-30', '2026-12-31', '2027-01-01', '2028-02-29', '2028-03-31', '2026-03-08', '2026-11-01'].map(
    day,
  ),
);

const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    today: anyToday,
    tolerances: fc.subarray([
      usd(500),
      { amount: 100, currency: 'JPY' },
      { amount: 100_000, currency: 'EUR' },
    ]),
    holidays: fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 4 }),
  })
  .map(({ today, tolerances, holidays }) => {
    const ours = holidayCalendar(
      [],
      holidays.map((ahead) => ({ on: addDays(today, ahead), name: 'A holiday' })),
    );
    return buildMoment(today, { tolerances, ours });
  });

const anyItem = (id: string, { day: on }: Calendar) =>
  fc
    .record({
      kind: fc.constantFrom(
        'invoice' as const,
        'invoice' as const,
        'invoice' as const,
        'credit-memo' as const,
        'unapplied-cash' as const,
      ),
      late: fc.option(fc.integer({ min: -40, max: 200 }), { freq: 8 }),
      amount: fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 900 })),
      currency: anyCurrency,
      inLastImport: fc.boolean(),
      asOf: fc.oneof(fc.constant(0), daysBack(20)),
      isOfChild: fc.boolean(),
    })
    .map(({ kind, late, amount, currency, inLastImport, asOf, isOfChild }) =>
      buildOpenItem({
        id,
        kind,
        accountId: isOfChild ? 'child' : 'account-1',
        number: `INV-${id}`,
        description: [null, 'Oak boards; delivery', 'Overdue fee, 3 May 2026'][amount % 3],
        orderNumber: [null, 'PO-7731', '4500018823'][amount % 3],
        dueOn: late === null ? null : on(late),
        open: { amount: kind === 'invoice' ? amount : -amount, currency },
        inLastImport: inLastImport || id !== 'item-4',
        asOf: on(asOf),
      }),
    );

const anyAgreement = fc.record({
  itemIds: someItems,
  amount: fc.integer({ min: 1, max: 300_000 }),
  due: fc.integer({ min: -60, max: 30 }),
  given: daysBack(90),
  replaces: fc.option(fc.constantFrom('0', '1')),
  parts: fc.integer({ min: 1, max: 4 }),
  endsAfterMissed: fc.integer({ min: 1, max: 3 }),
});
const coversOf = (itemIds: readonly string[]) => itemIds.map((itemId) => ({ itemId, open: usd(200_000) }));

const anyPromise = (calendar: Calendar) =>
  anyAgreement.map(({ itemIds, amount, due, given, replaces }) =>
    buildPromise({
      activityId: 'activity-0',
      amount: usd(amount),
      dueOn: calendar.day(due),
      createdAt: calendar.at(given),
      replacesId: replaces && `promise-${replaces}`,
      covers: coversOf(itemIds),
    }),
  );

const anyPlan = (calendar: Calendar) =>
  anyAgreement.map(({ itemIds, amount, due, given, replaces, parts, endsAfterMissed }) =>
    buildPlan({
      activityId: 'activity-0',
      covers: coversOf(itemIds),
      instalments: splitEvenly(usd(amount), parts).map((part, index) => ({
        dueOn: calendar.day(due - 14 * index),
        amount: part,
      })),
      endsAfterMissed,
      replacesId: replaces && `plan-${replaces}`,
      createdAt: calendar.at(given),
    }),
  );

const anyDispute = (calendar: Calendar) =>
  fc
    .record({
      itemIds: someItems,
      part: fc.option(fc.integer({ min: 1, max: 400_000 })),
      since: daysBack(60, 20),
      resolved: fc.option(daysBack(20)),
      answerBy: fc.integer({ min: -20, max: 20 }),
    })
    .map(({ itemIds, part, since, resolved, answerBy }) =>
      buildDispute({
        itemIds,
        parts: part === null ? [] : itemIds.map((itemId) => ({ itemId, amount: usd(part) })),
        createdAt: calendar.at(since),
        resolvedAt: resolved === null ? null : calendar.at(resolved, 9),
        answerBy: calendar.day(answerBy),
      }),
    );

const anyHold = (calendar: Calendar) =>
  fc
    .record({
      kind: fc.constantFrom('no-calls' as const, 'no-mails' as const, ...holdKindSchema.options),
      until: fc.option(fc.integer({ min: -20, max: 20 })),
      lifted: fc.boolean(),
    })
    .map(({ kind, until, lifted }) =>
      buildHold({
        kind,
        since: calendar.at(30),
        until: until === null ? null : calendar.at(until),
        liftedAt: lifted ? calendar.at(2) : null,
      }),
    );

const child = buildAccount({
  id: 'child',
  name: 'Northwind North',
  parentId: 'account-1',
  paidByParent: true,
});
const anyAccount = fc.record({ consumer: fc.boolean(), address: fc.boolean() }).map(({ consumer, address }) =>
  buildAccount({
    kind: consumer ? 'consumer' : 'trade',
    postalAddress: address ? '1 Harbor Street' : null,
  }),
);

const anyContacts = (calendar: Calendar) =>
  fc
    .record({ away: fc.option(fc.integer({ min: -9, max: 9 })), left: fc.boolean() })
    .chain(({ away, left }) =>
      fc.subarray([
        buildContact({ awayUntil: away === null ? null : calendar.day(away) }),
        buildContact({ id: 'contact-2', name: 'Tom Fox', role: 'manager', stale: left }),
        buildContact({ id: 'contact-3', name: null, phones: [], forbidden: left ? [] : ['letter'] }),
      ]),
    );

/** Whatever may stand on record about one account with up to four items at that moment: sense and nonsense alike. */
function anyFactsAt({ today }: Moment, procedure: DunningProcedure): fc.Arbitrary<AccountFacts> {
  const calendar = calendarOf(today);
  const items = fc.tuple(...ITEMS.map((id) => anyItem(id, calendar)));
  return fc
    .record({
      account: anyAccount,
      items: items.chain((all) => fc.subarray(all)),
      contacts: anyContacts(calendar),
      activities: fc
        .tuple(...Array.from({ length: 8 }, (_, index) => anyActivity(calendar, procedure, index)))
        .chain((all) => fc.subarray(all)),
      promises: fc.array(anyPromise(calendar), { maxLength: 3 }),
      plans: fc.array(anyPlan(calendar), { maxLength: 2 }),
      disputes: fc.array(anyDispute(calendar), { maxLength: 2 }),
      holds: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.array(anyHold(calendar), { maxLength: 2 }),
      ),
      paysFor: fc.subarray([child, { ...child, id: 'other', name: 'Northwind South' }]),
      hasPayer: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    })
    .map(({ promises, plans, disputes, holds, hasPayer, ...facts }) =>
      buildFacts({
        ...facts,
        promises: numbered('promise', promises),
        plans: numbered('plan', plans),
        disputes: numbered('dispute', disputes),
        holds: numbered('hold', holds),
        paidBy: hasPayer ? buildAccount({ id: 'parent', name: 'Northwind Group' }) : null,
      }),
    );
}

function numbered<T extends { id: string }>(noun: string, rows: readonly T[]): T[] {
  return rows.map((row, index) => ({ ...row, id: `${noun}-${index}` }));
}

/** Any account, by any procedure, on any of the days that are apt to go wrong. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({ procedure: anyProcedure, moment: anyMoment })
  .chain(({ procedure, moment }) =>
    anyFactsAt(moment, procedure).map((facts) => ({ facts, procedure, moment })),
  );
