import { parseArgs } from 'node:util';
import { simulate } from '../../lib/app/simulation/simulate.ts';
import { isDay } from '../../lib/domain/day.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { FileProblem } from './facts-file/file-problem.ts';
import { readBookFile } from './facts-file/read-facts-file.ts';
import { readProcedure } from './facts-file/read-procedure.ts';
import { endOf, say, textOfFile } from './run-command.ts';
import { diaryLines, summaryLines } from './simulation-report.ts';

const USAGE = `npm run simulate -- --book FILE [--days 120] [--from DAY] [--zone ZONE] [--seed N]
                    [--procedure trade|consumer|FILE] [--locale LOCALE] [--json]

Lives through so many days of a book: what is suggested is done, and customers answer by a seeded set of behaviours.
Prints the contact diary and what it came to, so that a procedure can be judged before it is used.

  --book       accounts with their facts; tests/try/books/sample.json is one, tests/try/README.md tells the format
  --from       the first day, such as 2026-11-18; else the day of "now" in the file
  --zone       where the firm sits; else "zone" of the file
  --seed       other customers for another number; 1
  --procedure  the way of following up to try on all accounts; else that of the file, else that of each customer's kind
  --json       diary and summary as JSON`;

say(
  await endOf(async () => {
    const { values } = parseArgs({
      options: {
        book: { type: 'string' },
        days: { type: 'string', default: '120' },
        from: { type: 'string' },
        zone: { type: 'string' },
        locale: { type: 'string' },
        seed: { type: 'string', default: '1' },
        procedure: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return USAGE;
    const days = wholeNumber('--days', values.days, { least: 1, most: 730 });
    const seed = wholeNumber('--seed', values.seed, { least: 0, most: 1_000_000_000 });
    if (values.from !== undefined && !isDay(values.from))
      throw new FileProblem('--from', `“${values.from}” is not a day such as 2026-11-18`);
    const { book, terms, chosen } = await readBookFile(await textOfFile(values.book, USAGE), {
      now: values.from === undefined ? undefined : `${values.from} 09:00`,
      zone: values.zone,
      locale: values.locale,
      days,
      procedure: await procedureNamed(values.procedure),
    });
    const { diary, summary } = simulate({ book, terms, days, seed, chosen });
    if (values.json) return JSON.stringify({ diary, summary }, null, 2);
    return [...diaryLines(diary, terms), '', ...summaryLines(summary, terms)].join('\n');
  }),
);

function wholeNumber(option: string, text: string, { least, most }: { least: number; most: number }): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new FileProblem(option, `“${text}” is not a whole number from ${least} to ${most}`);
}

async function procedureNamed(name: string | undefined): Promise<DunningProcedure | null> {
  if (name === undefined) return null;
  return readProcedure(name, name === 'trade' || name === 'consumer' ? null : await textOfFile(name, USAGE));
}
