import { describe, expect, test } from 'vitest';
import { columnNameSchema } from '../../../../lib/domain/column-name.ts';
import erpnext from '../../../../lib/importers/formats/erpnext-accounts-receivable.format.ts';
import type { Format } from '../../../../lib/importers/formats/format.ts';
import { formatOfMapping } from '../../../../lib/importers/formats/format-of-mapping.ts';
import myob from '../../../../lib/importers/formats/myob-receivables.format.ts';
import qboAging from '../../../../lib/importers/formats/qbo-ar-aging-detail.format.ts';
import qboContacts from '../../../../lib/importers/formats/qbo-customer-contact-list.format.ts';
import qboOpenInvoices from '../../../../lib/importers/formats/qbo-open-invoices.format.ts';
import desktopAging from '../../../../lib/importers/formats/quickbooks-desktop-ar-aging-detail.format.ts';
import sapItems from '../../../../lib/importers/formats/sap-customer-line-items.format.ts';
import wave from '../../../../lib/importers/formats/wave-transactions.format.ts';
import xeroAged from '../../../../lib/importers/formats/xero-aged-receivables.format.ts';
import { chooseFormat } from '../../../../lib/importers/recognise/choose-format.ts';
import { classifyRow } from '../../../../lib/importers/recognise/classify-row.ts';
import { firstPlace, placeAfter, type RowPlace } from '../../../../lib/importers/recognise/row-place.ts';
import { buildRowSource } from '../../../support/build-row-source.ts';

function kindOf(format: Format, captions: string, text: string, place: Partial<RowPlace> = {}): string {
  const cells = captions.split('|');
  const titles = format.titles?.length ? ['Collections Report'] : [];
  const chosen = chooseFormat([{ line: 1, cells }], titles, [format]);
  if (!chosen) throw new Error('no captions');
  const table = { ...chosen, source: buildRowSource([cells]), titles: [] };
  const row = classifyRow({ line: 2, cells: text.split('|') }, { table, afterTotal: false, ...place });
  if (row.kind === 'group') return `${row.heads} group ${row.label}`;
  if (row.kind === 'unknown') return `unknown ${row.why.kind}`;
  if (row.kind === 'ignored') return `ignored ${row.why}`;
  return 'label' in row ? `${row.kind} ${row.label}` : row.kind;
}

const AGING = '|Date|Transaction type|Num|Customer|Due date|Amount|Open balance';
const FLAT = 'Customer|Date|Transaction type|Num|Due date|Amount|Open balance';

describe('in an aging report whose first column has no caption', () => {
  test.each([
    ['|11/11/2025|Invoice|1|Contoso|12/11/2025|5|5', 'item'],
    ['|11/11/2025|Payment||Contoso||-5|-5', 'item'],
    ['|11/11/2025|Invoice|1|Contoso|12/11/2025|5|', 'item'],
    ['|11/11/2025|Invoice|1|Total Wine & More|12/11/2025|5|5', 'item'],
    ['|||||||', 'blank'],
    ['CURRENT|||||||', 'bucket group CURRENT'],
    ['31 - 60 days past due', 'bucket group 31 - 60 days past due'],
    ['91 or more days past due|||||||', 'bucket group 91 or more days past due'],
    ['Total Energies|||||||', 'customer group Total Energies'],
    ['Total for CURRENT||||||5|5', 'subtotal CURRENT'],
    ['Total for 31 - 60 days past due', 'subtotal 31 - 60 days past due'],
    ['Total for Total Wine & More||||||5|5', 'subtotal Total Wine & More'],
    ['TOTAL||||||5|5', 'total TOTAL'],
    ['TOTAL', 'total TOTAL'],
    ['Percentage of total||||||70%|', 'ignored decoration'],
    ['|Date|Transaction type|Num|Customer|Due date|Amount|Open balance', 'ignored decoration'],
    [' Thursday, July 30, 2026 04:19 PM GMT-06:00|||||||', 'footer'],
    ['Accrual basis Thursday, 30 July 2026 04:19 PM|||||||', 'footer'],
    ['Thursday| July 30| 2026 04:19 PM GMT-06:00', 'footer'],
    ['Contoso|11/11/2025|Invoice|1|Contoso|12/11/2025|5|5', 'unknown mixed'],
    ['||Invoice|1|Contoso|12/11/2025|5|5', 'unknown lacks'],
    ['|11/11/2025|Invoice|1|Contoso|12/11/2025||', 'unknown lacks'],
  ])('%s is %s', (text, expected) => {
    expect(kindOf(qboAging, AGING, text)).toBe(expected);
  });
});

test('below TOTAL a lone cell is a footer and an invoice is not vouched for', () => {
  const below = { afterTotal: true };
  expect(kindOf(qboAging, AGING, 'Prepared by Ann|||||||', below)).toBe('footer');
  expect(kindOf(qboAging, AGING, '|11/11/2025|Invoice|1|Contoso||5|5', below)).toBe('unknown after-total');
});

