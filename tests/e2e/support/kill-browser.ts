import { existsSync } from 'node:fs';
import { readFile, readlink, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

const GONE_LIMIT_MS = 10_000;
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/** Ends the browser of this profile at once, with all its processes, and returns when none of them is left. */
export async function killBrowser(profile: string, context: BrowserContext): Promise<void> {
  const pid = await browserPid(profile);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const { processGroup } = await processFacts(pid);
  // Playwright starts it as the first of a group of its own; were it not so, the group would be ours.
  if (processGroup !== pid)
    throw new Error(`Chromium (${pid}) is in the group ${processGroup} of another program`);
  const socket = await readlink(join(profile, 'SingletonSocket')).catch(() => null);
  process.kill(-pid, 'SIGKILL');
  await closed;
  for (let waited = 0; isRunning(pid); waited += 20) {
    if (waited > GONE_LIMIT_MS) throw new Error(`Chromium (${pid}) has not ended`);
    await sleep(20);
  }
  // Left by the dead: they would be taken for a browser that still runs when the process id is given again.
  for (const name of LOCKS) await rm(join(profile, name), { force: true });
  if (socket) await rm(dirname(socket), { recursive: true, force: true });
}

/** Chromium writes who holds a profile as the target of a link: "machine-1234". */
async function browserPid(profile: string): Promise<number> {
  const holder = await readlink(join(profile, 'SingletonLock'));
  const pid = Number(/-(\d+)$/.exec(holder)?.[1]);
  if (!pid) throw new Error(`The profile is held by "${holder}"`);
  return pid;
}

async function processFacts(pid: number): Promise<{ processGroup: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // Behind the name, which may hold spaces and brackets: state, parent, group.
  const [, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { processGroup: Number(group) };
}

const isRunning = (pid: number) => existsSync(`/proc/${pid}`);
