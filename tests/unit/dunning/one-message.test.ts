import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildFacts, buildMoment, dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { called, codesOf, inShort, mailed, nextStep, planOf } from '../../support/next-step.ts';

const items = [
  buildOpenItem({ id: 'old', number: 'INV-1', dueOn: dayAgo(12) }),
  buildOpenItem({ id: 'young', number: 'INV-2', dueOn: dayAgo(4) }),
];
const named = (facts: Parameters<typeof nextStep>[0], days = 0) =>
  planOf(nextStep(facts, buildMoment(addDays(TODAY, days))))?.items.map(
    ({ itemId, levelId }) => `${itemId} ${levelId}`,
  );

describe('several invoices, one message', () => {
  it('case 14: a younger invoice waits for the older one’s step when that comes within the gap', () => {
    const facts = buildFacts({ items, activities: [mailed('friendly-reminder', 8, ['old'])] });
    expect(inShort(nextStep(facts))).toBe('not-now level-not-due: second-notice email');
    expect(named(facts, 2)).toEqual(['old second-notice', 'young friendly-reminder']);
  });

  it('case 14: it does not wait longer than that, and does not hide the older one', () => {
    const facts = buildFacts({
      items: [buildOpenItem({ id: 'old', dueOn: dayAgo(9) }), items[1] ?? buildOpenItem()],
      activities: [mailed('second-notice', 7, ['old'])],
    });
    expect(named(facts)).toEqual(['old null', 'young friendly-reminder']);
  });

  it('P8: what has only just become late is not named beside it', () => {
    const two = [
      buildOpenItem({ id: 'old', dueOn: dayAgo(5) }),
      buildOpenItem({ id: 'new', dueOn: dayAgo(1) }),
    ];
    expect(named(buildFacts({ items: two }))).toEqual(['old friendly-reminder']);
  });

  it('P21: a final notice decided for the next days is not overtaken by a softer message about another invoice', () => {
    const contacts = [buildContact()];
    const old = buildOpenItem({ id: 'old', dueOn: dayAgo(95) });
    const taken: Activity[] = [
      ...[40, 30, 20, 10].map((days) => mailed('stepped-up', days, ['old'])),
      called('call', 50, 'no-answer', ['old']),
    ];
    const decided = buildDecision({ levelId: 'final-notice', itemIds: ['old'], go: true, on: dayAgo(-2) });
    const facts = buildFacts({ contacts, items: [old, items[1] ?? old], activities: [...taken, decided] });
    expect(codesOf(nextStep(facts))).toEqual(['decided']);
    expect(inShort(nextStep(facts))).toBe('not-now decided: final-notice email');
  });
});

describe('the way a step goes', () => {
  const late = [buildOpenItem({ dueOn: dayAgo(95) })];
  const stepped = [40, 30, 20, 10].map((days) => mailed('stepped-up', days));

  it('P27: a final notice is written, by letter when no mail can be sent, and never said', () => {
    const facts = (postalAddress: string | null) => {
      const built = buildFacts({
        items: late,
        contacts: [buildContact({ emails: [] })],
        activities: [...stepped, called('call', 50)],
      });
      return { ...built, account: { ...built.account, postalAddress } };
    };
    expect(inShort(nextStep(facts('1 Main St\nAustin, TX 78701')))).toBe(
      'ask decide-step: final-notice letter',
    );
    expect(inShort(nextStep(facts(null)))).toBe('ask contact-details');
  });

  it('P27: a notice that was only said has no term: nothing is handed off after it', () => {
    const facts = buildFacts({ items: late, activities: [...stepped, called('final-notice', 40)] });
    expect(planOf(nextStep(facts))?.level.id).toBe('final-notice');
  });

  it('P17: once everybody was tried it is the turn of who was tried least', () => {
    const contacts = [buildContact(), buildContact({ id: 'contact-2', name: 'Tom Fox', role: 'manager' })];
    const tries = [
      mailed('second-notice', 30),
      called('call', 23),
      called('call', 16),
      called('call-alternative', 9),
    ];
    const toTom = tries.map((one, index) =>
      index === 3 ? { ...one, contactId: 'contact-2' } : one,
    ) as Activity[];
    expect(planOf(nextStep(buildFacts({ items: late, contacts, activities: toTom })))?.personName).toBe(
      'Tom Fox',
    );
  });
});
