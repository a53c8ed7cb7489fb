import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { addDays, type Instant } from '../../../lib/domain/day.ts';
import { holdKindSchema } from '../../../lib/domain/hold.ts';
import type { AccountFacts, Moment } from '../../../lib/dunning/facts.ts';
import { nextContact } from '../../../lib/dunning/next-contact.ts';
import { anySituation } from '../../support/any-facts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFiguresChecked } from '../../support/build-figures-checked.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

/** What is drawn for an addition: how many days ago, and how much. */
interface Drawn {
  readonly days: number;
  readonly amount: number;
  readonly moment: Moment;
  readonly at: Instant;
}

/** An invoice that was paid long ago, with figures older than all others: what else there is about it matters to nobody. */
const paid = ({ moment, days }: Drawn) =>
  buildOpenItem({
    id: 'paid',
    number: 'INV-paid',
    dueOn: addDays(moment.today, -days),
    open: { amount: 0, currency: 'USD' },
    asOf: '2020-01-31',
  });
const covers = ({ amount }: Drawn) => [{ itemId: 'paid', open: { amount, currency: 'USD' } }];
const usd = (amount: number) => ({ amount, currency: 'USD' });

type Addition = (facts: AccountFacts, drawn: Drawn) => AccountFacts;

it.each<[string, Addition]>([
  ['a paid invoice', (facts, drawn) => ({ ...facts, items: [...facts.items, paid(drawn)] })],
  [
    'a credit of zero',
    (facts, drawn) => ({
      ...facts,
      items: [{ ...paid(drawn), kind: 'credit-memo', dueOn: null }, ...facts.items],
    }),
  ],
  [
    'a credit that is no longer in the export',
    (facts, drawn) => ({
      ...facts,
      items: [
        ...facts.items,
        { ...paid(drawn), kind: 'unapplied-cash', open: usd(-drawn.amount), inLastImport: false },
      ],
    }),
  ],
  [
    'what was delivered, and under which order',
    (facts) => ({
      ...facts,
      items: facts.items.map((item) => ({ ...item, description: 'Overdue fee; boat', orderNumber: 'PO-1' })),
    }),
  ],
  [
    'a lifted hold',
    (facts, { at, days }) => ({
      ...facts,
      holds: [
        ...facts.holds,
        ...holdKindSchema.options.map((kind) =>
          buildHold({ id: kind, kind, since: at, liftedAt: at + days }),
        ),
      ],
    }),
  ],
  [
    'a hold that has ended',
    (facts, { at, moment }) => ({
      ...facts,
      holds: [buildHold({ id: 'ended', since: at, until: moment.now }), ...facts.holds],
    }),
  ],
  [
    'an entry that was corrected',
    (facts, { at }) => {
      const [first, ...rest] = facts.activities;
      if (!first) return facts;
      const wrong = buildCall({ id: 'wrong', at, items: [{ itemId: 'item-1', levelId: 'final-notice' }] });
      return { ...facts, activities: [wrong, { ...first, amendsId: 'wrong' } as Activity, ...rest] };
    },
  ],
  [
    'a settled complaint about a paid invoice',
    (facts, drawn) => ({
      ...facts,
      items: [...facts.items, paid(drawn)],
      disputes: [
        buildDispute({ id: 'settled', itemIds: ['paid'], createdAt: drawn.at, resolvedAt: drawn.at + 1 }),
        ...facts.disputes,
      ],
    }),
  ],
  [
    'a replaced promise and a kept one for a paid invoice',
    (facts, drawn) => {
      const rest = { amount: usd(drawn.amount), covers: covers(drawn), createdAt: drawn.at };
      const moved = buildPromise({ ...rest, id: 'moved', replacesId: 'first' });
      return {
        ...facts,
        items: [...facts.items, paid(drawn)],
        promises: [buildPromise({ ...rest, id: 'first' }), ...facts.promises, moved],
      };
    },
  ],
  [
    'a kept plan of a paid invoice',
    (facts, drawn) => ({
      ...facts,
      items: [paid(drawn), ...facts.items],
      plans: [
        ...facts.plans,
        buildPlan({
          id: 'kept',
          covers: covers(drawn),
          createdAt: drawn.at,
          instalments: [{ dueOn: addDays(drawn.moment.today, -drawn.days), amount: usd(drawn.amount) }],
        }),
      ],
    }),
  ],
  [
    'a contact who left',
    (facts) => ({
      ...facts,
      contacts: [buildContact({ id: 'a', name: 'Ann Gone', stale: true }), ...facts.contacts],
    }),
  ],
  [
    'a contact who can be reached no way at all',
    (facts) => ({
      ...facts,
      contacts: [...facts.contacts, buildContact({ id: 'b', emails: [], phones: [], forbidden: ['letter'] })],
    }),
  ],
  [
    'a decision about a paid invoice',
    (facts, { at }) => ({
      ...facts,
      activities: [...facts.activities, buildDecision({ id: 'decided', at, itemIds: ['paid'] })],
    }),
  ],
  [
    'a paid invoice that was handed over',
    (facts, drawn) => {
      const placement = buildPlacement({
        id: 'placed',
        at: drawn.at,
        items: [{ itemId: 'paid', levelId: null }],
      });
      return { ...facts, items: [...facts.items, paid(drawn)], activities: [...facts.activities, placement] };
    },
  ],
  [
    'a look for payments that was before the last import',
    (facts, { at }) => ({
      ...facts,
      activities: [...facts.activities, buildFiguresChecked({ id: 'checked', at, on: '2020-01-31' })],
    }),
  ],
  [
    'a child that owes nothing',
    (facts) => ({
      ...facts,
      paysFor: [buildAccount({ id: 'nothing', name: 'Northwind East' }), ...facts.paysFor],
    }),
  ],
])('%s changes nothing', { timeout: 600_000 }, (_name, add) => {
  const drawn = fc.record({
    days: fc.integer({ min: 1, max: 300 }),
    amount: fc.integer({ min: 1, max: 1e9 }),
  });
  fc.assert(
    fc.property(anySituation, drawn, ({ facts, procedure, moment }, { days, amount }) => {
      // The minute tells it from everything else in the log.
      const at = moment.now - days * 86_400_000 - 60_000;
      const added = add(facts, { days, amount, moment, at });
      expect(nextContact(added, procedure, moment)).toEqual(nextContact(facts, procedure, moment));
    }),
    { numRuns: fuzzRuns(80) },
  );
});
