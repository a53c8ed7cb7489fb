import { expect, test } from 'vitest';
import { qboArAgingDetail } from '../../../../lib/importers/formats/qbo-ar-aging-detail.ts';
import { qboCustomerContactList } from '../../../../lib/importers/formats/qbo-customer-contact-list.ts';
import { findHeader } from '../../../../lib/importers/recognise/find-header.ts';

function table(...rows: string[]) {
  return { file: 'a.csv', rows: rows.map((row, at) => ({ line: at + 1, cells: row.split(',') })) };
}

test('captions are found below any title block, whatever their case and order', () => {
  const header = findHeader(
    table('Fourth Coffee', 'A/R Aging Detail', '', ',NUM,open balance,DATE,Customer'),
    qboArAgingDetail.columns,
  );
  expect(header).toMatchObject({ line: 4, width: 5, labelled: true });
  expect(Object.fromEntries(header?.columns ?? [])).toEqual({ customer: 4, number: 1, open: 2, issuedOn: 3 });
});

test('"Customer Contact List" is a title, not a row of captions', () => {
  const header = findHeader(
    table('Customer Contact List', 'Customer full name,Email,Full name'),
    qboCustomerContactList.columns,
  );
  expect(header?.line).toBe(2);
});

test('"Full name" is the person and "Customer full name" the customer', () => {
  const header = findHeader(
    table('Full name,Customer full name,Email,Customer'),
    qboCustomerContactList.columns,
  );
  expect(Object.fromEntries(header?.columns ?? [])).toEqual({ customer: 1, person: 0, email: 2 });
});
