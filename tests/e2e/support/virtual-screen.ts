import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startChildProcess } from '../../support/machine/child-process.ts';
import { installDebianPackages } from '../../support/machine/install-debian-packages.ts';
import { startReaper } from '../../support/machine/reaper.ts';

const run = promisify(execFile);

export interface VirtualScreen {
  /** For the browser: `launchPersistentContext(profile, { headless: false, env: { ...process.env, DISPLAY: screen.display } })`. */
  display: string;
  /** Presses a real key, as xdotool names it (`Tab`, `Return`), in whatever has the focus. */
  press(key: string): Promise<void>;
  /** Presses the real mouse there, counted from the upper left. */
  click(x: number, y: number): Promise<void>;
  /** The picture as it is now: 4 bytes for each pixel, row after row. */
  look(): Promise<{ width: number; height: number; pixels: Buffer }>;
  /** Ends the screen; close the browser first. */
  stop(): Promise<void>;
}

/** A screen nobody sees (Xvfb, no TCP), for what headless Chromium cannot show: the browser's own dialogs. */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  await installDebianPackages(['xvfb', 'xdotool', 'fonts-liberation'], 'a screen for headed Chromium');
  const folder = await mkdtemp(join(tmpdir(), 'screen-'));
  const reaper = startReaper(folder);
  let display = '';
  const clean = async () => {
    await rm(folder, { recursive: true, force: true });
    reaper.dismiss();
  };
  try {
    const server = await startChildProcess({
      name: 'Xvfb',
      command: 'Xvfb',
      // The server picks a free display and prints its number; its picture lies in a file in the folder.
      args: ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-fbdir', folder],
      reaper,
      isReady: (output) => {
        const number = /^\d+$/m.exec(output)?.[0];
        if (number !== undefined) display = `:${number}`;
        return number !== undefined;
      },
    });
    return {
      display,
      press: async (key) => {
        await run('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display } });
      },
      click: async (x, y) => {
        await run('xdotool', ['mousemove', String(x), String(y), 'click', '1'], {
          env: { ...process.env, DISPLAY: display },
        });
      },
      look: async () => readXwd(await readFile(join(folder, 'Xvfb_screen0'))),
      stop: async () => {
        await server.stop();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

/** X window dump: a header of big-endian 32-bit numbers, a colour table of 12 bytes an entry, then the rows. */
function readXwd(file: Buffer): { width: number; height: number; pixels: Buffer } {
  const field = (index: number) => file.readUInt32BE(index * 4);
  const start = field(0) + field(19) * 12;
  return { width: field(4), height: field(5), pixels: file.subarray(start) };
}
