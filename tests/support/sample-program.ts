import type { Program } from '../../lib/app/program.ts';
import { testProgram } from './components/test-program.ts';
import { putSample } from './sample-database.ts';
import { testDatabase } from './test-database.ts';

/** A program over what the program of that version left behind. */
export async function sampleProgram(version: number): Promise<Program> {
  const name = `sample-${crypto.randomUUID()}`;
  await putSample(name, version);
  return { ...testProgram(), database: testDatabase(name) };
}
