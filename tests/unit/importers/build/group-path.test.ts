import { expect, test } from 'vitest';
import { groupPath } from '../../../../lib/importers/build/group-path.ts';
import type { RecognisedRow } from '../../../../lib/importers/recognise/recognised-source.ts';

function row(kind: 'group' | 'subtotal' | 'total', label: string): RecognisedRow {
  return kind === 'group'
    ? { kind, label, heads: 'customer', line: 1, cells: [] }
    : { kind, label, line: 1, cells: [] };
}

test('a group within a group is its child, until its own total', () => {
  const path = groupPath({ hasSubtotals: true });
  const steps = [
    row('group', 'Contoso'),
    row('group', 'Depot'),
    row('subtotal', 'Depot'),
    row('subtotal', 'Contoso with sub-customers'),
    row('group', 'Fabrikam'),
    row('total', 'TOTAL'),
  ].map((one) => {
    path.row(one);
    return path.customer();
  });
  expect(steps).toEqual(['Contoso', 'Contoso:Depot', 'Contoso', null, 'Fabrikam', null]);
});

test('where groups never end in a total, each heading ends the one before', () => {
  const path = groupPath({ hasSubtotals: false });
  for (const label of ['Contoso', 'Fabrikam']) path.row(row('group', label));
  expect(path.customer()).toBe('Fabrikam');
});

test('a heading that is already a whole name is not lengthened', () => {
  const path = groupPath({ hasSubtotals: true });
  for (const label of ['Contoso', 'Contoso:Depot']) path.row(row('group', label));
  expect(path.customer()).toBe('Contoso:Depot');
});
