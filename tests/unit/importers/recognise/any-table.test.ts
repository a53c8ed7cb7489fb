import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from '../../../../lib/importers/formats/registry.ts';
import { classifyRow } from '../../../../lib/importers/recognise/classify-row.ts';
import { recogniseTable } from '../../../../lib/importers/recognise/recognise-table.ts';
import { unknownRowSentence } from '../../../../lib/importers/recognise/unknown-row.ts';
import { watchEnding } from '../../../../lib/importers/recognise/watch-ending.ts';
import { buildRowSource } from '../../../support/build-row-source.ts';

const captions = FORMATS.flatMap(({ columns }) => columns.flatMap((column) => [...column.captions]));
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...captions) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('', ' ', '0.00', '1,234.50', '2026-11-01', 'Contoso', 'TOTAL', 'Total for x'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '\u0000',
      '=1+1',
      '(((',
      '1'.repeat(500),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });
const part = fc.constantFrom(null, 'CUST', 'TRNS', 'Sheet1');

test('any table is recognised, refused or nothing, and each of its rows is named', async () => {
  await fc.assert(
    fc.asyncProperty(rows, part, async (cells, name) => {
      const kind = name === 'CUST' || name === 'TRNS' ? 'iif' : 'csv';
      const recognition = await recogniseTable(buildRowSource(cells, { part: name, kind }), [], 0);
      if (recognition.kind === 'other') expect(recognition.problem.message).toMatch(/\.$/);
      if (recognition.kind !== 'recognised') return;
      const { table } = recognition;
      const watch = watchEnding(table);
      for (const [at, own] of cells.entries()) {
        if (at + 1 <= table.header.line) continue;
        const row = classifyRow({ line: at + 1, cells: own }, { table, afterTotal: false });
        watch.row(row);
        if (row.kind === 'unknown') expect(unknownRowSentence(row, table.format)).toMatch(/\.$/);
      }
      expect(watch.end()?.message ?? 'whole.').toMatch(/\.$/);
    }),
  );
});
