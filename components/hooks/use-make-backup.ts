import { noteBackup } from '../../lib/app/make-backup.ts';
import { useSurface } from './surface.ts';
import { useCustody } from './use-custody.ts';
import { useLongWork } from './use-long-work.ts';

interface Wanted {
  readonly programVersion: string;
  readonly passphrase: string;
  readonly repeated: string;
}

/** Makes a backup, hands it out by `save`, and notes then that there is one. */
export function useMakeBackup(save: (name: string, file: Blob) => void) {
  const { program } = useSurface();
  const custody = useCustody();
  return useLongWork(async (wanted: Wanted, watch) => {
    const made = await custody.backUp(wanted, watch);
    if (!made.ok) return made;
    save(made.value.name, made.value.file);
    await noteBackup(program, made.value.at);
    return made;
  });
}
