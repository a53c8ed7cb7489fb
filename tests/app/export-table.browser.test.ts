import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { exportTable } from '../../lib/app/export-table.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { writeBook } from '../../lib/storage/book-store.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildCall } from '../support/build-call.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildOpenItem } from '../support/build-open-item.ts';
import { buildPayment } from '../support/build-payment.ts';
import { testProgram } from '../support/components/test-program.ts';

async function seeded() {
  const program = testProgram();
  await writeBook(program.database, {
    accounts: [
      buildAccount({ id: 'a', name: '=cmd|’/C calc’!A0', external: [{ system: 'qbo', key: '17' }] }),
      buildAccount({ id: 'b', name: 'Café “Zoë”, Ltd', parentId: 'a' }),
    ],
    contacts: [
      buildContact({ id: 'c', accountId: 'b', name: 'Zoë' }),
      buildContact({ id: 'd', accountId: 'b', name: null, stale: true, forbidden: ['call'] }),
    ],
    openItems: [
      buildOpenItem({
        id: 'i',
        accountId: 'b',
        kind: 'credit-memo',
        number: '-7',
        description: '=HYPERLINK("x"); two crates',
        orderNumber: '4500018823',
        open: money(-10_000, 'EUR'),
      }),
      buildOpenItem({ id: 'j', accountId: 'b', number: '0012', open: money(1500, 'JPY'), total: null }),
    ],
  });
  await addActivity(program.database, buildCall({ accountId: 'b', note: 'Says:\n"paid"; =SUM(A1)' }));
  return program;
}

async function read(file: Blob): Promise<Record<string, string>[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, newline: '\r\n' })
    .data;
}

it('customers, a row for each person and one for a customer without', async () => {
  const { name, file } = await exportTable(await seeded(), 'customers');
  expect(name).toBe('per-our-call-customers-2026-11-19.csv');
  expect(await read(file)).toMatchObject([
    { Customer: "'=cmd|’/C calc’!A0", 'Customer number': '17', Person: '' },
    { Customer: 'Café “Zoë”, Ltd', 'Belongs to': "'=cmd|’/C calc’!A0", Person: 'Zoë' },
    { Customer: 'Café “Zoë”, Ltd', Person: '', 'Not to be reached by': 'call', 'No longer used': 'yes' },
  ]);
});

it('open items with exact amounts, which stay numbers when they are negative', async () => {
  const { file } = await exportTable(await seeded(), 'open-items');
  expect(await read(file)).toMatchObject([
    {
      Customer: 'Café “Zoë”, Ltd',
      Kind: 'credit-memo',
      Number: '-7',
      Delivered: '\'=HYPERLINK("x"); two crates',
      'Order number': '4500018823',
      Open: '-100.00',
      Currency: 'EUR',
    },
    { Number: '0012', Delivered: '', 'Order number': '', Open: '1500', Currency: 'JPY', Total: '' },
  ]);
});

it('the log with its texts', async () => {
  const { file } = await exportTable(await seeded(), 'log');
  expect(await read(file)).toMatchObject([
    {
      Day: '2026-11-18',
      Time: '10:00',
      'Time zone': 'America/New_York',
      Entry: 'call',
      Person: 'Mary Adams',
      Outcome: 'Talked, nothing agreed yet',
      Text: 'Says:\n"paid"; \'=SUM(A1)',
    },
  ]);
});

it('payments noted by hand, each as it reads now, a row for each invoice (H7)', async () => {
  const program = await seeded();
  const own = { accountId: 'b', zone: 'Europe/Berlin', on: '2026-11-18' };
  const items = [
    { itemId: 'i', amount: money(1_050, 'EUR') },
    { itemId: 'j', amount: money(700, 'JPY') },
  ];
  const first = buildPayment({ ...own, id: 'p1', items, method: '=own()', note: '+49 says so' });
  const at = Date.parse('2026-11-20T23:30:00Z');
  const corrected = { ...first, id: 'p2', amendsId: 'p1', notedAt: at, items: items.slice(0, 1) };
  const other = buildPayment({ ...own, id: 'p3', at: first.at - 1, items: items.slice(1), method: 'card' });
  for (const one of [first, { ...corrected, on: day('2026-11-17') }, other])
    await addActivity(program.database, one);
  await addActivity(program.database, { ...other, id: 'p4', amendsId: 'p3', notedAt: at, struck: true });
  const { name, file } = await exportTable(program, 'payments');
  expect(name).toBe('per-our-call-payments-2026-11-19.csv');
  expect(await read(file)).toEqual([
    {
      ...{ Customer: 'Café “Zoë”, Ltd', 'Came in on': '2026-11-17', Invoice: '-7', Amount: '10.50' },
      ...{ Currency: 'EUR', Method: "'=own()", Note: "'+49 says so", 'Noted on': '2026-11-18' },
      ...{ 'Noted at': '16:00', 'Time zone': 'Europe/Berlin', 'Corrected on': '2026-11-21' },
      ...{ 'Did not come in': 'no', 'Entry id': 'p2' },
    },
    expect.objectContaining({ Invoice: '0012', Amount: '700', Currency: 'JPY', 'Did not come in': 'yes' }),
  ]);
});

it('of more rows than are read at a time none is lost or doubled', async () => {
  const program = testProgram();
  const accounts = Array.from({ length: 1203 }, (_, n) =>
    buildAccount({ id: `id-${n}`, name: `Customer ${n}` }),
  );
  await writeBook(program.database, { accounts, contacts: [], openItems: [] });
  const rows = await read((await exportTable(program, 'customers')).file);
  expect(new Set(rows.map(({ Customer }) => Customer)).size).toBe(1203);
  expect(rows).toHaveLength(1203);
});

it('D4: the log has an outcome and a reason in the words of the user', async () => {
  const program = await seeded();
  const own = { ownOutcome: 'Will not hear of it', ownReason: 'Waits for spring' };
  await addActivity(program.database, buildCall({ id: 'own', accountId: 'b', at: 1, ...own }));
  const { file } = await exportTable(program, 'log');
  const csv = await file.text();
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true });
  expect(data.find((row) => row['Entry id'] === 'own')).toMatchObject({
    Outcome: 'Will not hear of it',
    Reason: 'Waits for spring',
  });
});
