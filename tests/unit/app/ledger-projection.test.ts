import { describe, expect, it } from 'vitest';
import { bookTerms } from '../../../lib/app/book-terms.ts';
import { ledgerProjection } from '../../../lib/app/ledger-projection.ts';
import { readInPlace } from '../../../lib/app/suggestion.ts';
import { ledgerLineSchema } from '../../../lib/domain/ledger-line.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { usd } from '../../support/next-step.ts';

function lineOf(facts: Partial<AccountFacts>, agingBounds = [0, 30, 60, 90]) {
  const terms = bookTerms({ now: NOW, settings: buildSettings({ agingBounds }) });
  return ledgerProjection(readInPlace(buildFacts(facts), terms).reading, terms, null);
}

const eur = { amount: 7_000, currency: 'EUR' };
const items = [
  buildOpenItem({ id: 'a', dueOn: dayAgo(47) }),
  buildOpenItem({ id: 'b', dueOn: dayAgo(-5), open: usd(30_000) }),
  buildOpenItem({ id: 'c', dueOn: dayAgo(100), open: eur }),
  buildOpenItem({ id: 'gone', dueOn: dayAgo(100), open: usd(99), inLastImport: false }),
  buildOpenItem({ id: 'credit', kind: 'credit-memo', open: usd(-500) }),
];

describe('a line of the ledger', () => {
  it('has the figures by currency, aged by the bounds of the settings', () => {
    expect(lineOf({ items })).toMatchObject({
      open: [eur, usd(150_000)],
      overdue: [eur, usd(120_000)],
      credits: [usd(500)],
      aging: [
        { currency: 'EUR', amounts: [0, 0, 0, 0, 7_000] },
        { currency: 'USD', amounts: [30_000, 0, 120_000, 0, 0] },
      ],
      openCount: 3,
      overdueCount: 2,
      oldestDaysPastDue: 100,
    });
    expect(lineOf({ items }, [0, 50]).aging[1]?.amounts).toEqual([30_000, 120_000, 0]);
  });

  it('B8: says since when they are silent, when we last tried and when they last answered', () => {
    const activities = [
      buildAnswer({ id: 'x', at: daysAgo(30) }),
      buildMail({ id: 'y', at: daysAgo(9), items: [] }),
      buildCall({ id: 'z', at: daysAgo(4), outcome: 'no-answer', items: [] }),
      buildCall({ id: 'in', at: daysAgo(2), outcome: 'no-answer', direction: 'in', items: [] }),
    ];
    expect(lineOf({ activities })).toMatchObject({
      silentTries: 2,
      silentSince: daysAgo(9),
      lastContactAt: daysAgo(4),
      lastAnswerAt: daysAgo(30),
    });
  });

  it('has what was promised, and the part that is under a complaint', () => {
    const disputes = [buildDispute({ parts: [{ itemId: 'item-1', amount: usd(20_000) }] })];
    expect(lineOf({ promises: [buildPromise({ amount: usd(50_000) })], disputes })).toMatchObject({
      promised: [usd(50_000)],
      promisedOn: '2026-11-27',
      disputed: [usd(20_000)],
      blocked: null,
    });
  });

  it('of who owes nothing is empty, and there', () => {
    expect(lineOf({ items: [] })).toMatchObject({
      accountName: 'Northwind Traders',
      open: [],
      aging: [],
      expected: [],
    });
  });

  it('case 40: of one that another pays for counts nothing, and names who pays', () => {
    const paidBy = buildAccount({ id: 'group', name: 'Group' });
    expect(lineOf({ items, paidBy })).toMatchObject({
      payerId: 'group',
      open: [],
      openCount: 0,
      expected: [],
    });
  });

  it('case 40: of one that is held counts what it owes: it is not asked of who pays', () => {
    const paidBy = buildAccount({ id: 'group', name: 'Group' });
    const line = lineOf({ items, paidBy, holds: [buildHold({ kind: 'hardship' })] });
    expect(line).toMatchObject({ payerId: 'group', openCount: 3, blocked: { kind: 'hardship' } });
  });

  it('is what the schema says', () => {
    const line = lineOf({ items, promises: [buildPromise()] });
    expect(ledgerLineSchema.parse(line)).toEqual(line);
  });
});
