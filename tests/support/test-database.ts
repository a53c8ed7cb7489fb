import { onTestFinished } from 'vitest';
import { PerOurCallDatabase } from '../../lib/storage/database.ts';

/** A real, empty database of its own; gone when the test has finished. */
export function testDatabase(name = `test-${crypto.randomUUID()}`): PerOurCallDatabase {
  const database = new PerOurCallDatabase(name);
  onTestFinished(() => database.delete());
  return database;
}
