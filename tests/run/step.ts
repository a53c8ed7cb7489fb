import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How many tests a step ran; a step without tests that fails counts as one failure, so that no red run reads "0 failed". */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

/** A step that is one program: its output is shown, its exit code decides. */
export function programStep(name: string, command: string, args: readonly string[]): Step {
  return { name, run: async () => ({ passed: 0, failed: (await runProgram(command, args)) === 0 ? 0 : 1 }) };
}

/** Runs a program of node_modules/.bin or of PATH in the project's root and gives its exit code; 127: it did not start. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
