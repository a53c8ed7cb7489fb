import { useCallback, useEffect, useState } from 'react';
import { useSurface } from './surface.ts';

interface GrantedSites {
  /** `null`: still being asked. */
  readonly patterns: readonly string[] | null;
  /** Must be called in the click itself, with no await before it; gives the user's answer. */
  readonly request: (pattern: string) => Promise<boolean>;
  readonly revoke: (pattern: string) => Promise<void>;
}

/** The sites the user has granted; also follows what she changes in the browser's own settings meanwhile. */
export function useSites(): GrantedSites {
  const { sites } = useSurface();
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  const look = useCallback(async () => setPatterns(await sites.list()), [sites]);
  useEffect(() => {
    const lookAgain = () => void look().catch(console.error);
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [look]);
  return {
    patterns,
    // Not an async function with an await first: the browser takes only what begins within the click.
    request: (pattern) => sites.request(pattern).finally(look),
    revoke: (pattern) => sites.revoke(pattern).finally(look),
  };
}
