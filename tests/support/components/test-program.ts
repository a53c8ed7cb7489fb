import { monotonicFactory } from 'ulid';
import { onTestFinished } from 'vitest';
import { defaultSettings } from '../../../lib/app/default-settings.ts';
import type { Program } from '../../../lib/app/program.ts';
import { PerOurCallDatabase } from '../../../lib/storage/database.ts';

/** Thursday, 19 November 2026, 10:00 in Berlin. */
export const NOW = Date.parse('2026-11-19T09:00:00Z');

interface TestProgram extends Program {
  /** Sets the program's clock; nothing else reads one. */
  readonly setNow: (now: number) => void;
}

/** A program on a real, empty database of its own, with a clock that stands still. Gone when the test has finished. */
export function testProgram({ now = NOW, zone = 'Europe/Berlin', locale = 'en-GB' } = {}): TestProgram {
  let at = now;
  const nextId = monotonicFactory();
  const database = new PerOurCallDatabase(`test-${crypto.randomUUID()}`);
  onTestFinished(() => remove(database));
  return {
    database,
    now: () => at,
    newId: () => nextId(at),
    defaults: { ...defaultSettings(zone, locale), firmName: 'Harbour Supplies', senderName: 'Jo Bell' },
    setNow: (to) => {
      at = to;
    },
  };
}

/** Not by Dexie, which warns of every connection that takes a moment to close. */
function remove(database: PerOurCallDatabase): Promise<void> {
  database.close();
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(database.name);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}
