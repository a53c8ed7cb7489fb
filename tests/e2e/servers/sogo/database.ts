import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildProcess, startChildProcess } from '../../../support/machine/child-process.ts';
import { freePort } from '../../../support/machine/free-port.ts';
import type { Reaper } from '../../../support/machine/reaper.ts';
import { runCommand } from '../../../support/machine/run-command.ts';
import { asUser, type SystemUser } from '../mail/system-user.ts';
import { findPostgresPrograms } from './find-postgres-programs.ts';

export interface Database extends ChildProcess {
  /** `postgresql://…/database`, to which SOGo adds the name of a table. */
  url: string;
  run(sql: string): Promise<void>;
}

/** Starts a PostgreSQL with a cluster of its own in the folder: nothing in it outlives the test, so nothing is synced to disk. */
export async function startDatabase(options: {
  folder: string;
  user: SystemUser;
  reaper: Reaper;
}): Promise<Database> {
  const programs = await findPostgresPrograms();
  const data = join(options.folder, 'postgres');
  await mkdir(data);
  if (options.user.isRoot) await chown(data, options.user.uid, options.user.gid);
  await run(
    asUser(options.user, join(programs, 'initdb'), [
      ...['-D', data, '-U', 'sogo', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    ]),
  );

  const port = await freePort();
  const asked = ['-h', '127.0.0.1', '-p', String(port), '-U', 'sogo'];
  const { stop } = await startChildProcess({
    name: 'PostgreSQL',
    ...asUser(options.user, join(programs, 'postgres'), [
      ...['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', ''],
      ...['-c', 'fsync=off', '-c', 'autovacuum=off', '-c', 'shared_buffers=16MB'],
      // In the folder instead of /dev/shm, where it would stay when the test process is killed.
      ...['-c', 'dynamic_shared_memory_type=mmap'],
    ]),
    reaper: options.reaper,
    // SIGTERM would wait for those who are still connected.
    stopSignal: 'SIGINT',
    isReady: async () => (await runCommand(join(programs, 'pg_isready'), asked)).code === 0,
  });
  return {
    url: `postgresql://sogo@127.0.0.1:${port}/postgres`,
    run: (sql) =>
      run({
        command: join(programs, 'psql'),
        args: [...asked, '--no-psqlrc', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-c', sql],
      }),
    stop,
  };
}

async function run({ command, args }: { command: string; args: string[] }): Promise<void> {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) throw new Error(`${command} failed:\n${output.trim()}`);
}