describe('where the first column has a caption it may hold the customer (case 70)', () => {
  test.each([
    ['Total Wine|11/11/2025|Invoice|1|12/11/2025|5|5', 'item'],
    ['Total|11/11/2025|Invoice|1|12/11/2025|5|5', 'item'],
    ['Sunday Riley|11/11/2025|Invoice|1|12/11/2025|5|5', 'item'],
    ['TOTAL|||||5|5', 'total TOTAL'],
    ['||||TOTAL|5|5', 'total TOTAL'],
    ['Total for Contoso|||||5|5', 'subtotal Contoso'],
  ])('%s is %s', (text, expected) => {
    expect(kindOf(qboAging, FLAT, text)).toBe(expected);
  });
});

describe('a customer called like a total heads its group until that group is open', () => {
  const OPEN = '|Date|Transaction type|Num|Term|Due date|Open balance';
  test.each([
    ['Total Wine & More||||||', [], 'customer group Total Wine & More'],
    ['Total for Contoso||||||', [], 'customer group Total for Contoso'],
    ['Total for Contoso||||||', ['Contoso'], 'subtotal Contoso'],
    ['Sunday Riley||||||', [], 'customer group Sunday Riley'],
    ['1 - 30 Main Street Ltd||||||', [], 'customer group 1 - 30 Main Street Ltd'],
  ])('%s under %j is %s', (text, openGroups, expected) => {
    expect(kindOf(qboOpenInvoices, OPEN, text, { openGroups })).toBe(expected);
  });
});

describe('below groups that end in a bare total (F17)', () => {
  const MYOB = 'ID No.|Date|Total Due|0 - 30|31 - 60|61 - 90|90+';
  const open = { openGroups: ['Wattle Cafe'] };
  test.each([
    ['Total:||$5.00|||', open, 'subtotal Wattle Cafe'],
    ['Grand Total:||$5.00|||', open, 'total Grand Total:'],
    ['Total:||$5.00|||', { openGroups: [] }, 'total Total:'],
    ['Total:||$5.00|||', { openGroups: [], customerAbove: 'Wattle Cafe' }, 'total Total:'],
    ['||$5.00|$5.00||', open, 'subtotal Wattle Cafe'],
    ['||$5.00|$5.00||', { openGroups: [] }, 'total Total'],
    ['Ageing Percent:|||4.9%||', open, 'ignored decoration'],
  ])('%s under %j is %s', (text, place, expected) => {
    expect(kindOf(myob, MYOB, text, place)).toBe(expected);
  });
});

describe('a lone number below a customer is a phone and no customer (F30)', () => {
  const OPEN = '|Date|Transaction type|Num|Term|Due date|Open balance';
  test.each([
    ['(650) 555-0133', ['Contoso'], 'ignored decoration'],
    ['650.555.0133||||', ['Contoso'], 'ignored decoration'],
    ['(650) 555-0133', [], 'customer group (650) 555-0133'],
    ['10023145||||', ['Contoso'], 'customer group 10023145'],
  ])('%s under %j is %s', (text, openGroups, expected) => {
    expect(kindOf(qboOpenInvoices, OPEN, text, { openGroups })).toBe(expected);
  });
});

/** The format of a list read by its columns. */
function own(columns: string): Format {
  return formatOfMapping({
    signature: 'x',
    label: 'orders',
    holds: 'open-items',
    columns: columns.split('|').map((caption) => ({
      caption,
      name: columnNameSchema.safeParse(caption).data ?? null,
    })),
    dateOrder: null,
    decimal: null,
    currency: null,
    isPerLine: false,
    savedAt: 0,
  });
}

describe('in a list of one’s own a name and a figure are somebody’s sum where items have numbers (F6, F19)', () => {
  const COLUMNS = 'customer|number|dueOn|open|remark';
  const below = { openGroups: [], customerAbove: 'Alpha Ltd' };
  test.each([
    ['Alpha Ltd|1|2026-12-01|5.00|', 'item'],
    ['Alpha Ltd|1||5.00|', 'item'],
    ['Alpha Ltd||2026-12-01|5.00|', 'item'],
    ['Итого|||5.00|', 'unknown lacks'],
    ['Razem|||5.00|', 'total Razem'],
    ['Gesamtergebnis|||5.00|', 'total Gesamtergebnis'],
    ['Total unpaid|||5.00|', 'total Total unpaid'],
    ['Total Alpha Ltd|||5.00|', 'ignored decoration'],
    ['Total Wine & More|||5.00|', 'unknown lacks'],
    ['Total Wine & More|1||5.00|', 'item'],
    ['Grand Total|||5.00|', 'total Grand Total'],
    ['Carried forward|||5.00|', 'ignored decoration'],
    ['Brought forward|||5.00|', 'ignored decoration'],
    ['|||5.00|', 'total Total'],
    ['|||5.00|12', 'total Total'],
    ['|||5.00|see above', 'unknown lacks'],
    ['||2026-12-01||', 'unknown lacks'],
  ])('%s is %s', (text, expected) => {
    expect(kindOf(own(COLUMNS), COLUMNS, text, below)).toBe(expected);
  });

  test('and an item where they have none', () => {
    expect(kindOf(own('customer|email|open'), 'customer|email|open', 'Alpha Ltd||5.00', below)).toBe('item');
  });

  test('and a customer alone in a row heads those below, wherever the column stands', () => {
    const columns = 'number|dueOn|customer|open';
    expect(kindOf(own(columns), columns, '||Alpha Ltd|')).toBe('customer group Alpha Ltd');
    expect(kindOf(own(columns), columns, '|2026-12-01||')).toBe('unknown lacks');
  });
});

