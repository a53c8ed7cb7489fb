import { randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SystemUser } from './system-user.ts';

/** Makes the empty mailbox before Dovecot sees it. */
export async function createMaildir(maildir: string, owner: SystemUser): Promise<void> {
  for (const folder of [maildir, ...['cur', 'new', 'tmp'].map((name) => join(maildir, name))]) {
    await mkdir(folder, { recursive: true });
    if (owner.isRoot) await chown(folder, owner.uid, owner.gid);
  }
}

/** Puts a mail into the inbox the way a delivery agent does: written aside first, then moved, so no half mail shows. */
export async function deliverToMaildir(maildir: string, owner: SystemUser, raw: string): Promise<void> {
  const name = `${Date.now()}.${randomUUID()}.localhost`;
  const aside = join(maildir, 'tmp', name);
  await writeFile(aside, raw.replace(/\r?\n/g, '\r\n'));
  if (owner.isRoot) await chown(aside, owner.uid, owner.gid);
  await rename(aside, join(maildir, 'new', name));
}

/** Raw mails of a folder such as `Sent`, oldest first; none when the folder was never used. */
export async function readMaildirFolder(maildir: string, folder: string): Promise<string[]> {
  const files: { name: string; path: string }[] = [];
  for (const part of ['cur', 'new']) {
    const place = join(maildir, `.${folder}`, part);
    const names = await readdir(place).catch(() => []);
    files.push(...names.map((name) => ({ name, path: join(place, name) })));
  }
  // Names begin with the time of arrival in seconds, then microseconds behind an M.
  files.sort((a, b) => arrival(a.name) - arrival(b.name));
  return Promise.all(files.map((file) => readFile(file.path, 'utf8')));
}

function arrival(name: string): number {
  const [, seconds = '0', micros = '0'] = /^(\d+)\.(?:M(\d+))?/.exec(name) ?? [];
  return Number(seconds) + Number(micros) / 1e6;
}
