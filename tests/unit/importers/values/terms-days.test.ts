import { expect, test } from 'vitest';
import { termsDays } from '../../../../lib/importers/values/terms-days.ts';

test.each([
  ['Net 30', 30],
  ['Net30', 30],
  ['n/45', 45],
  ['30 days', 30],
  ['30', 30],
  ['2% 10 Net 30', 30],
  ['1/10, net 15 days', 15],
  ['Due on receipt', 0],
  ['Upon Receipt', 0],
  ['Zahlbar innerhalb 14 Tagen', 14],
  ['14 Tage 2 % Skonto, 30 Tage netto', 30],
  ['sofort', 0],
  ['30 jours', 30],
  ['NAH4', null],
  ['End of month', null],
  ['30 days end of month', null],
  ['', null],
])('%s gives %s days (case 15)', (terms, days) => {
  expect(termsDays(terms)).toBe(days);
});
