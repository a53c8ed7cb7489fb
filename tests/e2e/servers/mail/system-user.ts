import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** The system user to whom files are handed and as whom servers run. */
export interface SystemUser {
  name: string;
  group: string;
  uid: number;
  gid: number;
  /** True when the test runs as root and has to step down to this user. */
  isRoot: boolean;
}

/** Mail and database servers refuse to work as root, so root hands over to the named user; anybody else stays who they are. */
export function findSystemUser(nameBelowRoot: string): SystemUser {
  const { username, uid } = userInfo();
  const isRoot = uid === 0;
  const name = isRoot ? nameBelowRoot : username;
  const ask = (flag: string) => execFileSync('id', [flag, name], { encoding: 'utf8' }).trim();
  return { name, group: ask('-gn'), uid: Number(ask('-u')), gid: Number(ask('-g')), isRoot };
}

/** The command line that runs a program as this user, in the same process. */
export function asUser(
  user: SystemUser,
  command: string,
  args: string[],
): { command: string; args: string[] } {
  if (!user.isRoot) return { command, args };
  const step = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  return { command: 'setpriv', args: [...step, command, ...args] };
}
