import { expect, test } from 'vitest';
import { groupRows } from '../../../../lib/importers/build/group-rows.ts';
import type { RecognisedRow } from '../../../../lib/importers/recognise/recognised-file.ts';

function row(kind: 'item' | 'group' | 'subtotal', line: number, label = ''): RecognisedRow {
  return kind === 'item' ? { kind, line, cells: [] } : { kind, label, line, cells: [] };
}

test('a row belongs to every group that is open above it', () => {
  const { groups, strayTotals } = groupRows([
    row('group', 1, 'Contoso'),
    row('item', 2),
    row('group', 3, 'Depot'),
    row('item', 4),
    row('subtotal', 5, 'Depot'),
    row('item', 6),
    row('subtotal', 7, 'Contoso with sub-customers'),
    row('item', 8),
  ]);
  expect(
    groups.map(({ label, items, total }) => [label, items.map(({ line }) => line), total?.line]),
  ).toEqual([
    ['Contoso', [2, 4, 6], 7],
    ['Depot', [4], 5],
  ]);
  expect(strayTotals).toEqual([]);
});

test('a total without its group is given back', () => {
  expect(
    groupRows([row('group', 1, 'A'), row('subtotal', 2, 'B')]).strayTotals.map(({ line }) => line),
  ).toEqual([2]);
});
