import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildProcess, startChildProcess } from '../../../support/machine/child-process.ts';
import type { Reaper } from '../../../support/machine/reaper.ts';
import { asUser, type SystemUser } from '../mail/system-user.ts';

export interface Memcached extends ChildProcess {
  socket: string;
}

/** SOGo keeps its sessions there. */
export async function startMemcached(options: {
  folder: string;
  user: SystemUser;
  reaper: Reaper;
}): Promise<Memcached> {
  const socket = join(options.folder, 'memcached.socket');
  const { stop } = await startChildProcess({
    name: 'memcached',
    ...asUser(options.user, 'memcached', ['-s', socket, '-m', '16', '-t', '1']),
    reaper: options.reaper,
    isReady: () =>
      stat(socket).then(
        (file) => file.isSocket(),
        () => false,
      ),
  });
  return { socket, stop };
}
