import { parseArgs } from 'node:util';
import { dayIn, isDay } from '../../lib/domain/day.ts';
import { FileProblem } from './facts-file/file-problem.ts';
import { say, textOfFile } from './run-command.ts';
import { type TextOptions, textReport } from './text-report.ts';

const USAGE = `npm run try:text -- --language LANG --channel mail|letter|voicemail|subject --audience trade|consumer --level N [--previous N] FILE

Prints what the writing guard finds in a text as a JSON array: rule, blocking, start, end, text, why, source, suggestion.

  --language   en, en-US, de, fr or es, with or without a region
  --channel    what the text is; a mail or letter may begin with a line "Subject: ...", a subject is the whole file
  --audience   whom it goes to
  --level      how firm it is: 0 courtesy, 1 friendly, 2 second notice, 3 stepped up, 4 final notice, 5 hand-off
  --previous   how firm the last message was
  --shared     others read the mailbox, such as accounts@; a consumer's counts as shared anyway
  --today      the day it is sent, such as 2026-11-22; else today

"start" and "end" count UTF-16 units of the file. From level 4 on a named step counts as decided by a person.`;

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === 'help') say({ code: 0, text: USAGE });
  else if (typeof options === 'string') refuse(`${options}\n\n${USAGE}`, 2);
  else {
    const file = await textOfFile(options.path, '');
    say({ code: 0, text: JSON.stringify(textReport(file, options), null, 2) });
  }
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  refuse(error.message, 1);
}

function refuse(text: string, code: number): void {
  console.error(text);
  process.exitCode = code;
}

/** What was asked; a sentence where it was asked wrongly. */
function optionsOf(args: readonly string[]): (TextOptions & { readonly path: string }) | 'help' | string {
  const parsed = parsedArgs(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const { language = '', channel, audience, level, previous, shared = false, today } = values;
  const [path, ...more] = positionals;
  if (!/^(?:en|de|fr|es)(?:-[a-z0-9]+)*$/iu.test(language)) return '--language: en, en-US, de, fr or es';
  if (!isOneOf(channel, ['mail', 'letter', 'voicemail', 'subject']))
    return '--channel: mail, letter, voicemail or subject';
  if (!isOneOf(audience, ['trade', 'consumer'])) return '--audience: trade or consumer';
  if (!isNotch(level)) return '--level: a number from 0 to 5';
  if (previous !== undefined && !isNotch(previous)) return '--previous: a number from 0 to 5';
  if (today !== undefined && !isDay(today)) return '--today: a day such as 2026-11-22';
  if (path === undefined || more.length > 0) return 'One file is needed.';
  return {
    path,
    language,
    channel,
    audience,
    level: Number(level),
    previous: previous === undefined ? null : Number(previous),
    isShared: shared,
    today: today ?? dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now()),
  };
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        language: { type: 'string' },
        channel: { type: 'string' },
        audience: { type: 'string' },
        level: { type: 'string' },
        previous: { type: 'string' },
        shared: { type: 'boolean' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The options cannot be read.';
  }
}

function isOneOf<Value extends string>(value: string | undefined, all: readonly Value[]): value is Value {
  return all.some((one) => one === value);
}

function isNotch(value: string | undefined): value is string {
  return value !== undefined && /^[0-5]$/.test(value);
}
