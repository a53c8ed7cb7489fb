import { Dexie, type Table } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { accountSchema } from '../../lib/domain/account.ts';
import { activitySchema } from '../../lib/domain/activity.ts';
import { callNotesSchema } from '../../lib/domain/call-form.ts';
import { columnMappingSchema } from '../../lib/domain/column-mapping.ts';
import { contactSchema } from '../../lib/domain/contact.ts';
import { disputeSchema } from '../../lib/domain/dispute.ts';
import { draftSchema } from '../../lib/domain/draft.ts';
import { dueContactSchema } from '../../lib/domain/due-contact.ts';
import { dunningProcedureSchema } from '../../lib/domain/dunning-procedure.ts';
import { erasureSchema } from '../../lib/domain/erasure.ts';
import { holdSchema } from '../../lib/domain/hold.ts';
import { holidayCalendarSchema } from '../../lib/domain/holiday-calendar.ts';
import { importRecordSchema } from '../../lib/domain/import-record.ts';
import { knownPageSchema } from '../../lib/domain/known-page.ts';
import { ledgerLineSchema } from '../../lib/domain/ledger-line.ts';
import { openItemSchema } from '../../lib/domain/open-item.ts';
import { paymentPlanSchema } from '../../lib/domain/payment-plan.ts';
import { promiseSchema } from '../../lib/domain/promise-to-pay.ts';
import { rememberedChoiceSchema } from '../../lib/domain/remembered-choice.ts';
import { ruleAdjustmentSchema } from '../../lib/domain/rule-adjustment.ts';
import { savedViewSchema } from '../../lib/domain/saved-view.ts';
import { searchShelfSchema } from '../../lib/domain/search-text.ts';
import { settingsSchema } from '../../lib/domain/settings.ts';
import { templateSchema, templateVersionSchema } from '../../lib/domain/template.ts';
import { textChoiceSchema } from '../../lib/domain/text-choice.ts';
import { undoPartSchema } from '../../lib/domain/undo-part.ts';
import { readDueToMake } from '../../lib/storage/due-marker-store.ts';
import { accountRow, contactRow, openItemRow } from '../../lib/storage/rows.ts';
import { lastImport, readUndoParts } from '../../lib/storage/undo-store.ts';
import { testDatabase } from '../support/test-database.ts';

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

const SAMPLES = import.meta.glob<Rows>('./samples/v*.json', { eager: true, import: 'default' });
const VERSIONS = import.meta.glob<Record<string, (database: Dexie) => void>>(
  '../../lib/storage/versions/version-*.ts',
  { eager: true },
);

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  accounts: accountSchema,
  contacts: contactSchema,
  items: openItemSchema,
  activities: activitySchema,
  promises: promiseSchema,
  plans: paymentPlanSchema,
  disputes: disputeSchema,
  holds: holdSchema,
  drafts: draftSchema,
  templates: templateSchema,
  choices: rememberedChoiceSchema,
  imports: importRecordSchema,
  due: dueContactSchema,
  procedures: dunningProcedureSchema,
  ruleAdjustments: ruleAdjustmentSchema,
  holidays: holidayCalendarSchema,
  undoParts: undoPartSchema,
  columnMappings: columnMappingSchema,
  erasures: erasureSchema,
  callNotes: callNotesSchema,
  templateVersions: templateVersionSchema,
  textChoices: textChoiceSchema,
  ledger: ledgerLineSchema,
  searchTexts: searchShelfSchema,
  savedViews: savedViewSchema,
  knownPages: knownPageSchema,
};

const numbers = Object.keys(SAMPLES)
  .map((path) => Number(/v(\d+)\.json$/.exec(path)?.[1]))
  .sort((a, b) => a - b);

