import { custodyPort } from '../../../lib/app/custody-port.ts';
import { defaultSettings } from '../../../lib/app/default-settings.ts';
import { serveCustody } from '../../../lib/messaging/serve-custody.ts';
import { PerOurCallDatabase } from '../../../lib/storage/database.ts';

/*
 * A worker like that of the data page, over the database of a test: its name says which, and in what step it dies.
 */

const { database, diesIn, now }: { database: string; diesIn: string | null; now: number } = JSON.parse(
  self.name,
);

/** The page hears of it as it would of any worker that ends by itself. */
function die(): void {
  setTimeout(() => {
    throw new Error('out of memory');
  });
}

const port = custodyPort({
  database: new PerOurCallDatabase(database),
  now: () => now,
  newId: () => crypto.randomUUID(),
  defaults: defaultSettings('Europe/Berlin', 'en-GB'),
});
serveCustody(
  {
    addEventListener: (kind, heard) => self.addEventListener(kind, heard),
    postMessage: (reply) => {
      if (reply.kind === 'progress' && reply.at.step === diesIn) die();
      self.postMessage(reply);
    },
  },
  port,
);
