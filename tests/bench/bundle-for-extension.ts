import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** `in-extension.ts` and all it needs as one script that leaves its exports in the global `bench`. */
export async function bundleForExtension(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'in-extension.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('The bench script was not built');
  // A script's `var` is a global only at its top; what is evaluated may be wrapped.
  return `${chunk.code}\nglobalThis.bench = bench;`;
}
