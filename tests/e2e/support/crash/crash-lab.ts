import { agingExport, contactExport } from '../../../support/build-export.ts';
import { today } from '../import-sample.ts';
import { type AfterCrash, crash } from './crash.ts';
import { csv, importing, madeBackup, restoringFrom, UNDOING, type Upload } from './deeds.ts';
import { type Profiles, startProfiles } from './profiles.ts';
import { rehearse, type Scene } from './rehearse.ts';
import type { DeedName } from './rounds.ts';

export interface CrashLab {
  readonly scenes: Readonly<Record<DeedName, Scene>>;
  /** `share` of the time the writing takes; from 0 to a little over 1. */
  readonly crash: (scene: Scene, share: number) => Promise<AfterCrash>;
  readonly end: () => Promise<void>;
}

/** A book of so many invoices, a list that changes them all and adds as many, its undo, and a backup: each done once. */
export async function crashLab(invoices: number): Promise<CrashLab> {
  const profiles = await startProfiles();
  try {
    const scenes = await setScenes(profiles, invoices);
    return {
      scenes,
      crash: (scene, share) => crash(scene, share * scene.writtenMs, profiles),
      end: profiles.dropAll,
    };
  } catch (error) {
    await profiles.dropAll();
    throw error;
  }
}

async function setScenes(profiles: Profiles, items: number): Promise<CrashLab['scenes']> {
  const asOf = today();
  const customers = items / 5;
  const first = importing([csv('AR Aging Detail.csv', agingExport({ customers, items, asOf }))]);
  const second = importing([
    csv('AR Aging Detail.csv', agingExport({ customers: 2 * customers, items: 2 * items, asOf, more: 100 })),
    csv('Customer Contact List.csv', contactExport(2 * customers)),
  ]);
  const empty = await profiles.empty();
  const base = await profiles.empty();
  await rehearse(first, { from: empty, profile: base });
  const imported = await profiles.copyOf(base);
  let backup: Upload | null = null;
  const imports = await rehearse(second, {
    from: base,
    profile: imported,
    afterwards: async (extension) => {
      backup = await madeBackup(extension);
    },
  });
  const undo = await rehearse(UNDOING, { from: imported, profile: await profiles.copyOf(imported) });
  if (!backup) throw new Error('No backup was made');
  const restoring = restoringFrom(backup);
  const restore = await rehearse(restoring, { from: base, profile: await profiles.copyOf(base) });
  return { import: imports, undo, restore };
}
