import fc from 'fast-check';
import type { Activity } from '../../lib/domain/activity.ts';
import { callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import type { Dispute } from '../../lib/domain/dispute.ts';
import { holdKindSchema } from '../../lib/domain/hold.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import type { PromiseToPay } from '../../lib/domain/promise-to-pay.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { buildCall } from './build-call.ts';
import { buildContact } from './build-contact.ts';
import { buildDispute } from './build-dispute.ts';
import { buildFacts, dayAgo, daysAgo } from './build-facts.ts';
import { buildHold } from './build-hold.ts';
import { buildMail } from './build-mail.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildPromise } from './build-promise.ts';

const ITEMS = ['item-1', 'item-2', 'item-3', 'item-4'] as const;
const CONTACTS = ['contact-1', 'contact-2', 'contact-3'] as const;
const anyCurrency = fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'JPY');
const someItems = fc.subarray([...ITEMS], { minLength: 1 });
const anyLevel = fc.option(fc.constantFrom(...DEFAULT_PROCEDURE.levels.map(({ id }) => id)));

const anyItem = (id: string): fc.Arbitrary<OpenItem> =>
  fc
    .record({
      kind: fc.constantFrom<OpenItem['kind']>(
        'invoice',
        'invoice',
        'invoice',
        'credit-memo',
        'unapplied-cash',
      ),
      late: fc.option(fc.integer({ min: -40, max: 200 }), { freq: 8 }),
      amount: fc.integer({ min: 0, max: 500_000 }),
      currency: anyCurrency,
      inLastImport: fc.boolean(),
      asOf: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ kind, late, amount, currency, inLastImport, asOf }) =>
      buildOpenItem({
        id,
        kind,
        number: `INV-${id}`,
        dueOn: late === null ? null : dayAgo(late),
        open: { amount: kind === 'invoice' ? amount : -amount, currency },
        inLastImport: inLastImport || id !== 'item-4',
        asOf: dayAgo(asOf),
      }),
    );

const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    kind: fc.constantFrom('mail', 'call'),
    days: fc.integer({ min: 0, max: 150 }),
    itemIds: someItems,
    levelId: anyLevel,
    contactId: fc.constantFrom(...CONTACTS),
    outcome: fc.constantFrom(...callOutcomeSchema.options),
    confirms: fc.boolean(),
  })
  .map(({ kind, days, itemIds, levelId, contactId, outcome, confirms }) => {
    const rest = {
      at: daysAgo(days),
      contactId,
      levelId,
      items: itemIds.map((itemId) => ({ itemId, levelId })),
    };
    if (kind === 'call') return buildCall({ ...rest, outcome });
    return confirms
      ? buildMail({ ...rest, purpose: 'as-per-our-call', confirmsId: 'activity-0' })
      : buildMail(rest);
  });

const anyPromise: fc.Arbitrary<PromiseToPay> = fc
  .record({
    itemIds: someItems,
    amount: fc.integer({ min: 1, max: 300_000 }),
    due: fc.integer({ min: -30, max: 60 }),
    given: fc.integer({ min: 60, max: 90 }),
    replaces: fc.option(fc.constantFrom('promise-0', 'promise-1')),
  })
  .map(({ itemIds, amount, due, given, replaces }) =>
    buildPromise({
      activityId: 'activity-0',
      amount: { amount, currency: 'USD' },
      dueOn: dayAgo(due),
      createdAt: daysAgo(given),
      replacesId: replaces,
      covers: itemIds.map((itemId) => ({ itemId, open: { amount: 200_000, currency: 'USD' } })),
    }),
  );

const anyDispute: fc.Arbitrary<Dispute> = fc
  .record({ itemIds: someItems, resolved: fc.boolean() })
  .map(({ itemIds, resolved }) => buildDispute({ itemIds, resolvedAt: resolved ? daysAgo(1) : null }));

const anyHold = fc
  .record({
    kind: fc.constantFrom(...holdKindSchema.options),
    until: fc.option(fc.integer({ min: -20, max: 20 })),
    lifted: fc.boolean(),
  })
  .map(({ kind, until, lifted }) =>
    buildHold({
      kind,
      since: daysAgo(30),
      until: until === null ? null : daysAgo(until),
      liftedAt: lifted ? daysAgo(2) : null,
    }),
  );

const contacts = [
  buildContact(),
  buildContact({ id: 'contact-2', name: 'Tom Fox', role: 'manager' }),
  buildContact({ id: 'contact-3', name: null, phones: [] }),
];

/** Whatever may stand on record about one account with up to four items: sense and nonsense alike. */
export const anyFacts: fc.Arbitrary<AccountFacts> = fc
  .record({
    items: fc.tuple(...ITEMS.map(anyItem)).chain((items) => fc.subarray(items)),
    contacts: fc.subarray(contacts),
    activities: fc.array(anyActivity, { maxLength: 6 }),
    promises: fc.array(anyPromise, { maxLength: 3 }),
    disputes: fc.array(anyDispute, { maxLength: 1 }),
    holds: fc.array(anyHold, { maxLength: 2 }),
  })
  .map((facts) =>
    buildFacts({
      items: facts.items,
      contacts: facts.contacts,
      activities: numbered('activity', facts.activities),
      promises: numbered('promise', facts.promises),
      disputes: numbered('dispute', facts.disputes),
      holds: numbered('hold', facts.holds),
    }),
  );

function numbered<T extends { id: string }>(noun: string, rows: readonly T[]): T[] {
  return rows.map((row, index) => ({ ...row, id: `${noun}-${index}` }));
}
