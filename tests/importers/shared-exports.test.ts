import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { type Money, toDecimalString } from '../../lib/domain/money.ts';
import { sumByCurrency } from '../../lib/domain/sum-by-currency.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { loadFile, readFiles, sentences } from './load-file.ts';

// Samples made by others stand beside the repository, not in it; their truths are in their INDEX.md.
const FOLDER = new URL('../../../shared/exports/', import.meta.url);
const present = existsSync(FOLDER);

function read(...names: string[]) {
  return readFiles(names.map((name) => loadFile(name, FOLDER)));
}

function totals(amounts: readonly Money[]): string {
  return sumByCurrency(amounts)
    .map((sum) => `${toDecimalString(sum)} ${sum.currency}`)
    .join(', ');
}

/** Invoices, what they sum to, what is owed to customers. */
function figuresOf({ openItems }: ImportCandidates): [number, string, string] {
  const invoices = openItems.filter(({ kind }) => kind === 'invoice');
  const credits = openItems.filter(({ kind }) => kind !== 'invoice');
  return [invoices.length, totals(invoices.map(({ open }) => open)), totals(credits.map(({ open }) => open))];
}

describe.skipIf(!present)('public samples', () => {
  test.each([
    // file, customers, invoices, open, credits
    ['qbo_ar_aging_detail_modern.csv', 4, 3, '1500.00 USD', '-100.00 USD'],
    ['qbo_open_invoices_min.csv', 1, 1, '100.00 USD', ''],
    ['xero_aged_receivables_detail.csv', 2, 2, '425.50 USD', ''],
    ['wave_invoices.csv', 3, 2, '8474.41 USD', ''],
    ['de_offene_posten.csv', 2, 2, '8318.10 EUR', ''],
    ['de_offene_posten.cp1252.csv', 2, 2, '8318.10 EUR', ''],
    ['flat_ar_aging_with_title_block.csv', 5, 5, '4917.25 USD', ''],
    ['zoho_invoices.csv', 3, 0, '', ''],
    ['xero_sales_invoices_line_level.csv', 1, 2, '3161.88 ZAR', '-3161.88 ZAR'],
  ])('%s: %i customers, %i open invoices of %s, credits %s', async (name, customers, ...figures) => {
    const candidates = await read(name);
    expect(candidates.accounts).toHaveLength(customers);
    expect(figuresOf(candidates)).toEqual(figures);
    expect(sentences(candidates, 'stop')).toEqual([]);
    for (const { stated, read: found } of candidates.checks) expect(found).toEqual(stated);
  });

  test('the QuickBooks aging nets to 1,400.00, as each of its own totals says', async () => {
    const { openItems, checks, asOf } = await read('qbo_ar_aging_detail_modern.csv');
    expect(totals(openItems.map(({ open }) => open))).toBe('1400.00 USD');
    expect(checks.map(({ stated }) => stated.amount)).toEqual([70000, 70000, 140000]);
    expect(asOf).toBe('2026-07-25');
  });

  test.each([
    // file, customers, with an e-mail address, with a phone number, with a postal address
    ['qbo_customer_contact_list_report.csv', 3, 3, 2, 3],
    ['xero_contacts.csv', 6, 4, 3, 3],
    ['zoho_contacts.csv', 5, 5, 3, 0],
    ['wave_clients.csv', 4, 4, 4, 4],
    ['qbd-all-lists-sample.IIF', 65, 32, 63, 65],
  ])('%s: %i customers, %i with e-mail, %i with phone, %i with address', async (name, ...counts) => {
    const { accounts, contacts, problems } = await read(name);
    const reached = (has: (contact: (typeof contacts)[number]) => boolean) =>
      new Set(contacts.filter(has).map(({ accountKey }) => accountKey)).size;
    expect([
      accounts.length,
      reached(({ emails }) => emails.length > 0),
      reached(({ phones }) => phones.length > 0),
      accounts.filter(({ postalAddress }) => postalAddress !== null).length,
    ]).toEqual(counts);
    expect(problems.filter(({ severity }) => severity !== 'warn')).toEqual([]);
  });

  test('the QuickBooks Desktop list has 45 customers and 20 jobs, of which 18 are reached through their parent', async () => {
    const { accounts, contacts } = await read('qbd-all-lists-sample.IIF');
    const jobs = accounts.filter(({ parentKey }) => parentKey !== null);
    expect([accounts.length - jobs.length, jobs.length]).toEqual([45, 20]);
    const reached = new Set(
      contacts.filter(({ emails }) => emails.length > 0).map(({ accountKey }) => accountKey),
    );
    expect(jobs.filter(({ key }) => reached.has(key))).toEqual([]);
    expect(jobs.filter(({ parentKey }) => parentKey !== null && reached.has(parentKey))).toHaveLength(18);
  });

  test('of the Xero lines INV-3440 counts once, the bad date is named and the order of day and month asked', async () => {
    const candidates = await read('xero_sales_invoices_line_level.csv');
    const items = candidates.openItems.map(({ kind, number, open, issuedOn }) => [
      kind,
      number,
      open.amount,
      issuedOn,
    ]);
    expect(items).toEqual([
      ['invoice', 'INV-3440', 158094, '2026-06-11'],
      ['unapplied-cash', '', -158094, '2026-06-11'],
      ['credit-memo', 'CN-0091', -158094, '2026-06-11'],
      ['invoice', 'INV-9999', 158094, '2026-07-01'],
    ]);
    expect(sentences(candidates, 'row')).toEqual([
      'Line 6: the date "not-a-date" is not a day (read as day/month/year).',
    ]);
    expect(candidates.questions.map(({ kind, isBlocking }) => [kind, isBlocking])).toEqual([
      ['date-order', true],
      ['leave-out', true],
    ]);
  });

  test('the order of day and month is as the user answers', async () => {
    const name = 'xero_sales_invoices_line_level.csv';
    const files = [loadFile(name, FOLDER)];
    const answers = { dateOrders: { [`${name}|issuedOn`]: 'mdy' as const }, leaveOut: [name] };
    const { openItems, questions } = await readFiles(files, { answers });
    expect(openItems[0]?.issuedOn).toBe('2026-11-06');
    expect(questions).toEqual([]);
  });

  test('Zoho drafts are nothing to chase, their 13 lines counted', async () => {
    const { files } = await read('zoho_invoices.csv');
    expect(files[0]).toMatchObject({ rows: 13, leftOut: [{ why: 'drafts', count: 13 }] });
  });

  test('Wave names no due date: the terms are asked and then hold', async () => {
    const name = 'wave_invoices.csv';
    const { questions } = await read(name);
    expect(questions).toContainEqual(expect.objectContaining({ kind: 'terms', count: 2, isBlocking: false }));
    const answered = await readFiles([loadFile(name, FOLDER)], { answers: { termDays: { [name]: 30 } } });
    expect(answered.openItems.map(({ dueOn }) => dueOn)).toEqual(['2021-02-27', '2021-02-27']);
    expect(answered.questions.map(({ kind }) => kind)).not.toContain('terms');
  });

  test('two years of settled invoices, as of a day in between, have 82 open ones of 51 customers', async () => {
    const asOf = day('2013-09-01');
    const files = [loadFile('ibm_accounts_receivable.csv', FOLDER)];
    const { openItems, accounts, files: tables } = await readFiles(files, { asOf });
    expect(totals(openItems.map(({ open }) => open))).toBe('5198.23 USD');
    expect(openItems).toHaveLength(82);
    expect(new Set(openItems.map(({ accountKey }) => accountKey)).size).toBe(51);
    expect(openItems.filter(({ dueOn }) => dueOn !== null && dueOn < asOf)).toHaveLength(6);
    expect(accounts).toHaveLength(100);
    expect(tables[0]?.rows).toBe(2466);
  });

  test('without such a day all of them are settled', async () => {
    const { openItems, settled } = await read('ibm_accounts_receivable.csv');
    expect(openItems).toEqual([]);
    expect(settled).toHaveLength(2466);
  });

  test('figures and contacts of one system are joined by name', async () => {
    const { openItems, contacts, accounts } = await read('wave_invoices.csv', 'wave_clients.csv');
    expect(openItems).toHaveLength(2);
    expect(accounts).toHaveLength(4);
    expect(contacts.map(({ accountKey }) => accountKey)).toContain('mark walberg');
  });
});
