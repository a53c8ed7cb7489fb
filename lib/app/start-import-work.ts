import { readImport } from '../importers/read-import.ts';
import type { ImportWork } from './import-work.ts';
import { importWorkWith } from './import-work-with.ts';
import type { Program } from './program.ts';

/** One import at work, with the reader of files that the product comes with. */
export function importWork(program: Program): ImportWork {
  return importWorkWith(program, readImport);
}
