import { access, chown, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildProcess, startChildProcess } from '../../../support/machine/child-process.ts';
import { findOnPath } from '../../../support/machine/find-on-path.ts';
import { freePort } from '../../../support/machine/free-port.ts';
import type { Reaper } from '../../../support/machine/reaper.ts';
import { asUser, type SystemUser } from '../mail/system-user.ts';
import { type SogoSettings, sogoArguments } from './sogo-settings.ts';

const DEBIAN_SETTINGS = '/etc/sogo/sogo.conf';

export interface Sogo extends ChildProcess {
  port: number;
}

/** Starts Debian's SOGo, with its settings, database and spool ours. */
export async function startSogoServer(
  options: Omit<SogoSettings, 'port'> & { user: SystemUser; reaper: Reaper },
): Promise<Sogo> {
  await refuseUnreadableSettings(options.user);
  const spool = join(options.folder, 'spool');
  await mkdir(spool);
  if (options.user.isRoot) await chown(spool, options.user.uid, options.user.gid);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/SOGo/`;
  const { stop } = await startChildProcess({
    name: 'SOGo',
    ...asUser(options.user, findOnPath(['sogod']) ?? 'sogod', sogoArguments({ ...options, port })),
    reaper: options.reaper,
    isReady: () => answers(url),
  });
  return {
    port,
    // SOGo obeys the signal when it wakes up for the next request.
    stop: async () => {
      const stopped = stop();
      await answers(url);
      await stopped;
    },
  };
}

/** SOGo reads Debian's settings before ours, and ends when it may not. */
async function refuseUnreadableSettings(user: SystemUser): Promise<void> {
  if (user.isRoot) return;
  try {
    await access(DEBIAN_SETTINGS, constants.R_OK);
  } catch {
    throw new Error(
      `SOGo has to read ${DEBIAN_SETTINGS}: run the tests as root, or as a member of the group sogo (sudo adduser ${user.name} sogo, then log in again).`,
    );
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return answer.ok && (await answer.text()).includes('SOGo');
  } catch {
    return false;
  }
}
