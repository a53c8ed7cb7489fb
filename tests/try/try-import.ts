import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { isDay } from '../../lib/domain/day.ts';
import { isCurrency } from '../../lib/domain/money.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';
import { FileProblem } from './facts-file/file-problem.ts';
import type * as report from './import-report.ts';
import { endOf, say } from './run-command.ts';

const USAGE = `npm run try:import -- [--as-of DAY] [--currency CODE] FILE...

Reads exports of accounting programs with the code of the import page and prints as JSON what it makes of them.

  --as-of      the day the figures are taken for, such as 2026-11-21; else as the files say, else today
  --currency   of files that name none, such as EUR; else USD

Ends with 1 only when none of the files can be read. What is guessed is guessed as on the page and named under "needs".`;

const CHUNK = 256 * 1024;

say(
  await endOf(async () => {
    const { values, positionals } = parseArgs({
      options: {
        'as-of': { type: 'string' },
        currency: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return USAGE;
    const asOf = values['as-of'] ?? null;
    const currency = (values.currency ?? 'USD').toUpperCase();
    if (asOf !== null && !isDay(asOf))
      throw new FileProblem('', `--as-of: “${asOf}” is not a day such as 2026-11-21.`);
    if (!isCurrency(currency))
      throw new FileProblem('', `--currency: “${currency}” is not a currency such as USD.`);
    if (positionals.length === 0) throw new FileProblem('', `No file was given.\n\n${USAGE}`);
    const files = await Promise.all(positionals.map(fileOnDisk));
    // The formats are collected by import.meta.glob, which only Vite understands.
    const { module } = await runnerImport<typeof report>(
      fileURLToPath(new URL('./import-report.ts', import.meta.url)),
      { configFile: false, logLevel: 'silent', root: fileURLToPath(new URL('../..', import.meta.url)) },
    );
    const answer = await module.importReport({ files, currency, asOf, now: Date.now() });
    const text = JSON.stringify(answer, null, 2);
    if (answer.files.some(({ format }) => format !== null)) return text;
    console.log(text);
    throw new FileProblem('', 'None of these files can be read.');
  }),
);

async function fileOnDisk(path: string): Promise<SourceFile> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new FileProblem('', `The file ${path} cannot be read.`);
  return {
    name: basename(path),
    size,
    async *chunks() {
      const handle = await open(path);
      try {
        for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK, autoClose: false }))
          yield new Uint8Array(chunk);
      } finally {
        await handle.close();
      }
    },
  };
}
