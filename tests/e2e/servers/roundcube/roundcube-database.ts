import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';

export interface WebmailAccount {
  name: string;
  address: string;
  /** Language of the pages, for instance `en_US` or `de_DE`. */
  language: string;
}

/** Makes the database with the user in it: a user made by the first login would have no name in the From line. */
export async function createRoundcubeDatabase(file: string, account: WebmailAccount): Promise<void> {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = WAL');
    database.exec(await readFile(SCHEMA, 'utf8'));
    const now = new Date().toISOString().slice(0, 19).replace('T', ' ');
    const { lastInsertRowid } = database
      .prepare('INSERT INTO users (username, mail_host, created, language) VALUES (?, ?, ?, ?)')
      .run(account.address, '127.0.0.1', now, account.language);
    database
      .prepare('INSERT INTO identities (user_id, changed, standard, name, email) VALUES (?, ?, 1, ?, ?)')
      .run(lastInsertRowid, now, account.name, account.address);
  } finally {
    database.close();
  }
}
