import { describe, expect, it } from 'vitest';
import { agreementIn } from '../../support/agreement-in.ts';

// On Wednesday, 18 November 2026, with 1,000.01 open; "26-12-15" is a day, "?" is asked for.
const CASES: readonly (readonly [typed: string, understood: string])[] = [
  [
    'paiera vendredi prochain',
    'promise ? @ 26-11-27 ask amount (which-one) | promise ? @ 26-11-20 ask amount (which-one)',
  ],
  ['la moitié maintenant, le reste le 15', 'plan 500.00 @ 26-11-18 + 500.01 @ 26-12-15 (next-month)'],
  ["500 aujourd'hui et le solde fin du mois", 'plan 500.00 @ 26-11-18 + 500.01 @ 26-11-30'],
  ['ne peut pas payer vendredi', ''],
  ['a payé lundi', 'question (says-paid)'],
  [
    'en trois fois à partir du 1er janvier',
    'plan month 333.33 @ 27-01-01 + 333.33 @ 27-02-01 + 333.35 @ 27-03-01 (far)',
  ],
  ['paiera dès que possible', 'question ? @ ? ask date (vague)'],
  ['virement de 1 200,00 € le 4 décembre', 'promise 1200.00 @ 26-12-04 (more-than-open)'],
  ['sous 8 jours', 'promise ? @ 26-11-26 ask amount'],
  ['règle 500 € le 15 décembre et le reste le 15 janvier', 'plan 500.00 @ 26-12-15 + 500.01 @ 27-01-15'],
  [
    'paiera en trois mensualités à partir du 5 décembre',
    'plan month 333.33 @ 26-12-07 + 333.33 @ 27-01-05 + 333.35 @ 27-02-05',
  ],
  ['ne paiera pas', ''],
  ['il va payer demain', 'promise ? @ 26-11-19 ask amount'],
  ['après-demain', 'promise ? @ 26-11-20 ask amount'],
  ['la semaine prochaine', 'question ? @ ? ask date (vague)'],
  ['virement effectué hier', 'question (says-paid)'],
  ['a déjà réglé la facture', 'question (says-paid)'],
  [
    '200 par mois à partir du 1er décembre',
    'plan 200.00 @ 26-12-01 + 200.00 @ 27-01-01 + 200.00 @ 27-02-01 + 200.00 @ 27-03-01 + 200.00 @ 27-04-01 + 0.01 @ 27-05-03',
  ],
  ['un tiers tout de suite, le solde fin janvier', 'plan 333.33 @ 26-11-18 + 666.68 @ 27-01-31 (closed)'],
  ['rappeler lundi', ''],
  ['peut-être vendredi', ''],
  ['dès que le client paie', 'question ask date (condition)'],
  ['avant le 30 novembre 300 €', 'promise 300.00 @ 26-11-30'],
  ['vendredi 4 décembre', 'promise ? @ 26-12-04 ask amount'],
  ['le 04/12/2026', 'promise ? @ 26-12-04 ask amount'],
  ['au plus tard le 4/12', 'promise ? @ 26-12-04 ask amount'],
];

describe('dates and sums as people type them in French (P15)', () => {
  it.each(CASES)('“%s” is %s', (typed, understood) => {
    expect(agreementIn(typed, 'fr-FR')).toBe(understood);
  });
});
