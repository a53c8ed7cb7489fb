import { expect, test } from 'vitest';
import type { ColumnName } from '../../../../lib/domain/column-name.ts';
import type { RowSource } from '../../../../lib/importers/raw-table.ts';
import { recogniseTable } from '../../../../lib/importers/recognise/recognise-table.ts';
import { buildRowSource } from '../../../support/build-row-source.ts';

const NOW = Date.UTC(2026, 10, 22);

function source(rows: readonly string[], over: Partial<RowSource> = {}) {
  return buildRowSource(
    rows.map((row) => row.split('|')),
    over,
  );
}

async function outcome(rows: readonly string[], over: Partial<RowSource> = {}) {
  const recognition = await recogniseTable(source(rows, over), [], NOW);
  if (recognition.kind === 'other') return recognition.problem.message;
  if (recognition.kind === 'nothing') return 'nothing';
  return `${recognition.table.format.id}${recognition.question ? ' ?' : ''}`;
}

test.each([
  // F2: a currency in a caption does not hide it.
  [['Debitor|Name|Beleg|Belegdatum|Fälligkeit|OP-Betrag EUR', '1|A|2|14.08.2026|13.09.2026|5,00'], 'open'],
  [['Client|N° facture|Échéance|Reste dû (€)', 'A|1|13/09/2026|5,00'], 'open'],
  [['customer|invoice_no|due_date|amount_usd', 'A|1|2026-09-13|5.00'], 'total'],
  [['Customer|Invoice no|Amount EUR|Amount', 'A|1|7.00|5.00'], 'total'],
  // F20: two columns are enough for addresses.
  [['Customer|Email', 'A|a@b.example'], 'email'],
])('%j has a column "%s"', async (rows, name) => {
  const recognition = await recogniseTable(source(rows), [], NOW);
  if (recognition.kind !== 'recognised') throw new Error(recognition.kind);
  const { columns, width } = recognition.table.header;
  expect(columns.get(name as ColumnName)).toEqual([width - 1]);
});

test('captions broken over two rows are put together, and a customer stands alone above its rows (F18)', async () => {
  const rows = [
    "Date|Ref. No.|Party's Name|Opening|Pending|Due on|Overdue",
    '|||Amount|Amount||by days',
    '||Mehta Hardware||||',
    '2026-08-12|S/1||128500|450.5|2026-09-11|72',
  ];
  const recognition = await recogniseTable(source(rows), [], NOW);
  if (recognition.kind !== 'recognised') throw new Error(recognition.kind);
  const { format, header } = recognition.table;
  expect([format.id, header.line, header.captions[4]]).toEqual([
    'tally-bills-receivable',
    2,
    'Pending Amount',
  ]);
  // A row of data below is none of the captions.
  const plain = ['Customer|Invoice no|Balance', 'Amount Ltd|open|', 'A|1|5.00'];
  expect(await recogniseTable(source(plain), [], NOW)).toMatchObject({ table: { header: { line: 1 } } });
});

test.each([
  [['Customer|Invoice No|Due Date|Balance|Notes'], 'no rows below'],
  [['Our list', 'Customer|Invoice No|Due Date|Balance|Notes', '||||'], 'no rows below'],
  [['Dear all|we met|and talked|about it'], 'no row of column captions'],
])('%j: %s (F21)', async (rows, sentence) => {
  expect(await outcome(rows)).toContain(sentence);
});

test('a customer balance detail is read when it states open balances (F23)', async () => {
  const rows = (last: string) => [
    'Customer Balance Detail',
    `|Date|Transaction Type|Num|Due Date|Amount|${last}`,
    'Contoso||||||',
    '|10/01/2026|Invoice|1|10/31/2026|9.00|5.00',
  ];
  expect(await outcome(rows('Open Balance'))).toBe('qbo-customer-balance-detail');
  expect(await outcome(rows('Balance'))).toContain('This seems to be a report of balances over time');
});

test('orders that name the maker of each product are no bills from vendors (F24)', async () => {
  const row = (who: string) => [`Name|Email|Total|${who}|Vendor`, '#1|a@b.example|5.00|Contoso|Granite'];
  expect(await outcome(row('Billing Name'))).toBe('own-contacts ?');
  expect(await outcome(row('Terms'))).toContain('vendors');
});

test('a list of credit notes is credits, whichever sign they have (F31)', async () => {
  const format = async (captions: string) => {
    const recognition = await recogniseTable(source([captions, 'A|7|2026-11-01|5.00']), [], NOW);
    return recognition.kind === 'recognised' ? recognition.table.format : null;
  };
  expect(await format('Customer|Credit note number|Date|Balance')).toMatchObject({
    amounts: { sign: 'by-kind' },
    words: { kinds: { '': 'credit-memo' } },
  });
  expect((await format('Customer|Invoice number|Date|Balance'))?.words).toBeUndefined();
});

test('rows called Total with more rows below them end groups in a list of one’s own (F17)', async () => {
  const rows = (...end: string[]) => [
    'Customer|Invoice no|Due date|Balance',
    'Alpha|||',
    '|1|2026-12-01|5.00',
    'Total|||5.00',
    ...end,
  ];
  const facts = async (...end: string[]) => {
    const recognition = await recogniseTable(source(rows(...end)), [], NOW);
    return recognition.kind === 'recognised' ? recognition.table.format.rows.bareTotals : null;
  };
  expect([await facts(), await facts('Beta|||', '|2|2026-12-01|5.00', 'Total|||5.00')]).toEqual([
    undefined,
    'of-group',
  ]);
});

test('a sheet of counts and sums is nothing beside one of invoices (F7)', async () => {
  const sheet = { kind: 'xlsx', part: 'Summary' } as const;
  const rows = ['Customer|Invoices|Total due', 'A|2|1005', 'B|1|345.6'];
  expect([
    await outcome(rows, sheet),
    await outcome(['Customer|Invoice no|Total due', ...rows.slice(1)], sheet),
  ]).toEqual(['nothing', 'own-open-items ?']);
});
