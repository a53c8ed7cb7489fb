import { Dexie, type Table } from 'dexie';
import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Draft } from '../domain/draft.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { RememberedChoice } from '../domain/remembered-choice.ts';
import type { Template } from '../domain/template.ts';
import { NewerDatabaseError } from './newer-database-error.ts';
import { version1 } from './versions/version-1.ts';

export type AccountRow = Account & { nameKey: string; externalKeys: string[] };
export type ContactRow = Contact & { addressKeys: string[]; domainKeys: string[] };
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
  declare disputes: Table<Dispute, Id>;
  declare holds: Table<Hold, Id>;
  declare drafts: Table<Draft, Id>;
  declare templates: Table<Template, string>;
  declare choices: Table<RememberedChoice, [string, string]>;
  declare imports: Table<ImportRecord, Id>;
  declare due: Table<DueContact, Id>;
  declare settings: Table<SettingRow, string>;

  constructor(name = 'per-our-call') {
    super(name, { chromeTransactionDurability: 'strict' });
    version1(this);
    this.on(
      'ready',
      () => {
        // Dexie itself opens a newer database; writing into it with old rules would lose what the newer program added.
        if (this.backendDB().version > Math.round(this.verno * 10)) throw new NewerDatabaseError();
      },
      true,
    );
  }
}
