import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openTables } from '../../../../lib/importers/read/open-tables.ts';
import { recogniseTable } from '../../../../lib/importers/recognise/recognise-table.ts';
import { sourceFromBytes } from '../../../../lib/importers/source-file.ts';

// Samples made by others stand beside the repository, not in it.
const FOLDER = new URL('../../../../../shared/exports/', import.meta.url);
const present = existsSync(FOLDER);
const NOW = Date.UTC(2026, 10, 22);

/** What each table of a file is; sheets and lists with nothing for us are left out. */
async function recognitions(name: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const found: string[] = [];
  for (const source of await openTables(sourceFromBytes(name, bytes))) {
    const recognition = await recogniseTable(source, [], NOW);
    if (recognition.kind === 'other') found.push(recognition.problem.message);
    if (recognition.kind === 'recognised')
      found.push(`${recognition.table.format.id}${recognition.question ? ' ?' : ''}`);
  }
  return found;
}

describe.skipIf(!present)('public samples are recognised', () => {
  test.each([
    ['qbo_ar_aging_detail_modern.csv', 'qbo-ar-aging-detail'],
    ['qbo_customer_contact_list_report.csv', 'qbo-customer-contact-list'],
    ['qbo_open_invoices_min.csv', 'qbo-open-invoices'],
    ['xero_aged_receivables_detail.csv', 'xero-aged-receivables'],
    ['xero_sales_invoices_line_level.csv', 'xero-sales-invoices'],
    ['xero_contacts.csv', 'xero-contacts'],
    ['zoho_invoices.csv', 'zoho-invoices'],
    ['zoho_contacts.csv', 'zoho-contacts'],
    ['wave_invoices.csv', 'wave-transactions'],
    ['wave_clients.csv', 'wave-customers'],
    ['qbd-all-lists-sample.IIF', 'quickbooks-desktop-iif-customers'],
    ['de_offene_posten.csv', 'german-open-items-noted'],
    ['de_offene_posten.cp1252.csv', 'german-open-items-noted'],
    ['flat_ar_aging_with_title_block.csv', 'qbo-ar-aging-detail'],
    ['ibm_accounts_receivable.csv', 'own-open-items ?'],
  ])('%s', async (name, ...expected) => {
    expect(await recognitions(name)).toEqual(expected);
  });
});
