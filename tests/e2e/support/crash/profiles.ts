import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startReaper } from '../../../support/machine/reaper.ts';

/** Folders for profiles, all gone at the end. */
export interface Profiles {
  readonly empty: () => Promise<string>;
  /** As the profile stands, which no browser may hold. */
  readonly copyOf: (profile: string) => Promise<string>;
  readonly drop: (profile: string) => Promise<void>;
  readonly dropAll: () => Promise<void>;
}

/** Filled by the browser anew; not part of what it must keep. */
const PASSING = [
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'GrShaderCache',
  'ShaderCache',
];

export async function startProfiles(): Promise<Profiles> {
  const root = await mkdtemp(join(tmpdir(), 'per-our-call-crash-'));
  const reaper = startReaper(root);
  const empty = () => mkdtemp(join(root, 'profile-'));
  return {
    empty,
    copyOf: async (profile) => {
      const copy = await empty();
      await cp(profile, copy, {
        recursive: true,
        filter: (path) => !PASSING.includes(basename(path)) && !basename(path).startsWith('Singleton'),
      });
      return copy;
    },
    drop: (profile) => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
    dropAll: async () => {
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
      reaper.dismiss();
    },
  };
}
