import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildProcess, startChildProcess } from '../../../support/machine/child-process.ts';
import { freePort } from '../../../support/machine/free-port.ts';
import type { Reaper } from '../../../support/machine/reaper.ts';
import { roundcubeConfig } from './roundcube-config.ts';
import { createRoundcubeDatabase, type WebmailAccount } from './roundcube-database.ts';

const PUBLIC_FOLDER = '/var/lib/roundcube/public_html';
const DEFAULTS = ['/etc/roundcube/defaults.inc.php', '/etc/roundcube/mimetypes.php'];

export interface Roundcube extends ChildProcess {
  url: string;
}

/** Starts Debian's Roundcube on PHP's own web server, with its settings, database and logs in our folder. */
export async function startRoundcubeServer(options: {
  folder: string;
  account: WebmailAccount;
  imapPort: number;
  smtpPort: number;
  htmlEditor: boolean;
  reaper: Reaper;
}): Promise<Roundcube> {
  const folder = join(options.folder, 'roundcube');
  const config = join(folder, 'config');
  for (const name of ['config', 'logs', 'temp']) await mkdir(join(folder, name), { recursive: true });
  for (const file of DEFAULTS) await copyFile(file, join(config, file.split('/').at(-1) ?? file));

  const database = join(folder, 'roundcube.sqlite');
  await createRoundcubeDatabase(database, options.account);
  await writeFile(join(config, 'config.inc.php'), roundcubeConfig({ ...options, folder, database }));

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const { stop } = await startChildProcess({
    name: 'Roundcube',
    command: 'php',
    // Compiled pages stay in memory shared by the workers.
    args: ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', PUBLIC_FOLDER],
    // One worker alone would let a page that loads two frames wait for itself.
    env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
    reaper: options.reaper,
    // On SIGINT the master waits for its workers, on SIGTERM it leaves them behind.
    stopSignal: 'SIGINT',
    isReady: () => showsLogin(url),
  });
  return { url, stop };
}

async function showsLogin(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return answer.ok && (await answer.text()).includes('rcmloginuser');
  } catch {
    return false;
  }
}
