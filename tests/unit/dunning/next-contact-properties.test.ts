import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, daysBetween } from '../../../lib/domain/day.ts';
import { gapDays } from '../../../lib/dunning/contact-gap.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { pendingPromises } from '../../../lib/dunning/promises-with-state.ts';
import { type Reading, readAccount } from '../../../lib/dunning/reading.ts';
import { anyFacts } from '../../support/any-facts.ts';
import { buildMoment } from '../../support/build-facts.ts';
import { TODAY, ZONE } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { codesOf, nextStep, planOf, textsOf } from '../../support/next-step.ts';

const read = (facts: AccountFacts): Reading => readAccount(facts, DEFAULT_PROCEDURE, buildMoment());

function holds(check: (facts: AccountFacts) => void, runs = 200): void {
  fc.assert(fc.property(anyFacts, check), { numRuns: fuzzRuns(runs) });
}

describe('whatever is on record about an account', { timeout: 600_000 }, () => {
  it('the order in which facts are read changes nothing', () => {
    holds((facts) => {
      const turned: AccountFacts = {
        ...facts,
        contacts: facts.contacts.toReversed(),
        items: facts.items.toReversed(),
        activities: facts.activities.toReversed(),
        promises: facts.promises.toReversed(),
        disputes: facts.disputes.toReversed(),
        holds: facts.holds.toReversed(),
      };
      expect(nextStep(turned)).toEqual(nextStep(facts));
    });
  });

  it('asking twice gives the same answer and changes no fact (C12)', () => {
    holds((facts) => {
      const before = structuredClone(facts);
      expect(nextStep(facts)).toEqual(nextStep(facts));
      expect(facts).toEqual(before);
    });
  });

  it('every answer has a reason, each in finished words and said once (C2)', () => {
    holds((facts) => {
      const next = nextStep(facts);
      expect(textsOf(next)).not.toEqual([]);
      expect(textsOf(next).filter((text) => text === '' || /undefined|null|NaN|\{|\s{2}/.test(text))).toEqual(
        [],
      );
      expect(new Set(textsOf(next)).size).toBe(textsOf(next).length);
    });
  });

  it('there are never two contacts inside the minimum gap (C8)', () => {
    holds((facts) => {
      const reading = read(facts);
      const last = reading.silence.lastContactAt;
      if (nextStep(facts).kind !== 'contact' || last === null) return;
      expect(daysBetween(dayIn(ZONE, last), TODAY)).toBeGreaterThanOrEqual(gapDays(reading));
    });
  });

  it('what waits, waits for a day to come', () => {
    holds((facts) => {
      const next = nextStep(facts);
      if (next.kind === 'not-now' && next.until !== null) {
        expect(next.until).toBeGreaterThan(buildMoment().now);
      }
    });
  });

  it('P22: a contact is at most one notch firmer than the last, and never firmer than its level', () => {
    holds((facts) => {
      const plan = planOf(nextStep(facts));
      if (!plan) return;
      expect(plan.tone).toBeLessThanOrEqual((read(facts).lastTone ?? 0) + 1);
      expect(plan.tone).toBeLessThanOrEqual(plan.level.tone);
      if (plan.channel !== 'call')
        expect(
          plan.level.tone === plan.tone ||
            plan.brokenPromiseId !== null ||
            plan.missedPlanId !== null ||
            plan.level.templateId === null,
        ).toBe(true);
    });
  });

  it('case 34: a promise pauses exactly its invoices', () => {
    holds((facts) => {
      const pending = pendingPromises(read(facts).promises);
      const covered = new Set(pending.flatMap(({ promise }) => promise.covers.map(({ itemId }) => itemId)));
      for (const { item, leftOut } of read(facts).standings) {
        if (leftOut === 'promised') expect(covered).toContain(item.id);
        if (leftOut === null || leftOut === 'no-due-date') expect(covered).not.toContain(item.id);
      }
      const planned = planOf(nextStep(facts))?.items ?? [];
      expect(planned.filter(({ itemId }) => covered.has(itemId))).toEqual([]);
    });
  });

  it('what is asked for is what is open on the invoices named, no more and no less', () => {
    holds((facts) => {
      const plan = planOf(nextStep(facts));
      if (!plan) return;
      const ids = plan.items.map(({ itemId }) => itemId);
      expect(ids).not.toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      const named = facts.items.filter(({ id }) => ids.includes(id));
      expect(
        named.every(({ kind, open, inLastImport }) => kind === 'invoice' && open.amount > 0 && inLastImport),
      ).toBe(true);
      for (const { amount, currency } of plan.amounts) {
        const sum = named.filter(({ open }) => open.currency === currency);
        expect(amount).toBe(sum.reduce((before, { open }) => before + open.amount, 0));
      }
      expect(plan.amounts).toHaveLength(new Set(named.map(({ open }) => open.currency)).size);
    });
  });

  it('a courtesy note names nothing overdue, and nothing else names an invoice before its day', () => {
    holds((facts) => {
      const plan = planOf(nextStep(facts));
      if (!plan) return;
      const named = facts.items.filter(({ id }) => plan.items.some(({ itemId }) => itemId === id));
      const early = plan.level.id === 'courtesy-note';
      const late = named.filter(
        ({ dueOn }) => dueOn !== null && daysBetween(dueOn, dayIn(ZONE, plan.from)) > 0,
      );
      if (early) expect(late).toEqual([]);
      else expect(late).toEqual(named);
    });
  });

  it('a hold that stops everything leaves nothing planned (case 64)', () => {
    holds((facts) => {
      const next = nextStep(facts);
      if (codesOf(next).some((code) => code.startsWith('hold-'))) expect(planOf(next)).toBeNull();
    });
  });
});
