import { useCallback, useEffect, useState } from 'react';
import { useSurface } from './surface.ts';

interface DataKept {
  /** `null`: not known yet. `false`: the browser may clear the data when the disk is full. */
  readonly kept: boolean | null;
  /** Asks the browser to keep it; gives its answer. */
  readonly ask: () => Promise<boolean>;
}

/** Whether the browser has promised to keep our data. Looking does not ask; asking may make the browser ask the user. */
export function useDataKept(): DataKept {
  const { keepData } = useSurface();
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let here = true;
    navigator.storage.persisted().then(
      (answer) => here && setKept(answer),
      () => here && setKept(false),
    );
    return () => {
      here = false;
    };
  }, []);
  const ask = useCallback(async () => {
    const answer = await keepData();
    setKept(answer);
    return answer;
  }, [keepData]);
  return { kept, ask };
}
