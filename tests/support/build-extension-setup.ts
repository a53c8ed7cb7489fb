import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from './machine/run-command.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Before the first end-to-end test: the extension as it ships stands in .output/chrome-mv3. */
export default async function setup(): Promise<void> {
  // `npm test` has built it in the step before.
  if (process.env.EXTENSION_BUILT && existsSync(`${ROOT}.output/chrome-mv3/manifest.json`)) return;
  // In a process of its own: Vitest has set NODE_ENV to "test" in this one, and React would ship its slow half.
  const { code, output } = await runCommand('env', [
    'NODE_ENV=production',
    process.execPath,
    `${ROOT}node_modules/wxt/bin/wxt.mjs`,
    'build',
    ROOT,
  ]);
  if (code !== 0) throw new Error(`wxt build failed:\n${output}`);
}
