import { makeBackup } from '../../lib/app/make-backup.ts';
import type { Program } from '../../lib/app/program.ts';
import { type OpenBackup, readBackup } from '../../lib/app/read-backup.ts';

export const VERSION = '0.1.0';

/** A backup of everything a program holds. @throws Error when it is refused */
export async function madeBackup(program: Program, passphrase = ''): Promise<Blob> {
  const made = await makeBackup(program, { programVersion: VERSION, passphrase, repeated: passphrase });
  if (!made.ok) throw new Error(made.message);
  return made.value.file;
}

/** The preview of a backup. @throws Error when it is refused */
export async function previewed(
  program: Program,
  file: Blob,
  passphrase: string | null = null,
): Promise<OpenBackup> {
  const read = await readBackup(program, { file, passphrase, programVersion: VERSION });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
