import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContactActivity } from '../../../lib/domain/activity.ts';
import { dayIn } from '../../../lib/domain/day.ts';
import { levelById } from '../../../lib/domain/dunning-procedure.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { noticeDeadline } from '../../../lib/domain/notice-term.ts';
import { currentActivities } from '../../../lib/dunning/current-activities.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { nextContact } from '../../../lib/dunning/next-contact.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { anySituation, type Situation } from '../../support/any-facts.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { planOf } from '../../support/next-step.ts';

function holds(check: (situation: Situation) => void, runs = 200): void {
  fc.assert(fc.property(anySituation, check), { numRuns: fuzzRuns(runs) });
}

const leftOut = ({ facts, procedure, moment }: Situation, overrides: Partial<AccountFacts> = {}) =>
  new Map(
    readAccount({ ...facts, ...overrides }, procedure, moment).standings.map(
      ({ item, leftOut: why, asked }) => [item.id, { why, asked }],
    ),
  );

const idsOf = (covers: readonly { readonly itemId: Id }[]) => covers.map(({ itemId }) => itemId);

describe('whatever is on record', { timeout: 600_000 }, () => {
  it.each<[string, (facts: AccountFacts) => [Partial<AccountFacts>, readonly Id[]]]>([
    [
      'case 34: a promise',
      ({ promises }) => [{ promises: [] }, promises.flatMap(({ covers }) => idsOf(covers))],
    ],
    ['case 36: a plan', ({ plans }) => [{ plans: [] }, plans.flatMap(({ covers }) => idsOf(covers))]],
    [
      'cases 26 and 41: a dispute',
      ({ disputes }) => [{ disputes: [] }, disputes.flatMap(({ itemIds }) => itemIds)],
    ],
  ])('%s touches exactly its invoices', (_name, without) => {
    holds((situation) => {
      const [overrides, ids] = without(situation.facts);
      const others = leftOut(situation, overrides);
      for (const [id, standing] of leftOut(situation))
        if (!ids.includes(id)) expect(standing).toEqual(others.get(id));
    });
  });

  it('what is promised, in a plan or under review is not chased, but for a missed instalment', () => {
    holds((situation) => {
      const { facts, procedure, moment } = situation;
      const reading = readAccount(facts, procedure, moment);
      const plan = planOf(nextContact(facts, procedure, moment));
      const promised = reading.promises
        .filter(({ state }) => state.kind === 'pending')
        .flatMap(({ promise }) => idsOf(promise.covers));
      const planned = reading.plans
        .filter(({ state }) => state.kind === 'on-time' || state.kind === 'missed')
        .flatMap((one) => idsOf(one.plan.covers));
      const disputed = facts.disputes
        .filter(({ resolvedAt, parts }) => resolvedAt === null && parts.length === 0)
        .flatMap(({ itemIds }) => itemIds);
      for (const { itemId, levelId } of plan?.items ?? []) {
        expect(disputed).not.toContain(itemId);
        // Beside a missed instalment its invoices are named without a step; others that are named so are free (case 14).
        if (levelId !== null || plan?.missedPlanId === null)
          expect([...promised, ...planned]).not.toContain(itemId);
      }
    }, 300);
  });

  it('P27, case 62: nothing is handed off before a notice of 15 days has run with no payment, promise, plan or dispute since', () => {
    let seen = 0;
    const check = (situation: Situation) => {
      const { facts, procedure, moment } = situation;
      const said = nextContact(facts, procedure, moment);
      const plan = planOf(said);
      if (!plan?.level.afterTerm || said.kind === 'not-now') return;
      seen += 1;
      for (const { itemId } of plan.items) {
        const isAbout = ({ covers }: { covers: readonly { readonly itemId: Id }[] }) =>
          idsOf(covers).includes(itemId);
        const notice = currentActivities(facts.activities)
          .filter(isContactActivity)
          .find(({ items }) =>
            items.some((one) => one.itemId === itemId && levelById(procedure, one.levelId)?.termDays != null),
          );
        expect(notice).toBeDefined();
        if (!notice) continue;
        expect(noticeDeadline(dayIn(notice.zone, notice.at), 15, moment.ours) < moment.today).toBe(true);
        const noted = notice.items.find((one) => one.itemId === itemId)?.open?.amount ?? 0;
        expect(facts.items.find(({ id }) => id === itemId)?.open.amount).toBeGreaterThanOrEqual(noted);
        expect(
          [...facts.promises, ...facts.plans].filter((one) => isAbout(one) && one.createdAt > notice.at),
        ).toEqual([]);
        const disputes = facts.disputes.filter(({ itemIds }) => itemIds.includes(itemId));
        expect(
          disputes.filter(({ createdAt, resolvedAt }) => resolvedAt === null || createdAt > notice.at),
        ).toEqual([]);
      }
    };
    holds((situation) => check(noticed(situation)), 400);
    expect(seen).toBeGreaterThan(fuzzRuns(400) / 40);
  });
});

/** The same, with a late invoice about which there was a call and then every step up to the notice. */
function noticed(situation: Situation): Situation {
  const { facts, procedure, moment } = situation;
  const notice = procedure.levels.findLast(({ termDays }) => termDays !== null);
  if (!notice) return situation;
  const items = [{ itemId: 'item-1', levelId: notice.id, open: { amount: 90_000, currency: 'USD' } }];
  const at = (days: number) => moment.now - days * 86_400_000;
  return {
    ...situation,
    facts: {
      ...facts,
      holds: [],
      paidBy: null,
      items: [
        buildOpenItem({ number: 'INV-item-1', dueOn: '2025-06-30', asOf: moment.today }),
        ...facts.items.filter(({ id, kind }) => id !== 'item-1' && kind === 'invoice'),
      ],
      activities: [
        ...facts.activities.filter(({ kind }) => kind !== 'call' && kind !== 'placement').slice(0, 3),
        buildCall({ id: 'called', at: at(70), items, levelId: notice.id, outcome: 'no-answer' }),
        buildMail({ id: 'noticed', at: at(60), items, levelId: notice.id }),
      ],
    },
  };
}
