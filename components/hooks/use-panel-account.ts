import { useEffect, useState } from 'react';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from './surface.ts';
import { useTab } from './use-tab.ts';

export interface PanelAccount {
  readonly tabId: number | null;
  readonly tab: TabState | null;
  /** `false`: nothing is known yet, not even that nothing is known. */
  readonly ready: boolean;
  readonly accountId: string | null;
  /** The account was opened from the list or picked for a look, and is not what the page shows. */
  readonly isPicked: boolean;
  readonly pick: (accountId: string | null) => void;
}

/** Which account the panel shows: the one on the page in front, unless another was opened by hand for that page. */
export function usePanelAccount(): PanelAccount {
  const { onPanelWish } = useSurface();
  const { tabId, state, ready } = useTab();
  const [picked, setPicked] = useState<string | null>(startAccount);
  const page = state ? `${tabId}:${state.evidence.threadKey ?? state.evidence.subject}` : `${tabId}`;
  const [pickedOn, setPickedOn] = useState(page);
  useEffect(() => onPanelWish(setPicked), [onPanelWish]);
  // A pick belongs to the page it was made on: the panel follows on when another page names somebody.
  if (pickedOn !== page) {
    setPickedOn(page);
    if (pickedOn !== 'null' && namesSomebody(state)) setPicked(null);
  }
  const matched = state?.match.kind === 'match' ? state.match.accountId : null;
  return {
    tabId,
    tab: state,
    ready,
    accountId: picked ?? matched,
    isPicked: picked !== null && picked !== matched,
    pick: setPicked,
  };
}

/** Whether the page says who is on it, known to us or not. */
export function namesSomebody(state: TabState | null): boolean {
  return state !== null && (state.match.kind !== 'unknown' || state.match.contactAddress !== null);
}

/** `sidepanel.html?account=ID`: the panel as a page of its own. */
function startAccount(): string | null {
  return new URLSearchParams(location.search).get('account');
}
