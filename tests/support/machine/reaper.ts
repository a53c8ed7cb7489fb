import { spawn } from 'node:child_process';

// Reads process ids until its standard input ends, which the kernel sees to when we die, however we die.
const SCRIPT = `
pids=''
while read -r line; do
  [ "$line" = dismissed ] && exit 0
  pids="$pids $line"
done
for pid in $pids; do kill -s TERM -- "-$pid"; done
sleep 1
for pid in $pids; do kill -s KILL -- "-$pid"; done
rm -rf -- "$1"
`;

export interface Reaper {
  /** Ends this process and those of its group when the test process is gone. */
  watch(pid: number): void;
  /** Everything was ended in good order: the reaper leaves without doing anything. */
  dismiss(): void;
}

/**
 * A small shell beside the test that ends the servers and removes their folder when the test process dies.
 * Exit and signal handlers would not do: vitest's threads get no signals, and nobody handles SIGKILL.
 */
export function startReaper(folder: string): Reaper {
  const shell = spawn('sh', ['-c', SCRIPT, 'test-reaper', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // its own group, so that Ctrl-C in the terminal does not end it before its work
  });
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  shell.unref();
  return {
    watch: (pid) => shell.stdin.write(`${pid}\n`),
    dismiss: () => shell.stdin.end('dismissed\n'),
  };
}
