import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { codesOf, inShort, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

const parent = buildAccount({ id: 'parent', name: 'Northwind Group' });
const child = (id: string, name: string) =>
  buildAccount({ id, name, parentId: 'parent', paidByParent: true });
const north = child('north', 'Northwind North');
const south = child('south', 'Northwind South');

/** An invoice of the parent and of each child, all in the parent's facts. */
const group = (overrides: Partial<AccountFacts> = {}) =>
  buildFacts({
    account: parent,
    paysFor: [north, south],
    items: [
      buildOpenItem({ id: 'own', number: 'INV-1', accountId: 'parent', dueOn: dayAgo(8) }),
      buildOpenItem({
        id: 'north-1',
        number: 'INV-2',
        accountId: 'north',
        dueOn: dayAgo(7),
        open: usd(5000),
      }),
      buildOpenItem({ id: 'south-1', number: 'INV-3', accountId: 'south', dueOn: dayAgo(6), open: usd(700) }),
      buildOpenItem({ id: 'south-2', number: 'INV-4', accountId: 'south', dueOn: dayAgo(5), open: usd(20) }),
    ],
    ...overrides,
  });

describe('case 40: a parent that pays for its children', () => {
  it('gets one message, with the invoices of each child grouped and named', () => {
    const next = nextStep(group());
    expect(planOf(next)).toMatchObject({
      items: [{ itemId: 'own' }, { itemId: 'north-1' }, { itemId: 'south-1' }, { itemId: 'south-2' }],
      amounts: [usd(125_720)],
    });
    expect(textsOf(next)).toContain('1 invoice of Northwind North, paid from here');
    expect(textsOf(next)).toContain('2 invoices of Northwind South, paid from here');
    expect(textsOf(nextStep(group({ paysFor: [south, north] })))).toEqual(textsOf(next));
  });

  it('a child is not turned to, and says who pays', () => {
    const next = nextStep(buildFacts({ account: north, paidBy: parent }));
    expect(next).toEqual({
      kind: 'not-now',
      until: null,
      reasons: [
        { code: 'paid-by-parent', text: 'Northwind Group pays for it: its invoices are followed up there' },
      ],
      afterwards: null,
    });
  });

  it('a child in difficulties says so first (case 64)', () => {
    const holds = [buildHold({ kind: 'insolvency' })];
    expect(codesOf(nextStep(buildFacts({ account: north, paidBy: parent, holds })))).toEqual([
      'hold-insolvency',
    ]);
  });

  it('a contact with one of them counts for the gap of all', () => {
    const activities = [buildMail({ accountId: 'south', at: daysAgo(3), levelId: null, items: [] })];
    expect(inShort(nextStep(group({ activities })))).toBe('not-now minimum-gap: friendly-reminder email');
  });

  it('each invoice keeps its own step (case 13)', () => {
    const items = [{ itemId: 'north-1', levelId: 'friendly-reminder' }];
    const mail = buildMail({ accountId: 'north', at: daysAgo(20), items });
    const late = group().items.map((item) => (item.id === 'north-1' ? { ...item, dueOn: dayAgo(30) } : item));
    expect(planOf(nextStep(group({ items: late, activities: [mail] })))).toMatchObject({
      level: { id: 'second-notice' },
      items: [{ itemId: 'north-1', levelId: 'second-notice' }, { levelId: 'friendly-reminder' }, {}, {}],
    });
  });

  it('names no child none of whose invoices is asked for', () => {
    const items = group().items.filter(({ accountId }) => accountId !== 'north');
    expect(textsOf(nextStep(group({ items }))).join()).not.toMatch('Northwind North');
  });
});

describe('case 41: a child that disputes while the parent pays the others', () => {
  it('the dispute stays on the invoice of the child', () => {
    const disputes = [buildDispute({ accountId: 'north', itemIds: ['north-1'] })];
    const next = nextStep(group({ disputes }));
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['own', 'south-1', 'south-2']);
    expect(textsOf(next)).toContain('INV-2 is under review: a complaint is open');
  });

  it('and so does its promise (case 34)', () => {
    const covers = [{ itemId: 'south-1', open: usd(700) }];
    const next = nextStep(
      group({ promises: [buildPromise({ accountId: 'south', amount: usd(700), covers })] }),
    );
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['own', 'north-1', 'south-2']);
  });
});
