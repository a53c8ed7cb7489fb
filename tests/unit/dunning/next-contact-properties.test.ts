import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { dayIn, daysBetween } from '../../../lib/domain/day.ts';
import { gapDays } from '../../../lib/dunning/contact-gap.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { nextContact } from '../../../lib/dunning/next-contact.ts';
import { isEarly } from '../../../lib/dunning/next-level.ts';
import { type Reading, readAccount } from '../../../lib/dunning/reading.ts';
import { anySituation, type Situation } from '../../support/any-facts.ts';
import { ZONE } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { codesOf, planOf, textsOf } from '../../support/next-step.ts';

const read = ({ facts, procedure, moment }: Situation): Reading => readAccount(facts, procedure, moment);
const next = ({ facts, procedure, moment }: Situation) => nextContact(facts, procedure, moment);

function holds(check: (situation: Situation) => void, runs = 150): void {
  fc.assert(fc.property(anySituation, check), { numRuns: fuzzRuns(runs) });
}

describe('whatever is on record about an account', { timeout: 600_000 }, () => {
  it('the order in which facts are read changes nothing', () => {
    holds((situation) => {
      const { facts } = situation;
      const turned: AccountFacts = {
        ...facts,
        contacts: facts.contacts.toReversed(),
        items: facts.items.toReversed(),
        activities: facts.activities.toReversed(),
        promises: facts.promises.toReversed(),
        plans: facts.plans.toReversed(),
        disputes: facts.disputes.toReversed(),
        holds: facts.holds.toReversed(),
        paysFor: facts.paysFor.toReversed(),
      };
      const [first, ...rest] = facts.activities;
      const rolled = { ...facts, activities: first ? [...rest, first] : [] };
      expect(next({ ...situation, facts: turned })).toEqual(next(situation));
      expect(next({ ...situation, facts: rolled })).toEqual(next(situation));
    });
  });

  it('asking twice gives the same answer and changes no fact (C12)', () => {
    holds((situation) => {
      const before = structuredClone(situation.facts);
      expect(next(situation)).toEqual(next(situation));
      expect(situation.facts).toEqual(before);
    });
  });

  it('every answer has a reason, each in finished words and said once (C2)', () => {
    holds((situation) => {
      const said = next(situation);
      const all = [textsOf(said), (planOf(said)?.reasons ?? []).map(({ text }) => text)];
      expect(all[0]).not.toEqual([]);
      for (const texts of all) {
        expect(texts.filter((text) => text === '' || /undefined|null|NaN|\{|\s{2}/.test(text))).toEqual([]);
        expect(new Set(texts).size).toBe(texts.length);
      }
    }, 300);
  });

  it('C8: there are never two contacts inside the gap in force', () => {
    holds((situation) => {
      const reading = read(situation);
      const last = reading.silence.lastContactAt;
      if (next(situation).kind !== 'contact' || last === null) return;
      const days = daysBetween(dayIn(ZONE, last), situation.moment.today);
      expect(days).toBeGreaterThanOrEqual(gapDays(reading));
    }, 300);
  });

  it('what waits, waits for a day to come; what is to be done is due', () => {
    holds((situation) => {
      const said = next(situation);
      const { now, today } = situation.moment;
      if (said.kind === 'not-now' && said.until !== null) expect(said.until).toBeGreaterThan(now);
      if (said.kind === 'contact') expect(dayIn(ZONE, said.plan.from) <= today).toBe(true);
    });
  });

  it('P22: a contact is at most one notch firmer than the last, never firmer than its step, and no text is firmer', () => {
    holds((situation) => {
      const plan = planOf(next(situation));
      if (!plan) return;
      expect(plan.tone).toBeLessThanOrEqual((read(situation).lastTone ?? 0) + 1);
      expect(plan.tone).toBeLessThanOrEqual(plan.level.tone);
      const isSpoken = plan.channel === 'call' || plan.level.templateId === null;
      // A broken promise and an instalment have words of their own, chosen by the tone.
      const hasOwnWords = plan.brokenPromiseId !== null || plan.missedPlanId !== null;
      // Where a way leaves every softer step to a person, there is none to fall back on.
      const most = (read(situation).lastTone ?? 0) + 1;
      const canSoften = situation.procedure.levels.some(
        (one) =>
          one.tone <= most &&
          !one.decidedByPerson &&
          !one.afterTerm &&
          !isEarly(one) &&
          !one.onlyFromMajorUnits,
      );
      if (!isSpoken && !hasOwnWords && canSoften) expect(plan.tone).toBe(plan.level.tone);
    }, 300);
  });

  it('there is one contact, and it names each invoice once', () => {
    holds((situation) => {
      const ids = planOf(next(situation))?.items.map(({ itemId }) => itemId) ?? ['one'];
      expect(ids).not.toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('what is asked for is what is open on the invoices named, less what is under review, per currency', () => {
    holds((situation) => {
      const plan = planOf(next(situation));
      if (!plan) return;
      const named = plan.items.map(({ itemId }) => situation.facts.items.find(({ id }) => id === itemId));
      const currencies = new Set<string>();
      for (const item of named) {
        expect(item).toMatchObject({ kind: 'invoice', inLastImport: true });
        expect(item?.open.amount).toBeGreaterThan(0);
        if (item) currencies.add(item.open.currency);
      }
      for (const { amount, currency } of plan.amounts) {
        const most = named.reduce(
          (sum, item) =>
            sum + (item?.open.currency === currency ? item.open.amount - underReview(item.id, situation) : 0),
          0,
        );
        expect(amount).toBeGreaterThan(0);
        if (plan.missedPlanId === null) expect(amount).toBe(most);
        else expect(amount).toBeLessThanOrEqual(most);
      }
      if (plan.missedPlanId === null)
        expect(plan.amounts.map(({ currency }) => currency)).toEqual([...currencies].sort());
    }, 300);
  });

  it('a note before the due date names nothing overdue, and nothing else names an invoice before its day', () => {
    holds((situation) => {
      const plan = planOf(next(situation));
      if (!plan || plan.missedPlanId !== null) return;
      const named = situation.facts.items.filter(({ id }) => plan.items.some(({ itemId }) => itemId === id));
      const on = dayIn(ZONE, Math.max(plan.from, situation.moment.now));
      const late = named.filter(({ dueOn }) => dueOn !== null && dueOn < on);
      if (isEarly(plan.level)) expect(late).toEqual([]);
      else if (situation.procedure.id !== 'own') expect(late).toEqual(named);
    });
  });

  it('a hold that stops everything leaves nothing planned (case 64)', () => {
    holds((situation) => {
      const said = next(situation);
      if (codesOf(said).some((code) => code.startsWith('hold-'))) expect(planOf(said)).toBeNull();
    });
  });

  it('correcting an entry, and correcting it back, gives the answer from before (C12)', () => {
    holds((situation) => {
      const { facts } = situation;
      const amended = new Set(facts.activities.map(({ amendsId }) => amendsId));
      for (const entry of facts.activities) {
        if (amended.has(entry.id)) continue;
        const wrong = { ...entry, id: 'wrong', at: entry.at - 9e8, amendsId: entry.id } as Activity;
        const right = { ...entry, id: `${entry.id}-right`, amendsId: 'wrong' } as Activity;
        const activities = [...facts.activities, wrong, right];
        expect(next({ ...situation, facts: { ...facts, activities } })).toEqual(next(situation));
      }
    }, 60);
  });
});

/** The part of an invoice that open complaints are about, in minor units. */
function underReview(itemId: string, { facts }: Situation): number {
  const parts = facts.disputes
    .filter(({ resolvedAt, itemIds }) => resolvedAt === null && itemIds.includes(itemId))
    .map(
      ({ parts: those }) =>
        those.find((part) => part.itemId === itemId)?.amount.amount ?? Number.POSITIVE_INFINITY,
    );
  return parts.reduce((sum, part) => sum + part, 0);
}
