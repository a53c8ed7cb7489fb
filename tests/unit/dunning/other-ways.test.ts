import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/domain/contact.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts, Moment } from '../../../lib/dunning/facts.ts';
import { nextContactOf } from '../../../lib/dunning/next-contact.ts';
import { otherWays } from '../../../lib/dunning/other-ways.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep, textsOf } from '../../support/next-step.ts';

const mary = buildContact();
const tom = buildContact({
  id: 'contact-2',
  name: 'Tom Fox',
  role: 'manager',
  emails: [{ address: 'tom.fox@northwind.example', confirmedOn: null }],
});
const account = buildAccount({ postalAddress: '1 Harbor Street' });

/** In a line each: "call Tom Fox" or "letter Mary Adams: what speaks against it". */
function ways(facts: AccountFacts, terms: Partial<Moment> = {}): string[] {
  const reading = readAccount(facts, DEFAULT_PROCEDURE, buildMoment(TODAY, terms));
  return otherWays(reading, nextContactOf(reading)).map(({ channel, personName, against }) => {
    const why = against.map(({ text }) => text).join('; ');
    return `${channel} ${personName ?? '–'}${why ? `: ${why}` : ''}`;
  });
}

describe('C4 and C7: what else could be done', () => {
  it('is everybody by every way but the one suggested, those without a “but” first', () => {
    expect(ways(late(5, [], { contacts: [mary, { ...tom, forbidden: ['call'] }], account }))).toEqual([
      'call Mary Adams',
      'email Tom Fox',
      'letter Mary Adams',
      'letter Tom Fox',
      'call Tom Fox: Tom Fox does not want calls',
    ]);
  });

  it.each<[string, Partial<AccountFacts>, string]>([
    [
      'case 59: who asked for no calls',
      { holds: [buildHold({ kind: 'no-calls' })] },
      'call Tom Fox: The customer asked not to be called',
    ],
    [
      'case 52: who left',
      { contacts: [mary, { ...tom, stale: true }] },
      'call Tom Fox: Tom Fox no longer works there',
    ],
    [
      'case 53: who is away',
      { contacts: [mary, { ...tom, awayUntil: dayAgo(-9) }] },
      'call Tom Fox: Tom Fox is away until November 27',
    ],
    [
      'P2: whose mail came back',
      { activities: [buildBounce({ at: daysAgo(20), address: 'tom.fox@northwind.example' })] },
      'email Tom Fox: Mail to Tom Fox has come back',
    ],
    [
      'P17: who has not answered',
      { activities: [mailed('friendly-reminder', 20), called('call', 12)] },
      'email Mary Adams: Mary Adams has not answered 2 tries',
    ],
  ])('%s is named, with that against it', (_name, overrides, line) => {
    expect(ways(late(17, [], { contacts: [mary, tom], ...overrides }))).toContain(line);
  });

  it('while it waits, that is said of every way (C8)', () => {
    const lines = ways(late(17, [mailed('friendly-reminder', 2)]));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/: (In touch already|Next step)/);
  });

  it('case 70: a contact without a name is “this contact”', () => {
    const nameless = buildContact({ name: null, awayUntil: dayAgo(-9) });
    expect(ways(late(5, [], { contacts: [tom, nameless] })).join()).toMatch(
      'This contact is away until November 27',
    );
  });
});

describe('P4 and C7: a way that law or an agreement closes', () => {
  const closed = (...rows: [Channel, string][]) => buildMoment(TODAY, { closedWays: new Map(rows) });

  it('is not taken: another is, and it is said why', () => {
    const next = nextStep(late(5), closed(['email', 'No mail without consent']));
    expect(inShort(next)).toBe('contact friendly-reminder call');
    expect(textsOf(next)).toContain('No mail without consent: call instead');
  });

  it('of all ways leaves nobody to turn to', () => {
    const next = nextStep(
      late(5),
      closed(['email', 'No mail'], ['call', 'No calls'], ['letter', 'No letters']),
    );
    expect(inShort(next)).toBe('ask contact-details');
  });

  it('stays named among the other ways', () => {
    const lines = ways(late(5), { closedWays: new Map([['email', 'No mail without consent']]) });
    expect(lines).toContain('email Mary Adams: No mail without consent');
  });
});
