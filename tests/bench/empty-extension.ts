import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension that does nothing, as a folder for as long as `work` takes: the browser that is compared with ours is
 * started in the very same way.
 */
export async function withEmptyExtension<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'per-our-call-empty-'));
  try {
    const manifest = {
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'worker.js'), '');
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
