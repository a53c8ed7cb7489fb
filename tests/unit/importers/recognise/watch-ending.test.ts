import { describe, expect, test } from 'vitest';
import { classifyRow } from '../../../../lib/importers/recognise/classify-row.ts';
import { recogniseTable } from '../../../../lib/importers/recognise/recognise-table.ts';
import { watchEnding } from '../../../../lib/importers/recognise/watch-ending.ts';
import { buildRowSource } from '../../../support/build-row-source.ts';

async function ending(...rows: string[]): Promise<string | null> {
  const cells = rows.map((row) => row.split('|'));
  const recognition = await recogniseTable(buildRowSource(cells), [], 0);
  if (recognition.kind !== 'recognised') throw new Error(JSON.stringify(recognition));
  const { table } = recognition;
  const watch = watchEnding(table);
  let afterTotal = false;
  for (const [at, row] of cells.entries()) {
    if (at + 1 <= table.header.line) continue;
    const classified = classifyRow({ line: at + 1, cells: row }, { table, afterTotal });
    afterTotal ||= classified.kind === 'total';
    watch.row(classified);
  }
  const problem = watch.end();
  return problem && `${problem.severity}: ${problem.message}`;
}

const AGING = '|Date|Transaction type|Num|Customer|Due date|Amount|Open balance';
const ROW = '|11/11/2025|Invoice|1|Contoso|12/11/2025|5|5';
const CONTACTS = 'Customer full name|Phone numbers|Email';

describe('a file that lost its end is noticed', () => {
  test.each([
    [[AGING], 'stop: Line 1: the file ends after its column captions.'],
    [[AGING, 'CURRENT|||||||', ROW], 'stop: Line 3: the file ends here without the row TOTAL'],
    [[AGING, ROW, 'TOTAL|||||||'], 'stop: Line 3: the row TOTAL has no amount.'],
    [
      [AGING, ROW, '|11/12/2025|Invoice|2'],
      'stop: Line 3: the last row has 4 of 8 cells ("11/12/2025, Invoice, 2").',
    ],
    [[AGING.slice(1), ROW.slice(1)], 'warn: Line 2: the list ends here without a total'],
    [[CONTACTS, 'Contoso|1|a@b.example'], 'warn: Line 2: the list ends here without its closing line'],
    [[CONTACTS, 'Contoso|1|a@b.example', 'Adatum|2'], 'stop: Line 3: the last row has 2 of 3 cells'],
    [
      ['Customer|Invoice No|Due date|Balance|Notes', 'A|1|2026-11-01|5|called', 'B|2|2026-11-01'],
      'stop: Line 3: the last row has 3 of 5 cells',
    ],
  ])('%j', async (rows, sentence) => {
    expect((await ending(...rows))?.slice(0, sentence.length)).toBe(sentence);
  });

  test.each([
    [['Customer|Invoice No|Due date|Balance|Notes', 'A|1|2026-11-01|5|called', 'B|2|2026-11-01|5']],
    [['Customer|No|Due date|Balance', 'A|1|2026-11-01|5|called', 'B|2|2026-11-01']],
    [[AGING, ROW, 'TOTAL|||||||5', '', ' Thursday, July 30, 2026 04:19 PM']],
    [[CONTACTS, 'Contoso|1|a@b.example', ' Thursday, July 30, 2026 04:19 PM']],
    [
      [
        'Client Name|Invoice #|Date Issued|Invoice Status|Line Total|Notes',
        'A|1|2026-11-01|sent|5',
        'B|2|2026-11-01|sent|5',
      ],
    ],
  ])('and a whole one is not: %j', async (rows) => {
    expect(await ending(...rows)).toBeNull();
  });
});
