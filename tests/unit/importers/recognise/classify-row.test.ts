import { expect, test } from 'vitest';
import type { Format } from '../../../../lib/importers/formats/format.ts';
import { qboArAgingDetail } from '../../../../lib/importers/formats/qbo-ar-aging-detail.ts';
import { qboCustomerContactList } from '../../../../lib/importers/formats/qbo-customer-contact-list.ts';
import { classifyRow } from '../../../../lib/importers/recognise/classify-row.ts';
import { findHeader } from '../../../../lib/importers/recognise/find-header.ts';

function kindOf(format: Format, captions: string, text: string, afterTotal = false): string {
  const rows = [{ line: 1, cells: captions.split(',') }];
  const header = findHeader({ file: 'a.csv', rows }, format.columns);
  if (!header) throw new Error('no captions');
  const row = classifyRow({ line: 2, cells: text.split('|') }, { format, header, afterTotal });
  return 'label' in row
    ? `${row.kind} ${row.label}`
    : row.kind === 'unknown'
      ? `unknown ${row.why.kind}`
      : row.kind;
}

const AGING = ',Date,Transaction type,Num,Customer,Due date,Amount,Open balance';
const FLAT = 'Customer,Date,Transaction type,Num,Due date,Amount,Open balance';

test.each([
  ['|11/11/2025|Invoice|1|Contoso|12/11/2025|5|5', 'item'],
  ['|11/11/2025|Payment||Contoso||-5|-5', 'item'],
  ['|11/11/2025|Invoice|1|Contoso|12/11/2025|5|', 'item'],
  ['|||||||', 'blank'],
  ['CURRENT|||||||', 'group CURRENT'],
  ['31 - 60 days past due', 'group 31 - 60 days past due'],
  ['Total for CURRENT||||||5|5', 'subtotal CURRENT'],
  ['TOTAL||||||5|5', 'total TOTAL'],
  ['Percentage of total||||||70%|', 'percentage'],
  [' Thursday, July 30, 2026 04:19 PM GMT-06:00|||||||', 'footer'],
  ['Accrual basis Thursday, 30 July 2026 04:19 PM|||||||', 'footer'],
  ['Thursday| July 30| 2026 04:19 PM GMT-06:00', 'footer'],
  ['Contoso|11/11/2025|Invoice|1|Contoso|12/11/2025|5|5', 'unknown mixed'],
  ['||Invoice|1|Contoso|12/11/2025|5|5', 'unknown lacks'],
  ['|11/11/2025|Invoice|1|Contoso|12/11/2025||', 'unknown lacks'],
])('%s is %s', (text, expected) => {
  expect(kindOf(qboArAgingDetail, AGING, text)).toBe(expected);
});

test('below TOTAL a lone cell is a footer and an invoice is not vouched for', () => {
  expect(kindOf(qboArAgingDetail, AGING, 'Prepared by Ann|||||||', true)).toBe('footer');
  expect(kindOf(qboArAgingDetail, AGING, '|11/11/2025|Invoice|1|Contoso||5|5', true)).toBe(
    'unknown after-total',
  );
});

test('where the first column has a caption it may hold the customer', () => {
  expect(kindOf(qboArAgingDetail, FLAT, 'Total Wine|11/11/2025|Invoice|1|12/11/2025|5|5')).toBe('item');
  expect(kindOf(qboArAgingDetail, FLAT, 'TOTAL|||||5|5')).toBe('total TOTAL');
});

test.each([
  ['Total Wine||ap@wine.example', 'item'],
  ['Sunday Riley|(555) 010-2024|', 'item'],
  ['Contoso', 'item'],
  ['|555 0100|', 'unknown lacks'],
  ['Sunday, August 09, 2026 04:04 PM GMT-05:00||', 'footer'],
])('in a contact list %s is %s (case 70)', (text, expected) => {
  expect(kindOf(qboCustomerContactList, 'Customer full name,Phone numbers,Email', text)).toBe(expected);
});
