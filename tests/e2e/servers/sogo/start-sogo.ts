import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type MailRoom, serveWebmail, type Webmail, type WebmailUser } from '../mail/serve-webmail.ts';
import { findSystemUser } from '../mail/system-user.ts';
import { type Database, startDatabase } from './database.ts';
import { startFrontServer } from './front-server.ts';
import { startMemcached } from './memcached.ts';
import { startSogoServer } from './sogo.ts';
import { PROFILES_TABLE, USERS_TABLE } from './sogo-settings.ts';

export interface SogoOptions {
  /** Write in the HTML editor (CKEditor) instead of the plain text field. */
  htmlEditor?: boolean;
  /** Language of the pages by SOGo's own name, for instance `German` or `Hebrew`; `English` unless told. */
  language?: string;
  /** Where a mail is written: over the page, or in a window of its own; `inline` unless told. */
  composeWindow?: 'inline' | 'popup';
}

/** Starts a real SOGo for one user; see `serveWebmail`. */
export function startSogo(options: SogoOptions = {}): Promise<Webmail> {
  return serveWebmail({
    name: 'SOGo',
    packages: ['sogo', 'memcached', 'postgresql'],
    startPages: (room) => startPages(room, options),
  });
}

async function startPages(room: MailRoom, options: SogoOptions): Promise<string> {
  const user = findSystemUser('sogo');
  const folder = join(room.folder, 'sogo');
  await mkdir(folder);
  if (user.isRoot) await chown(folder, user.uid, user.gid);

  const memcached = room.keep(await startMemcached({ folder, user, reaper: room.reaper }));
  const database = room.keep(await startDatabase({ folder, user, reaper: room.reaper }));
  await addUser(database, room.user, options);
  const sogo = room.keep(
    await startSogoServer({
      folder,
      user,
      reaper: room.reaper,
      database: database.url,
      memcachedSocket: memcached.socket,
      imapPort: room.imapPort,
      smtpPort: room.smtpPort,
    }),
  );
  return room.keep(await startFrontServer(sogo.port)).url;
}

/** c_uid is what is typed at login, and stands in every address of the pages. */
async function addUser(database: Database, user: WebmailUser, options: SogoOptions): Promise<void> {
  const row = [user.address, user.address, user.password, user.name, user.address].map(quoted);
  const chosen = {
    // Without it the first login keeps the browser's language.
    SOGoLanguage: options.language ?? 'English',
    SOGoMailComposeMessageType: options.htmlEditor ? 'html' : 'text',
    SOGoMailComposeWindow: options.composeWindow ?? 'inline',
    // A test that types for longer than the five minutes SOGo waits would meet a draft it did not ask for.
    SOGoMailAutoSave: '0',
    SOGoRefreshViewCheck: 'manually',
  };
  const profile = [user.address, JSON.stringify(chosen), '{}'].map(quoted);
  await database.run(
    `CREATE TABLE ${USERS_TABLE} (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text);
     INSERT INTO ${USERS_TABLE} VALUES (${row.join(', ')});
     CREATE TABLE ${PROFILES_TABLE} (c_uid varchar(255) PRIMARY KEY, c_defaults text, c_settings text);
     INSERT INTO ${PROFILES_TABLE} VALUES (${profile.join(', ')});`,
  );
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
