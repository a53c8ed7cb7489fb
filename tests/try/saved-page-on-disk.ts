import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem } from './facts-file/file-problem.ts';
import type { SavedPage } from './open-saved-page.ts';
import { textOfFile } from './run-command.ts';

/** A saved page with what lies beside it of its frames: `PAGE.frame-NAME.html` belongs to the frame of that id or name. */
export async function savedPageOnDisk(
  path: string | undefined,
  address: string | undefined,
  usage: string,
): Promise<SavedPage> {
  const url = urlOf(address, usage);
  const html = await textOfFile(path, usage);
  const folder = dirname(path ?? '');
  const start = `${basename(path ?? '').replace(/\.html?$/i, '')}.frame-`;
  const frames: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    const frame = name.startsWith(start) ? /^(.+)\.html?$/i.exec(name.slice(start.length))?.[1] : undefined;
    if (frame !== undefined) frames[frame] = await readFile(join(folder, name), 'utf8');
  }
  return { url, html, frames };
}

function urlOf(address: string | undefined, usage: string): URL {
  if (address === undefined) throw new FileProblem('', `No address was given.\n\n${usage}`);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new FileProblem(
      '',
      `--url: “${address}” is not the address of a page, such as https://mail.google.com/mail/u/0/#inbox.`,
    );
  }
  return url;
}
