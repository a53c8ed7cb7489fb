import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sumByCurrency } from '../../lib/domain/sum-by-currency.ts';
import { readImport } from '../../lib/importers/read-import.ts';
import { fileNames, loadFile, sentences } from './load-file.ts';

// Samples made by others stand beside the repository, not in it; their truths are in their INDEX.md.
const FOLDER = new URL('../../../shared/exports/', import.meta.url);
const present = existsSync(FOLDER);
const OURS = ['qbo_ar_aging_detail_modern.csv', 'qbo_customer_contact_list_report.csv'];
const others = present ? fileNames(FOLDER).filter((name) => !OURS.includes(name)) : [];

function read(...names: string[]) {
  return readImport({ files: names.map((name) => loadFile(name, FOLDER)), currency: 'USD' });
}

describe.skipIf(!present)('public samples', () => {
  test('the aging has three invoices of 1,500.00 and a credit memo, net 1,400.00, for four customers', () => {
    const { openItems, accounts, checks, asOf, problems } = read('qbo_ar_aging_detail_modern.csv');
    const invoices = openItems.filter(({ kind }) => kind === 'invoice');
    expect(invoices).toHaveLength(3);
    expect(sumByCurrency(invoices.map(({ open }) => open))).toEqual([{ amount: 150000, currency: 'USD' }]);
    expect(sumByCurrency(openItems.map(({ open }) => open))).toEqual([{ amount: 140000, currency: 'USD' }]);
    expect(openItems.filter(({ kind }) => kind === 'credit-memo')).toHaveLength(1);
    expect(accounts).toHaveLength(4);
    expect(checks.map(({ stated, read: found }) => [stated.amount, found.amount])).toEqual([
      [70000, 70000],
      [70000, 70000],
      [140000, 140000],
    ]);
    expect(asOf).toBe('2026-07-25');
    expect(problems.filter(({ severity }) => severity === 'stop')).toEqual([]);
  });

  test('the contact list has three customers, one without phone, with addresses of several lines', () => {
    const { accounts, contacts } = read('qbo_customer_contact_list_report.csv');
    expect(accounts).toHaveLength(3);
    expect(accounts[0]?.postalAddress?.split('\n')).toHaveLength(3);
    expect(contacts.filter(({ phones }) => phones.length === 0)).toHaveLength(1);
    expect(contacts.map(({ emails }) => emails.length)).toEqual([1, 1, 1]);
  });

  test.each(others)('%s is answered with a sentence', (name) => {
    const candidates = read(name);
    expect(candidates.openItems).toEqual([]);
    expect(sentences(candidates, 'stop')).toHaveLength(1);
    expect(sentences(candidates, 'stop')[0]).toMatch(/^(This|Line \d+:) .+\.$/);
  });
});
