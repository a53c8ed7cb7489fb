import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isProgram } from '../../../support/machine/find-on-path.ts';

const VERSIONS = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL that Debian has put on this machine; its servers are not on PATH. */
export async function findPostgresPrograms(): Promise<string> {
  const versions = (await readdir(VERSIONS).catch(() => [])).sort((a, b) => Number(b) - Number(a));
  const folders = versions.map((version) => join(VERSIONS, version, 'bin'));
  const found = folders.find((folder) =>
    ['initdb', 'postgres', 'psql'].every((name) => isProgram(join(folder, name))),
  );
  if (!found) throw new Error(`No PostgreSQL server found in ${VERSIONS}.`);
  return found;
}
