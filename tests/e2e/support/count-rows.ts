import type { Page } from 'playwright-core';
import { storedRows } from './stored-rows.ts';

/** How many rows stand in each table of the extension's database, asked from one of its own pages. */
export async function countRows(page: Page): Promise<Record<string, number>> {
  const tables = Object.entries(await storedRows(page));
  return Object.fromEntries(tables.map(([name, rows]) => [name, rows.length]));
}
