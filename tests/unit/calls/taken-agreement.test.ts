import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../lib/calls/read-agreement.ts';
import { remarkSentences, suggestedSentence } from '../../../lib/calls/suggested-sentence.ts';
import { isTaken, takenAgreement } from '../../../lib/calls/taken-agreement.ts';
import { callFormSchema } from '../../../lib/domain/call-form.ts';
import { day } from '../../../lib/domain/day.ts';
import { NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { money } from '../../../lib/domain/money.ts';
import { agreementContext } from '../../support/agreement-in.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';

const item = buildOpenItem({ number: 'INV-1042', open: money(60_000, 'USD') });
const other = buildOpenItem({ id: 'item-b', number: 'INV-1043', open: money(40_001, 'USD') });
const today = day('2026-11-18');
const ground = { items: [item, other], today, calendar: NO_HOLIDAYS, owner: 'Bob', homeCurrency: 'USD' };
const form = callFormSchema.parse({ itemIds: [item.id, other.id] });
const found = (typed: string) => readAgreement(typed, agreementContext('en-US'));
const first = (typed: string) => {
  const [one] = found(typed);
  if (!one) throw new Error(`Nothing was understood of “${typed}”`);
  return one;
};
const saying = { locale: 'en-US', today };

describe('what is taken from a suggestion into the form (P15)', () => {
  it('a promise with its sum and day', () => {
    expect(takenAgreement(first('500 by 4 December'), form, ground)).toMatchObject({
      outcome: 'promised',
      plan: null,
      promises: [{ amount: '500.00', currency: 'USD', dueOn: '2026-12-04', itemIds: null }],
    });
  });

  it('case 30: a day without a sum leaves the sum empty', () => {
    expect(takenAgreement(first('pays on 4 December'), form, ground).promises).toMatchObject([
      { amount: '', dueOn: '2026-12-04' },
    ]);
  });

  it('case 34: only the invoice that was named', () => {
    expect(takenAgreement(first('INV-1042 on 4 December'), form, ground).promises).toMatchObject([
      { amount: '600.00', itemIds: [item.id] },
    ]);
  });

  it('case 38: even instalments as a plan that the plan builder lays out', () => {
    expect(takenAgreement(first('three instalments from 1 December'), form, ground)).toMatchObject({
      promises: [],
      plan: { total: '1000.01', parts: '3', firstOn: '2026-12-01', every: 'month', own: [] },
    });
  });

  it('case 34: a plan over the invoice that was named alone, and its sum', () => {
    const one = first('INV-1042 in three instalments from 1 December');
    const taken = takenAgreement(one, form, ground);
    expect(taken.plan).toMatchObject({ total: '600.00', parts: '3', itemIds: [item.id] });
    expect(isTaken(one, { ...form, ...taken }, ground)).toBe(true);
    expect(
      takenAgreement(first('three instalments from 1 December'), { ...form, ...taken }, ground).plan?.itemIds,
    ).toBeNull();
  });

  it('uneven parts as instalments of their own', () => {
    expect(takenAgreement(first('500 today and the rest on the 15th'), form, ground).plan).toMatchObject({
      total: '1000.01',
      own: [
        { amount: '500.00', dueOn: '2026-11-18' },
        { amount: '500.01', dueOn: '2026-12-15' },
      ],
    });
  });

  it('who disputes a part may pay the rest: the outcome stands', () => {
    const disputing = { ...form, outcome: 'disputes' as const };
    expect(takenAgreement(first('500 by 4 December'), disputing, ground)).not.toHaveProperty('outcome');
  });

  it.each(['500 by 4 December', 'half now, rest on the 15th', 'three instalments from 1 December'])(
    '“%s” is not offered again once the form says it',
    (typed) => {
      const one = first(typed);
      expect(isTaken(one, form, ground)).toBe(false);
      expect(isTaken(one, { ...form, ...takenAgreement(one, form, ground) }, ground)).toBe(true);
    },
  );
});

describe('how a suggestion reads', () => {
  it.each([
    ['500 by 27 November', '500.00 USD by Friday, November 27'],
    ['pays on Friday', 'By Friday, November 20'],
    ['half now, rest on the 27th', '500.00 USD today and 500.01 USD by Friday, November 27'],
    [
      'three instalments from 1 December',
      '1,000.01 USD in 3 instalments, each month, the first on Tuesday, December 1',
    ],
    [
      '100 a month from 1 December',
      '1,000.01 USD in 11 instalments, the first on Tuesday, December 1, the last on Friday, October 1, 2027',
    ],
  ])('“%s” reads “%s”', (typed, sentence) => {
    expect(suggestedSentence(first(typed), saying)).toBe(sentence);
  });

  it.each([
    ['pays soon', ['Which day? “soon” is no day.']],
    ['pays in January', ['Which day? “January” is a whole month.']],
    ['pays 15 November', ['Which day? “15 November” has passed.']],
    ['pays if it is right', ['Which day? That is not firm yet.']],
    ['pays on Friday', ['How much? No sum was named.']],
    ['about 500 on Friday', ['How much? “about 500” is no sum.']],
    ['we paid last week', ['Says it is paid: look for it first.']],
    ['500 on Wednesday', ['“Wednesday” can be read in two ways.']],
    [
      '500 on Friday, 28 November',
      [
        '“Friday, 28 November”: name and date are different days.',
        'November 28 falls on a weekend: money moves again on Monday, November 30.',
      ],
    ],
    ['500 by the 15th', ['That day of this month has passed: December 15 is meant.']],
    ['500 on 3 March 2027', ['March 3, 2027 is a long time away.']],
    ['5000 on Friday', ['That is more than is open on the ticked invoices (1,000.01 USD).']],
  ])('case 30, case 35: “%s” says %j', (typed, sentences) => {
    expect(remarkSentences(first(typed), saying)).toEqual(sentences);
  });
});
