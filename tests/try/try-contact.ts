import { parseArgs } from 'node:util';
import { contactReport } from './contact-report.ts';
import { readFactsFile } from './facts-file/read-facts-file.ts';
import { endOf, say, textOfFile } from './run-command.ts';

const USAGE = `npm run try:contact -- [--now INSTANT] [--zone ZONE] [--locale LOCALE] FACTS.json

Prints as JSON what the engine reads from the facts of one account, what it suggests, and why.

  --now      "2026-11-18T15:00:00Z", or "2026-11-18 10:00" on the clock of the zone; else "now" of the file
  --zone     where the firm sits, such as America/New_York; else "zone" of the file
  --locale   how dates and figures are written, such as en-GB; else "locale" of the file, else en-US

What FACTS.json may hold is told in tests/try/README.md; ten worked files are in tests/try/facts/.`;

// For bug reports and for trying cases: the same engine, asked from a terminal.
say(
  await endOf(async () => {
    const { values, positionals } = parseArgs({
      options: {
        now: { type: 'string' },
        zone: { type: 'string' },
        locale: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return USAGE;
    const { now, zone, locale } = values;
    const text = await textOfFile(positionals[0], USAGE);
    const { facts, terms } = await readFactsFile(text, { now, zone, locale });
    return JSON.stringify(contactReport(facts, terms), null, 2);
  }),
);
