import { describe, expect, it } from 'vitest';
import { blockedBy } from '../../../lib/dunning/blocked-by.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { readingOf, usd } from '../../support/next-step.ts';

const DAY = 86_400_000;
const blocked = (facts: Partial<AccountFacts>) => blockedBy(readingOf(buildFacts(facts)));
const late = buildOpenItem({ id: 'late', dueOn: dayAgo(20) });
const later = buildOpenItem({ id: 'later', dueOn: dayAgo(3) });
const toCome = buildOpenItem({ id: 'to-come', dueOn: dayAgo(-9) });

describe('what keeps everything from going out', () => {
  it('case 64: a hold over the whole account, with its sentence, who answers for it and since when', () => {
    const hold = buildHold({ kind: 'stop', owner: 'Bob Baker', since: daysAgo(4) });
    expect(blocked({ holds: [hold] })).toEqual({
      kind: 'stop',
      text: 'The customer asked for no more contact',
      owner: 'Bob Baker',
      since: daysAgo(4),
      until: null,
    });
  });

  it('of several holds it is the one that holds longest, then the gravest', () => {
    const strategic = buildHold({ id: 'a', kind: 'strategic', until: NOW + 9 * DAY });
    const hardship = buildHold({ id: 'b', kind: 'hardship' });
    const death = buildHold({ id: 'c', kind: 'death' });
    expect(blocked({ holds: [strategic, hardship, death] })?.kind).toBe('death');
  });

  it.each([
    ['what was put aside', buildHold({ kind: 'snooze', until: NOW + DAY })],
    ['one way that is closed', buildHold({ kind: 'no-calls' })],
    ['a hold that was lifted', buildHold({ kind: 'stop', liftedAt: NOW })],
    ['a hold that has ended', buildHold({ kind: 'strategic', until: NOW })],
  ])('%s blocks nothing', (_, hold) => {
    expect(blocked({ holds: [hold] })).toBeNull();
  });

  it('P10: a complaint about all that is overdue does, of several the oldest', () => {
    const one = buildDispute({ id: 'd1', itemIds: ['late'], createdAt: daysAgo(2), owner: 'Ann' });
    const two = buildDispute({ id: 'd2', itemIds: ['later'], createdAt: daysAgo(5), owner: 'Bob' });
    expect(blocked({ items: [late, later, toCome], disputes: [one, two] })).toEqual({
      kind: 'dispute',
      text: 'A complaint about all that is overdue',
      owner: 'Bob',
      since: daysAgo(5),
      until: null,
    });
  });

  it.each<[string, Partial<AccountFacts>]>([
    ['leaves an invoice to be asked for', { disputes: [buildDispute({ itemIds: ['late'] })] }],
    [
      'case 27: is about a part of an invoice',
      {
        disputes: [
          buildDispute({ itemIds: ['late', 'later'], parts: [{ itemId: 'late', amount: usd(10_000) }] }),
        ],
      },
    ],
    ['was answered', { disputes: [buildDispute({ itemIds: ['late', 'later'], resolvedAt: NOW })] }],
    ['is about what is not due yet', { items: [toCome], disputes: [buildDispute({ itemIds: ['to-come'] })] }],
  ])('a complaint that %s blocks nothing', (_, facts) => {
    expect(blocked({ items: [late, later], ...facts })).toBeNull();
  });
});