/** What a program of that version left behind, closed. */
async function leftBy(version: number): Promise<string> {
  const name = `left-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  for (let at = 1; at <= version; at += 1) {
    const define = VERSIONS[`../../lib/storage/versions/version-${at}.ts`]?.[`version${at}`];
    if (!define) throw new Error(`version-${at}.ts exports no version${at}`);
    define(database);
  }
  for (const [table, rows] of Object.entries(sampleOf(version))) await database.table(table).bulkAdd(rows);
  database.close();
  return name;
}

function sampleOf(version: number): Rows {
  const sample = SAMPLES[`./samples/v${version}.json`];
  if (!sample) throw new Error(`There is no sample of version ${version}`);
  return sample;
}

it('every version has a sample, and every sample a version', () => {
  expect(numbers).toEqual(Object.keys(VERSIONS).map((_, index) => index + 1));
});

describe.each(numbers)('a database of version %i', (version) => {
  it('has something in every table of that version', async () => {
    const database = new Dexie(await leftBy(version));
    await database.open();
    for (const table of database.tables) expect(await table.count(), table.name).toBeGreaterThan(0);
    await database.delete();
  });

  it('opens with no row lost, and every row of it is what the schema says', async () => {
    const name = await leftBy(version);
    const database = testDatabase(name);
    for (const [table, rows] of Object.entries(sampleOf(version))) {
      const primaryKey = database.table(table).schema.primKey.keyPath;
      const left = rows.map((row) => valueAt(row, primaryKey ?? ''));
      const kept = await database.table(table).toCollection().primaryKeys();
      // What an upgrade notes for itself to do may come on top; nothing that was left is gone.
      expect(
        kept.filter((key) => key !== 'due-to-make'),
        table,
      ).toEqual(expect.arrayContaining(left.filter((key) => key !== 'due-to-make')));
      expect(kept.length - left.length, table).toBe(addedTo(table, rows));
    }
    for (const [table, schema] of Object.entries(SCHEMAS)) {
      for (const row of await database.table(table).toArray())
        expect(schema.safeParse(row).error).toBeUndefined();
    }
    expect(settingsSchema.safeParse((await database.settings.get('firm'))?.value).error).toBeUndefined();
  });

  it('finds every row by every index of its table', async () => {
    const database = testDatabase(await leftBy(version));
    await database.open();
    for (const table of database.tables) await findsEveryRow(table);
  });

  it('keeps the look-up keys that the program of today would make', async () => {
    const database = testDatabase(await leftBy(version));
    for (const row of await database.accounts.toArray()) {
      const account = accountSchema.parse(row);
      const { nameKey, externalKeys } = row;
      expect(accountRow(account)).toEqual({ ...account, nameKey, externalKeys });
    }
    for (const row of await database.contacts.toArray()) {
      const contact = contactSchema.parse(row);
      const { addressKeys, domainKeys, phoneKeys } = row;
      expect(contactRow(contact)).toEqual({ ...contact, addressKeys, domainKeys, phoneKeys });
    }
    for (const row of await database.items.toArray()) {
      const item = openItemSchema.parse(row);
      const { numberKey, externalKeys } = row;
      expect(openItemRow(item)).toEqual({ ...item, numberKey, externalKeys });
    }
  });
});

it('what a row of version 1 does not say is not known, and no row is written for it', async () => {
  const database = testDatabase(await leftBy(1));
  const [account] = await database.accounts.toArray();
  expect(account).not.toHaveProperty('place');
  expect(accountSchema.parse(account)).toMatchObject({
    paidByParent: false,
    place: null,
    electronicConsentOn: null,
    procedureId: null,
  });
  const [contact] = await database.contacts.toArray();
  expect(contactSchema.parse(contact).awayUntil).toBeNull();
  const activities = (await database.activities.toArray()).map((row) => activitySchema.parse(row));
  expect(activities).toMatchObject([
    { kind: 'call', direction: 'out', askedFor: false, items: [{ levelId: 'call', open: null }] },
    { kind: 'mail', channel: 'email', items: [{ levelId: null, open: null }] },
  ]);
  expect(disputeSchema.parse((await database.disputes.toArray())[0]).parts).toEqual([]);
  expect(holdSchema.parse((await database.holds.toArray())[0]).owner).toBe('');
  const firm = settingsSchema.parse((await database.settings.get('firm'))?.value);
  expect(firm).toMatchObject({ place: null, ownHolidays: [], tolerances: [], agingBounds: [0, 30, 60, 90] });
});

it('an import of before version 3 stands, is no sample, and leaves nothing to take it back with', async () => {
  const database = testDatabase(await leftBy(2));
  const record = await lastImport(database);
  expect(record).toMatchObject({ undoneAt: null, isSample: false });
  expect(await readUndoParts(database, record?.id ?? '')).toEqual([]);
});

it.each([2, 3, 6])(
  'what version %i left has all lists to be made, whatever task it left',
  async (version) => {
    const database = testDatabase(await leftBy(version));
    expect(await readDueToMake(database)).toEqual({ token: 'version-7', accounts: 'all' });
  },
);

it('a task that version 7 left is read back', async () => {
  const database = testDatabase(await leftBy(7));
  expect(await readDueToMake(database)).toMatchObject({ accounts: ['01KAC000000000000000000A01'] });
});

it('what takes back an import that version 3 left is there', async () => {
  const database = testDatabase(await leftBy(3));
  expect(await readUndoParts(database, '01KAC000000000000000000F01')).toHaveLength(2);
});

it('a contact of before version 4 is found by phone, and says nothing else than before', async () => {
  const database = testDatabase(await leftBy(3));
  const [mary] = await database.contacts.where('phoneKeys').equals('5550100').toArray();
  expect(mary).toEqual({ ...sampleOf(3).contacts?.[0], phoneKeys: ['5550100', '5550101'] });
});

it('the newest sample holds an entry of the log of every kind', () => {
  const kinds = new Set(sampleOf(Math.max(...numbers)).activities?.map(({ kind }) => kind));
  expect(
    activitySchema.options.map(({ shape }) => shape.kind.value).filter((kind) => !kinds.has(kind)),
  ).toEqual([]);
});

it('the sample of the newest version goes through the newest program unchanged', async () => {
  const newest = Math.max(...numbers);
  const database = testDatabase(await leftBy(newest));
  for (const [table, rows] of Object.entries(sampleOf(newest))) {
    expect(await database.table(table).toArray(), table).toEqual(rows);
  }
});

/** The task of making all lists is the one row an upgrade adds, where there was none. */
function addedTo(table: string, rows: Rows[string]): number {
  if (table !== 'settings') return 0;
  return rows.some(({ key }) => key === 'due-to-make') ? 0 : 1;
}

async function findsEveryRow(table: Table): Promise<void> {
  const { primKey, indexes } = table.schema;
  for (const row of await table.toArray()) {
    const key = valueAt(row, primKey.keyPath);
    for (const { name, keyPath, multi } of indexes) {
      const value = valueAt(row, keyPath);
      const values = multi ? (value as unknown[]) : [value];
      // What a row does not say stands in no index.
      for (const one of values.filter((each) => each !== null && each !== undefined)) {
        const found = await table
          .where(name)
          .equals(one as string)
          .primaryKeys();
        expect(found, `${table.name}.${name}`).toContainEqual(key);
      }
    }
  }
}

function valueAt(row: Record<string, unknown>, keyPath: string | string[] | undefined): unknown {
  return Array.isArray(keyPath) ? keyPath.map((path) => row[path]) : row[keyPath ?? ''];
}
