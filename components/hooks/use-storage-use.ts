import { useEffect, useState } from 'react';
import type { StorageUse } from '../../lib/platform/storage-use.ts';
import { useSurface } from './surface.ts';

/** How much room the data takes, asked once for each `of`; `null`: not known. */
export function useStorageUse(of: unknown): StorageUse | null {
  const { storageUse } = useSurface();
  const [use, setUse] = useState<StorageUse | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what is stored has changed
  useEffect(() => {
    let here = true;
    storageUse().then(
      (answer) => here && setUse(answer),
      () => here && setUse(null),
    );
    return () => {
      here = false;
    };
  }, [storageUse, of]);
  return use;
}
