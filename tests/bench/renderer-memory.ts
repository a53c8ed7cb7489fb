import { readdirSync, readFileSync } from 'node:fs';

export interface Memory {
  /** Megabytes the extension's process held before. */
  readonly before: number;
  readonly peak: number;
  readonly growth: number;
}

const EVERY_MS = 40;
const PAGE_BYTES = 4096;
const MEGABYTE = 1024 * 1024;

/**
 * The memory of the extension's own process, which its pages and their workers share, as the kernel counts it
 * (`/proc`, so Linux only); sampled until the function it gives back is called.
 */
export function watchMemory(profile: string): () => Memory {
  const pid = rendererOf(profile);
  const before = resident(pid);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, resident(pid));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return { before: inMegabytes(before), peak: inMegabytes(peak), growth: inMegabytes(peak - before) };
  };
}

/** The largest renderer that was started for an extension by the browser of this profile. */
function rendererOf(profile: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = pids
    .map((name) => ({ pid: Number(name), command: textOf(`/proc/${name}/cmdline`) }))
    .filter(({ command }) => command.includes('--extension-process') && command.includes(profile));
  const [largest] = own.toSorted((a, b) => resident(b.pid) - resident(a.pid));
  if (!largest) throw new Error('The extension has no process of its own');
  return largest.pid;
}

function resident(pid: number): number {
  return Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process has ended
  }
}

const inMegabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
