import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; -1 when the program could not be started. */
  code: number;
  /** Standard output and standard error as they came, mixed. */
  output: string;
}

/** Runs a program to its end and never rejects: the caller decides what a bad exit code means. */
export function runCommand(command: string, args: string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}
