import { useEffect, useState } from 'react';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from './surface.ts';

export interface FollowedTab {
  readonly tabId: number | null;
  /** `null`: nothing is known of the tab's page. */
  readonly state: TabState | null;
  readonly ready: boolean;
}

interface Seen {
  readonly tabId: number | null;
  readonly state: TabState | null;
}

const LEFT_FOR_MS = 2000;

/** The tab in front, and who is on its page; follows both without a click. */
export function useTab(): FollowedTab {
  const { followTab, watchTab } = useSurface();
  const [tabId, setTabId] = useState<number | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => followTab(setTabId), [followTab]);
  useEffect(() => {
    if (tabId === null) return setSeen({ tabId, state: null });
    return watchTab(tabId, (state) => setSeen({ tabId, state }));
  }, [tabId, watchTab]);
  // A page that loads the next one is empty for a moment; only one that stays away is gone.
  useEffect(() => {
    if (!seen?.state?.isLeft) return;
    const timer = setTimeout(() => setSeen({ ...seen, state: null }), LEFT_FOR_MS);
    return () => clearTimeout(timer);
  }, [seen]);
  const fits = seen?.tabId === tabId;
  return { tabId, state: fits ? seen.state : null, ready: fits };
}
