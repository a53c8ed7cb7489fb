import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type ChildProcess, startChildProcess } from '../../../support/machine/child-process.ts';
import { findOnPath } from '../../../support/machine/find-on-path.ts';
import { freePort } from '../../../support/machine/free-port.ts';
import type { Reaper } from '../../../support/machine/reaper.ts';
import { dovecotConfig } from './dovecot-config.ts';
import type { SystemUser } from './system-user.ts';

export interface Dovecot extends ChildProcess {
  port: number;
}

/** Starts an IMAP server over the maildir; any user may log in with the password. */
export async function startDovecot(options: {
  folder: string;
  maildir: string;
  owner: SystemUser;
  password: string;
  reaper: Reaper;
}): Promise<Dovecot> {
  const folder = join(options.folder, 'dovecot');
  await mkdir(folder);
  const port = await freePort();
  const config = join(folder, 'dovecot.conf');
  await writeFile(config, dovecotConfig({ ...options, folder, port }));
  const { stop } = await startChildProcess({
    name: 'Dovecot',
    command: findOnPath(['dovecot']) ?? 'dovecot',
    args: ['-F', '-c', config],
    reaper: options.reaper,
    isReady: () => greets(port),
  });
  return { port, stop };
}

/** An open port is not enough: the login process behind it has to say hello. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(2_000, () => answer(false));
    socket.once('data', (chunk) => answer(chunk.toString().startsWith('* OK')));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}
