import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustRules, isLoosening } from '../../../lib/compliance/adjust-rules.ts';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { type ContactQuestion, guardContact, type Verdict } from '../../../lib/compliance/guard-contact.ts';
import { HOUSE_RULES } from '../../../lib/compliance/house-rules.ts';
import { channelOf, isContactActivity } from '../../../lib/domain/activity.ts';
import { dayIn, daysBetween } from '../../../lib/domain/day.ts';
import type { RuleAdjustment } from '../../../lib/domain/rule-adjustment.ts';
import { anyContactQuestion } from '../../support/any-contact-question.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

function holds(check: (question: ContactQuestion) => void, rules = ALL_RULES, runs = 200): void {
  fc.assert(fc.property(anyContactQuestion(rules), check), { numRuns: fuzzRuns(runs) });
}

/** The first moment at which the contact may be made; `Infinity`: never by itself. */
function allowedFrom(given: Verdict): number {
  if (given.ok) return given.from;
  return given.until ?? Number.POSITIVE_INFINITY;
}

describe('whatever is asked about a contact', { timeout: 600_000 }, () => {
  it('it is never allowed where one rule alone would refuse it', () => {
    holds((question) => {
      const together = guardContact(question);
      for (const rule of ALL_RULES) {
        const alone = guardContact({ ...question, rules: [rule] });
        expect(allowedFrom(alone)).toBeLessThanOrEqual(allowedFrom(together));
        if (together.ok && alone.ok && alone.until !== null) {
          expect(together.until).toBeLessThanOrEqual(alone.until);
        }
      }
    });
  });

  it('a rule more never widens', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ALL_RULES]),
        fc.constantFrom(...ALL_RULES),
        anyContactQuestion(ALL_RULES),
        (some, rule, question) => {
          const before = guardContact({ ...question, rules: some });
          const after = guardContact({ ...question, rules: [...some, rule] });
          expect(allowedFrom(after)).toBeGreaterThanOrEqual(allowedFrom(before));
          if (after.ok) expect(after.until ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(ends(before));
        },
      ),
      { numRuns: fuzzRuns(200) },
    );
  });

  it('tightening never widens, loosening never narrows', () => {
    const anyChange: fc.Arbitrary<RuleAdjustment['change']> = fc.oneof(
      fc.integer({ min: 0, max: 9 }).map((most) => ({ kind: 'most' as const, most })),
      fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
        .filter(([from, until]) => from < until)
        .map((hours) => ({ kind: 'hours' as const, hours: Array.from({ length: 7 }, () => hours) })),
      fc.constant({ kind: 'off' as const }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...HOUSE_RULES),
        anyChange,
        anyContactQuestion(HOUSE_RULES),
        (rule, change, question) => {
          const rules = adjustRules(HOUSE_RULES, [
            { id: '1', ruleId: rule.id, at: 0, change, reason: 'test' },
          ]);
          const [before, after] = [guardContact(question), guardContact({ ...question, rules })];
          if (!isLoosening(rule, change)) {
            expect(allowedFrom(after)).toBeGreaterThanOrEqual(allowedFrom(before));
          } else if (change.kind !== 'hours') {
            expect(allowedFrom(after)).toBeLessThanOrEqual(allowedFrom(before));
          }
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  });

  it('the order of rules, of the log and of clocks changes no verdict', () => {
    holds((question) => {
      const given = guardContact(question);
      expect(guardContact({ ...question, rules: question.rules.toReversed() })).toEqual(given);
      expect(guardContact({ ...question, activities: question.activities.toReversed() })).toEqual(given);
      const party = { ...question.party, zones: question.party.zones.toReversed() };
      expect(allowedFrom(guardContact({ ...question, party }))).toBe(allowedFrom(given));
    });
  });

  it('what is refused until a moment is allowed then', () => {
    holds((question) => {
      const given = guardContact(question);
      if (given.ok || given.until === null) return;
      expect(given.until).toBeGreaterThan(question.from);
      expect(guardContact({ ...question, from: given.until })).toMatchObject({ ok: true, from: given.until });
    });
  });

  it('what is refused for now is refused at every moment until then', () => {
    holds((question) => {
      const given = guardContact(question);
      if (given.ok || given.until === null) return;
      const middle = Math.floor((question.from + given.until) / 2);
      expect(guardContact({ ...question, from: middle })).toMatchObject({ ok: false, until: given.until });
    });
  });

  it('less known never widens', () => {
    holds((question) => {
      const known = guardContact(question);
      const { party } = question;
      const ask = (less: Partial<typeof party>) =>
        allowedFrom(guardContact({ ...question, party: { ...party, ...less } }));
      expect(ask({ zoneIsKnown: false })).toBeGreaterThanOrEqual(allowedFrom({ ...known }));
      expect(ask({ zones: [...party.zones, 'America/Chicago'] })).toBeGreaterThanOrEqual(allowedFrom(known));
      expect(ask({ electronicConsentOn: null })).toBeGreaterThanOrEqual(allowedFrom(known));
      if (party.place === null) return;
      const place = { ...party.place, region: null, city: null };
      expect(ask({ place })).toBeGreaterThanOrEqual(allowedFrom(known));
    });
  });

  it('asking twice gives the same answer and changes nothing', () => {
    holds((question) => {
      const { ours, theirs, ...rest } = question;
      const before = structuredClone(rest);
      expect(guardContact(question)).toEqual(guardContact(question));
      expect(rest).toEqual(before);
    });
  });

  it('every refusal names a rule that was asked and says why in finished words', () => {
    holds((question) => {
      const given = guardContact(question);
      if (given.ok) return;
      expect(question.rules).toContain(given.rule);
      expect(given.says).toMatch(/^\p{Lu}.*[^.:, ]$/u);
      expect(given.says).not.toMatch(/undefined|null|NaN|Invalid|\{|\s{2}|!/);
    });
  });

  it('B5: a contact made when it is allowed breaks no cap of the house', () => {
    holds((question) => {
      const given = guardContact(question);
      const at = allowedFrom(given);
      if (!Number.isFinite(at) || question.askedFor) return;
      for (const zone of question.party.zones) {
        const counted = question.activities.filter(isContactActivity).filter((one) => {
          if (one.kind === 'mail') return one.purpose !== 'as-per-our-call';
          return one.direction === 'out' && !one.askedFor;
        });
        const within = (days: number, isCall: boolean | null) =>
          counted.filter(
            (one) =>
              (isCall === null || (channelOf(one) === 'call') === isCall) &&
              daysBetween(dayIn(zone, one.at), dayIn(zone, at)) < days,
          ).length;
        expect(within(7, question.channel === 'call')).toBeLessThan(2);
        expect(within(7, null)).toBeLessThan(3);
        expect(within(30, null)).toBeLessThan(8);
      }
    }, HOUSE_RULES);
  });
});

function ends(given: Verdict): number {
  if (!given.ok) return Number.NEGATIVE_INFINITY;
  return given.until ?? Number.POSITIVE_INFINITY;
}
