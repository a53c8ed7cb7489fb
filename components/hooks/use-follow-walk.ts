import { useEffect, useRef } from 'react';
import { walkAt } from '../../lib/app/walk-plan.ts';
import { namesSomebody, type PanelAccount } from './use-panel-account.ts';
import type { WalkInHand } from './use-walk.ts';

/**
 * The panel goes where the walk goes, whoever has pressed "Next" and in whichever window; a page that names somebody else
 * leads it away again. A panel that opens beside a page that names nobody shows whom the walk is at.
 */
export function useFollowWalk(panel: PanelAccount, { walk, isKnown }: WalkInHand): PanelAccount {
  const { pick } = panel;
  const at = walk && walkAt(walk);
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (!isKnown) return;
    if (before.current !== undefined && at !== null && at !== before.current) pick(at);
    before.current = at;
  }, [at, isKnown, pick]);
  if (at === null || panel.accountId !== null || !panel.ready || namesSomebody(panel.tab)) return panel;
  return { ...panel, accountId: at, isPicked: true };
}
