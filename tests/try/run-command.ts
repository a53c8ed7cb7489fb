import { readFile } from 'node:fs/promises';
import { FileProblem } from './facts-file/file-problem.ts';

/** What a command was told, or what it tells: text to print and the exit code. */
export interface CommandEnd {
  readonly code: 0 | 1;
  readonly text: string;
}

/** A sentence instead of a stack for whatever is wrong in the arguments or the file; anything else is a bug and is thrown. */
export async function endOf(work: () => Promise<string>): Promise<CommandEnd> {
  try {
    return { code: 0, text: await work() };
  } catch (error) {
    if (error instanceof FileProblem) return { code: 1, text: error.message };
    if (isArgumentProblem(error)) return { code: 1, text: `${error.message.split('. ')[0]}; see --help` };
    throw error;
  }
}

/** Says how it ended where a person or a script looks for it. */
export function say({ code, text }: CommandEnd): void {
  if (code === 0) console.log(text);
  else console.error(text);
  process.exitCode = code;
}

/** @throws FileProblem that names the file. */
export async function textOfFile(path: string | undefined, usage: string): Promise<string> {
  if (path === undefined) throw new FileProblem('', `No file was given.\n\n${usage}`);
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new FileProblem('', `The file ${path} cannot be read.`);
  }
}

/** Node's own words about an option that does not exist or lacks its value. */
function isArgumentProblem(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
