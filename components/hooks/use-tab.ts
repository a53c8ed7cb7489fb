import { useEffect, useState } from 'react';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from './surface.ts';

export interface FollowedTab {
  readonly tabId: number | null;
  /** `null`: nothing is known of the tab's page. */
  readonly state: TabState | null;
  readonly ready: boolean;
}

/** The tab in front, and who is on its page; follows both without a click. */
export function useTab(): FollowedTab {
  const { followTab, watchTab } = useSurface();
  const [tabId, setTabId] = useState<number | null>(null);
  const [seen, setSeen] = useState<{ tabId: number | null; state: TabState | null } | null>(null);
  useEffect(() => followTab(setTabId), [followTab]);
  useEffect(() => {
    if (tabId === null) return setSeen({ tabId, state: null });
    return watchTab(tabId, (state) => setSeen({ tabId, state }));
  }, [tabId, watchTab]);
  const fits = seen?.tabId === tabId;
  return { tabId, state: fits ? seen.state : null, ready: fits };
}
