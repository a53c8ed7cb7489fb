import { useEffect, useState } from 'react';
import type { Program } from '../../lib/app/program.ts';
import { type TextUse, textUse } from '../../lib/app/text-use.ts';
import { useSurface } from './surface.ts';

export { ANSWER_DAYS } from '../../lib/app/text-use.ts';

type Uses = ReadonlyMap<string, TextUse>;

/** The whole log is gone through for it: so long what was counted is good enough. */
const FRESH_MS = 60_000;

const counted = new WeakMap<Program, { readonly at: number; readonly uses: Promise<Uses> }>();

/** How often each text was sent and answered; `null` while it is counted, or where it could not be. */
export function useTextUse(): Uses | null {
  const { program } = useSurface();
  const [uses, setUses] = useState<Uses | null>(null);
  useEffect(() => {
    let isWanted = true;
    countOnce(program)
      .then((found) => isWanted && setUses(found))
      .catch((error: unknown) => {
        counted.delete(program);
        console.error(error);
      });
    return () => {
      isWanted = false;
    };
  }, [program]);
  return uses;
}

function countOnce(program: Program): Promise<Uses> {
  const known = counted.get(program);
  const now = program.now();
  if (known && now - known.at < FRESH_MS) return known.uses;
  const uses = textUse(program);
  counted.set(program, { at: now, uses });
  return uses;
}
