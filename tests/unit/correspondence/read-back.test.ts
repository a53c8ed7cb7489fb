import { describe, expect, it } from 'vitest';
import { agreementSentence } from '../../../lib/correspondence/read-back.ts';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';

const items = [buildOpenItem(), buildOpenItem({ id: 'item-2', number: 'INV-7', dueOn: '2026-09-01' })];
const nothing = { promises: [], plan: null, dispute: null };
const promise = {
  amount: money(120_000, 'USD'),
  dueOn: day('2026-11-27'),
  itemIds: ['item-1', 'item-2'],
  method: null,
};
const plan = {
  total: money(100_000, 'USD'),
  instalments: [
    { amount: money(50_000, 'USD'), dueOn: day('2026-11-27') },
    { amount: money(50_000, 'USD'), dueOn: day('2026-12-28') },
  ],
  itemIds: ['item-1'],
  endsAfterMissed: 1,
  rate: '6.23',
  method: 'direct-debit',
};
const dispute = {
  itemIds: ['item-1'],
  parts: [{ itemId: 'item-1', amount: money(20_000, 'USD') }],
  text: 'Broken chairs',
  owner: 'Jo Bell',
  answerBy: day('2026-11-25'),
};

describe('P12: the agreement as one sentence, to be read back', () => {
  it.each([
    ['nothing', nothing, 'en-US', ''],
    [
      'a promise',
      { ...nothing, promises: [promise] },
      'en-US',
      'You will pay 1,200.00 USD by November 27, 2026 for INV-7 and INV-1042.',
    ],
    [
      'how it is paid, in the user’s own words',
      { ...nothing, promises: [{ ...promise, method: 'with the driver' }] },
      'en-GB',
      'You will pay 1,200.00 USD by 27 November 2026 for INV-7 and INV-1042, with the driver.',
    ],
    [
      'a plan',
      { ...nothing, plan },
      'en-US',
      'You will pay 1,000.00 USD for INV-1042 in 2 instalments by direct debit (500.00 USD by November 27, 2026; 500.00 USD by December 28, 2026), at a rate of 6.23 %.',
    ],
    [
      'a complaint',
      { ...nothing, dispute },
      'en-US',
      'Jo Bell will look into your question about 200.00 USD of INV-1042 and answer by November 25, 2026.',
    ],
    [
      'a complaint about a part of the older one and all of the newer: the sum is read as of one alone (case 27)',
      {
        ...nothing,
        dispute: {
          ...dispute,
          itemIds: ['item-1', 'item-2'],
          parts: [{ itemId: 'item-2', amount: money(20_000, 'USD') }],
        },
      },
      'en-US',
      'Jo Bell will look into your question about INV-1042 and 200.00 USD of INV-7 and answer by November 25, 2026.',
    ],
    [
      'several',
      { ...nothing, promises: [promise], dispute: { ...dispute, owner: '' } },
      'en-US',
      'You will pay 1,200.00 USD by November 27, 2026 for INV-7 and INV-1042; we will look into your question about 200.00 USD of INV-1042 and answer by November 25, 2026.',
    ],
    [
      'in German',
      { ...nothing, promises: [promise] },
      'de-DE',
      'Sie zahlen 1.200,00 USD bis zum 27. November 2026 für INV-7 und INV-1042.',
    ],
    [
      'in French',
      { ...nothing, promises: [promise] },
      'fr-FR',
      'Vous paierez 1\u202f200,00 USD d’ici au 27 novembre 2026 pour INV-7 et INV-1042.',
    ],
    [
      'in Spanish',
      { ...nothing, promises: [promise] },
      'es-ES',
      'Usted pagará 1200,00 USD para el 27 de noviembre de 2026 por INV-7 y INV-1042.',
    ],
    [
      'in a language without words, in English throughout',
      { ...nothing, promises: [promise] },
      'it-IT',
      'You will pay 1,200.00 USD by 27 November 2026 for INV-7 and INV-1042.',
    ],
  ])('%s', (_name, agreement, locale, sentence) => {
    expect(agreementSentence(agreement, items, locale)).toBe(sentence);
  });

  it.each([
    [
      'en-US',
      'You will pay 1,200.00 USD by November 27, 2026 for INV-7 and INV-1042; this takes the place of what we agreed on October 24, 2026: 1,200.00 USD by November 14, 2026; Jo Bell will look into your question about 200.00 USD of INV-1042 and answer by November 25, 2026.',
    ],
    [
      'de-DE',
      'Sie zahlen 1.200,00 USD bis zum 27. November 2026 für INV-7 und INV-1042; das ersetzt, was wir am 24. Oktober 2026 vereinbart hatten: 1.200,00 USD bis zum 14. November 2026; Jo Bell geht Ihrer Frage zu 200,00 USD aus INV-1042 nach und antwortet bis zum 25. November 2026.',
    ],
  ])('case 33: says what the agreement takes the place of, in %s', (locale, sentence) => {
    const amount = money(120_000, 'USD');
    const [on, dueOn] = [day('2026-10-24'), day('2026-11-14')];
    const earlier = [{ kind: 'promise' as const, on, amount, dueOn }];
    const agreement = { ...nothing, promises: [promise], dispute };
    expect(agreementSentence(agreement, items, locale, earlier)).toBe(sentence);
  });
});
