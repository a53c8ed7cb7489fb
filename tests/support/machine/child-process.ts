import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reaper } from './reaper.ts';

const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 5_000;

export interface ServerCommand {
  /** For messages. */
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  reaper: Reaper;
  /** How the server likes to be told to end; SIGTERM unless told. */
  stopSignal?: 'SIGINT' | 'SIGTERM';
  /** Asked every few milliseconds, with what the server printed last, until it says true. */
  isReady: (output: string) => Promise<boolean> | boolean;
}

export interface ChildProcess {
  /** Ends the process and its workers, and returns when they are gone. */
  stop(): Promise<void>;
}

/** Starts a server in a process group of its own and waits until it answers. Throws with its output when it does not. */
export async function startChildProcess(server: ServerCommand): Promise<ChildProcess> {
  const child = spawn(server.command, server.args, {
    env: { ...process.env, ...server.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const keepLastOutput = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keepLastOutput);
  child.stderr.on('data', keepLastOutput);

  let ended = false;
  const end = new Promise<void>((resolve) => {
    const markEnded = () => {
      ended = true;
      resolve();
    };
    child.on('exit', markEnded);
    child.on('error', (error) => {
      output += error.message;
      markEnded();
    });
  });
  const { pid } = child;
  if (pid !== undefined) server.reaper.watch(pid);

  const stop = async () => {
    if (pid === undefined) return;
    signalGroup(pid, server.stopSignal ?? 'SIGTERM');
    await Promise.race([end, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
    // Also after a good end: a worker may have outlived its master.
    signalGroup(pid, 'SIGKILL');
    await end;
  };

  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await server.isReady(output))) {
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(`${server.name} did not start.\n${output.trim()}`);
    }
    await sleep(20);
  }
  return { stop };
}

function signalGroup(pid: number, signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already, which is what we want.
  }
}
