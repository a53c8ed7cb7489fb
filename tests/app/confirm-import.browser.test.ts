import { describe, expect, it } from 'vitest';
import { dataOverview } from '../../lib/app/data-overview.ts';
import { firmSettings, saveFirmSettings } from '../../lib/app/firm-settings.ts';
import { importWork } from '../../lib/app/start-import-work.ts';
import { money } from '../../lib/domain/money.ts';
import { sourceFromBytes } from '../../lib/importers/source-file.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import aging from '../importers/files/aging.csv?raw';
import agingAgain from '../importers/files/aging-a-week-later.csv?raw';
import wrongTotal from '../importers/files/aging-wrong-total.csv?raw';
import contacts from '../importers/files/contacts.csv?raw';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { UNWATCHED } from '../support/fake-import.ts';
import { seededAccount } from '../support/seeded-account.ts';

type TestProgram = ReturnType<typeof testProgram>;

const file = (name: string, text: string) => sourceFromBytes(name, new TextEncoder().encode(text));
const IN_DOLLARS = { currencies: { 'aging.csv': 'USD', 'aging-a-week-later.csv': 'USD' } };
const FILES = [file('aging.csv', aging), file('contacts.csv', contacts)];

const counts = async ({ database }: TestProgram) =>
  Promise.all([
    database.accounts.count(),
    database.contacts.count(),
    database.items.count(),
    database.imports.count(),
  ]);

async function imported(program: TestProgram, files = FILES) {
  const work = importWork(program);
  await work.preview(files, IN_DOLLARS, UNWATCHED);
  const outcome = await work.confirm(UNWATCHED);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

describe('an import', () => {
  it('writes customers, people, invoices, the record of it and the day’s list at once', async () => {
    const program = testProgram();
    const preview = await importWork(program).preview(FILES, IN_DOLLARS, UNWATCHED);
    expect(preview).toMatchObject({ canConfirm: true, stops: [], differences: [] });
    expect(preview.readTotals).toEqual(preview.fileTotals);
    expect(await counts(program)).toEqual([0, 0, 0, 0]);
    const { record, newAccounts, newItems } = await imported(program);
    expect(await counts(program)).toEqual([newAccounts, record.counts.contacts, newItems, 1]);
    expect(record).toMatchObject({ at: NOW, totals: preview.readTotals });
    expect(await program.database.due.count()).toBeGreaterThan(0);
    expect(await dataOverview(program)).toMatchObject({
      accounts: newAccounts,
      items: newItems,
      lastImport: record,
    });
  });

  it('of the same files again changes nothing', async () => {
    const program = testProgram();
    await imported(program);
    const before = await program.database.items.toArray();
    const again = await imported(program);
    expect(again).toMatchObject({ newAccounts: 0, newItems: 0, changedItems: 0, missingItems: 0 });
    const facts = (rows: typeof before) => rows.map(({ importId: _importId, ...rest }) => rest);
    expect(facts(await program.database.items.toArray())).toEqual(facts(before));
  });

  it('case 68: an invoice missing a week later stays on record, marked as such', async () => {
    const program = testProgram();
    const first = await imported(program, [file('aging.csv', aging)]);
    const later = await imported(program, [file('aging-a-week-later.csv', agingAgain)]);
    expect(later.missingItems).toBeGreaterThan(0);
    expect(await program.database.items.count()).toBe(first.newItems + later.newItems);
    expect(await program.database.items.filter((row) => !row.inLastImport).count()).toBe(later.missingItems);
  });

  it('whose totals do not add up is refused, and writes nothing', async () => {
    const program = testProgram();
    const work = importWork(program);
    const preview = await work.preview([file('aging.csv', wrongTotal)], IN_DOLLARS, UNWATCHED);
    expect(preview.canConfirm).toBe(false);
    expect(await work.confirm(UNWATCHED)).toMatchObject({ ok: false, reason: 'not-ready' });
    expect(await counts(program)).toEqual([0, 0, 0, 0]);
  });

  it('that fails in the middle leaves nothing behind', async () => {
    const program = testProgram();
    const ids = ['import-1'];
    const work = importWork({ ...program, newId: () => ids.shift() ?? program.newId() });
    await work.preview(FILES, IN_DOLLARS, UNWATCHED);
    await program.database.imports.add({
      id: 'import-1',
      at: 1,
      system: 'x',
      asOf: null,
      files: [],
      counts: { accounts: 0, contacts: 0, openItems: 0 },
      totals: [],
      undoneAt: null,
      isSample: false,
    });
    await expect(work.confirm(UNWATCHED)).rejects.toThrow();
    expect(await counts(program)).toEqual([0, 0, 0, 1]);
  });
});

describe('the settings of the firm', () => {
  it('are kept, own addresses and domains in one spelling', async () => {
    const program = testProgram();
    const saved = await saveFirmSettings(program, {
      ...program.defaults,
      ownAddresses: [' Bob <BOB@OurFirm.example> ', ''],
      ownDomains: ['@Müller.example ', ' '],
    });
    expect(saved).toMatchObject({
      value: { ownAddresses: ['bob@ourfirm.example'], ownDomains: ['xn--mller-kva.example'] },
    });
    expect(await firmSettings(program)).toEqual(saved.ok && saved.value);
  });

  it.each([
    ['an address that is none', { ownAddresses: ['bob@'] }, 'own-addresses', '“bob@” is not a mail address.'],
    [
      'a domain that is none',
      { ownDomains: ['our firm'] },
      'own-domains',
      '“our firm” is not a mail domain.',
    ],
    ['a zone nobody knows', { zone: 'Mars' }, 'zone', /zone is not a time zone/],
    ['a currency nobody knows', { homeCurrency: 'EURO' }, 'homeCurrency', /three capital letters/],
  ])('are refused for %s, and stay as they were', async (_name, change, reason, message) => {
    const program = testProgram();
    const refused = await saveFirmSettings(program, { ...program.defaults, ...change });
    expect(refused).toMatchObject({ ok: false, reason, message: expect.stringMatching(message) });
    expect(await firmSettings(program)).toEqual(program.defaults);
  });

  it('case 16: moved to another zone, what is due is counted anew', async () => {
    const program = testProgram({ now: Date.parse('2026-11-19T22:30:00Z') });
    const { account } = await seededAccount(program, { invoices: [[50_000, 'EUR', 0]] });
    expect(await readDueContact(program.database, account.id)).toMatchObject({ overdueCount: 0 });
    await saveFirmSettings(program, { ...program.defaults, zone: 'Asia/Kolkata' });
    expect(await readDueContact(program.database, account.id)).toMatchObject({ overdueCount: 1 });
  });

  it('case 10: what is too little for a contact of its own leaves the list at once', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[400, 'EUR', 20]] });
    expect(await readDueContact(program.database, account.id)).toMatchObject({ kind: 'contact' });
    await saveFirmSettings(program, { ...program.defaults, tolerances: [money(500, 'EUR')] });
    expect(await readDueContact(program.database, account.id)).toMatchObject({ kind: 'not-now' });
  });
});
