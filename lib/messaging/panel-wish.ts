import { openPanelPage } from '../platform/pages.ts';
import { readSession, removeSession, watchSession, writeSession } from '../platform/session-store.ts';
import { openPanelHere } from '../platform/side-panel.ts';

/** The account a panel that opens should show, whatever page it stands beside. */
const PANEL_WISH = 'panel-wish';

/**
 * Opens the panel on an account. Reached from a click without an await before it, or the browser refuses; then a page of
 * its own opens.
 */
export async function openPanelOn(accountId: string): Promise<void> {
  const opened = openPanelHere().then(
    () => true,
    () => false,
  );
  await writeSession(PANEL_WISH, accountId);
  if (!(await opened)) await openPanelPage(`?account=${encodeURIComponent(accountId)}`);
}

/** Calls back with the account that was asked for, once for each time it is asked; gives back how to stop. */
export function onPanelWish(show: (accountId: string) => void): () => void {
  const take = (value: unknown) => {
    if (typeof value !== 'string') return;
    void removeSession(PANEL_WISH);
    show(value);
  };
  void readSession(PANEL_WISH).then(take);
  return watchSession(PANEL_WISH, take);
}
