import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** The system user who owns the mailbox files. */
export interface MailOwner {
  name: string;
  group: string;
  uid: number;
  gid: number;
  /** True when the servers run as root and Dovecot drops to the owner by itself. */
  isRoot: boolean;
}

/** Dovecot refuses to serve mail as uid 0, so root hands the mailbox to www-data; anybody else keeps it. */
export function findMailOwner(): MailOwner {
  const { username, uid } = userInfo();
  const isRoot = uid === 0;
  const name = isRoot ? 'www-data' : username;
  const ask = (flag: string) => execFileSync('id', [flag, name], { encoding: 'utf8' }).trim();
  return { name, group: ask('-gn'), uid: Number(ask('-u')), gid: Number(ask('-g')), isRoot };
}