test('what stands above a row follows from the rows, one after the other', () => {
  const columns = 'customer|number|open';
  const format = own(columns);
  const chosen = chooseFormat([{ line: 1, cells: columns.split('|') }], [], [format]);
  if (!chosen) throw new Error('no captions');
  const table = { ...chosen, source: buildRowSource([]), titles: [] };
  let place = firstPlace(table);
  const kinds = [
    'Alpha||',
    'Alpha|1|5',
    'Beta|2|5',
    'Total Beta||5',
    'Total Alpha||5',
    '||5',
    'Total||5',
    'C|3|5',
  ].map((text) => {
    const row = classifyRow({ line: 2, cells: text.split('|') }, place);
    place = placeAfter(place, row);
    return row.kind;
  });
  expect(kinds).toEqual(['group', 'item', 'item', 'ignored', 'subtotal', 'total', 'total', 'unknown']);
  expect(place).toMatchObject({ afterTotal: true, openGroups: [], customerAbove: 'Beta' });
});

describe('in a contact list everything with a customer is one', () => {
  test.each([
    ['Total Wine||ap@wine.example', 'item'],
    ['Sunday Riley|(555) 010-2024|', 'item'],
    ['Contoso', 'item'],
    ['|555 0100|', 'unknown lacks'],
    ['Sunday, August 09, 2026 04:04 PM GMT-05:00||', 'footer'],
  ])('%s is %s', (text, expected) => {
    expect(kindOf(qboContacts, 'Customer full name|Phone numbers|Email', text)).toBe(expected);
  });
});

describe('a report of Xero names its totals where its days stand', () => {
  const AGED = 'Invoice Date|Due Date|Invoice Number|Current|Older|Total';
  test.each([
    ['Rimu Cafe|||||', 'customer group Rimu Cafe'],
    ['2026-11-10|2026-12-10|INV-1|5|0|5', 'item'],
    ['2026-11-10|||-5|0|-5', 'item'],
    ['Total Rimu Cafe|||5|0|5', 'subtotal Rimu Cafe'],
    ['Total Total Wine & More|||5|0|5', 'subtotal Total Wine & More'],
    ['Total|||5|0|5', 'total Total'],
    ['Percentage of total|||100%|0%|100%', 'ignored decoration'],
  ])('%s is %s', (text, expected) => {
    expect(kindOf(xeroAged, AGED, text)).toBe(expected);
  });
});

describe('QuickBooks Desktop writes labels in any of the columns left of its captions', () => {
  const DESKTOP = '|||Type|Date|Num|Name|Due Date|Aging|Open Balance';
  test.each([
    ['|Current||||||||', 'bucket group Current'],
    ['|||Invoice|11/12/2026|1001|Contoso:Job|12/12/2026||100.00', 'item'],
    ['|Total Current||||||||100.00', 'subtotal Current'],
    ['|Total > 90||||||||100.00', 'subtotal > 90'],
    ['TOTAL|||||||||100.00', 'total TOTAL'],
  ])('%s is %s', (text, expected) => {
    expect(kindOf(desktopAging, DESKTOP, text)).toBe(expected);
  });
});

test.each([
  ['1|2026-11-01|100.00|Contoso|1|System Receivable Invoice', 'item'],
  ['1|2026-11-01|100.00|Contoso|1|Income', 'ignored other-posting'],
  ['1|2026-11-01|100.00|||Income', 'ignored other-posting'],
  ['1|2026-11-01|100.00||1|System Receivable Invoice', 'unknown lacks'],
])('of the postings of Wave %s is %s', (text, expected) => {
  const captions = 'Transaction ID|Transaction Date|Amount (One column)|Customer|Invoice Number|Account Type';
  expect(kindOf(wave, captions, text)).toBe(expected);
});

test.each([
  ['Customer      0000100123', 'ignored decoration'],
  ['Name          Contoso GmbH', 'customer group Contoso GmbH'],
  ['City          Berlin', 'ignored decoration'],
  ['*|100123|||1.234,56', 'ignored decoration'],
  ['Stat|Account|No|Net due dt|LC amnt', 'ignored decoration'],
  ['@5B@|100123|1800000123|31.10.2026|1.234,56', 'item'],
])('of a printed list of SAP %s is %s', (text, expected) => {
  expect(kindOf(sapItems, 'Stat|Account|No|Net due dt|LC amnt', text)).toBe(expected);
});

test('a row of totals in the first column of days is a total', () => {
  const captions = 'Posting Date|Party|Voucher Type|Voucher No|Outstanding Amount';
  expect(kindOf(erpnext, captions, 'Total||||100.00')).toBe('total Total');
  expect(kindOf(erpnext, captions, '2026-11-01|Contoso|Sales Invoice|S-1|100.00')).toBe('item');
});
