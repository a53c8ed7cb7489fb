import { Dexie, type Table } from 'dexie';
import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { CallNotes } from '../domain/call-form.ts';
import type { ColumnMapping } from '../domain/column-mapping.ts';
import type { Contact } from '../domain/contact.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Draft } from '../domain/draft.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { Erasure } from '../domain/erasure.ts';
import type { Hold } from '../domain/hold.ts';
import type { KnownHolidays } from '../domain/holiday-calendar.ts';
import type { Id } from '../domain/id.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { KnownPage } from '../domain/known-page.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { RememberedChoice } from '../domain/remembered-choice.ts';
import type { RuleAdjustment } from '../domain/rule-adjustment.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { SearchShelf } from '../domain/search-text.ts';
import type { Template, TemplateVersion } from '../domain/template.ts';
import type { TextChoice } from '../domain/text-choice.ts';
import type { UndoPart } from '../domain/undo-part.ts';
import { NewerDatabaseError } from './newer-database-error.ts';
import { VERSIONS_IN_ORDER } from './versions-in-order.ts';

export type AccountRow = Account & { nameKey: string; externalKeys: string[] };
export type ContactRow = Contact & { addressKeys: string[]; domainKeys: string[]; phoneKeys: string[] };
export type OpenItemRow = OpenItem & { numberKey: string; externalKeys: string[] };
export interface SettingRow {
  key: string;
  value: unknown;
}

/** The one database. Rows are domain objects with the keys they are looked up by beside them. */
export class PerOurCallDatabase extends Dexie {
  declare accounts: Table<AccountRow, Id>;
  declare contacts: Table<ContactRow, Id>;
  declare items: Table<OpenItemRow, Id>;
  declare activities: Table<Activity, Id>;
  declare promises: Table<PromiseToPay, Id>;
  declare plans: Table<PaymentPlan, Id>;
  declare disputes: Table<Dispute, Id>;
  declare holds: Table<Hold, Id>;
  declare drafts: Table<Draft, Id>;
  declare templates: Table<Template, string>;
  declare choices: Table<RememberedChoice, [string, string]>;
  declare imports: Table<ImportRecord, Id>;
  declare due: Table<DueContact, Id>;
  declare settings: Table<SettingRow, string>;
  declare procedures: Table<DunningProcedure, string>;
  declare ruleAdjustments: Table<RuleAdjustment, Id>;
  declare holidays: Table<KnownHolidays, string>;
  declare undoParts: Table<UndoPart, [Id, number]>;
  declare columnMappings: Table<ColumnMapping, string>;
  declare erasures: Table<Erasure, Id>;
  declare callNotes: Table<CallNotes, Id>;
  declare templateVersions: Table<TemplateVersion, Id>;
  declare textChoices: Table<TextChoice, Id>;
  declare ledger: Table<LedgerLine, Id>;
  declare searchTexts: Table<SearchShelf, string>;
  declare savedViews: Table<SavedView, Id>;
  declare knownPages: Table<KnownPage, Id>;

  constructor(name = 'per-our-call') {
    super(name, { chromeTransactionDurability: 'strict', indexedDB: OWN_VERSIONS_ONLY });
    for (const define of VERSIONS_IN_ORDER) define(this);
  }
}

/**
 * Dexie answers a newer database by opening it without a version, and then adds what it misses of the schema it knows:
 * it writes into data it does not understand. That second try is refused, so nothing of it is read or changed.
 */
const OWN_VERSIONS_ONLY = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new NewerDatabaseError();
    return Dexie.dependencies.indexedDB.open(name, version);
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => Dexie.dependencies.indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => Dexie.dependencies.indexedDB.databases(),
};
