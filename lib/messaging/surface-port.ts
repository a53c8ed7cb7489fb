import { followActiveTab } from '../platform/active-tab.ts';
import { startHolidayWorker } from '../platform/holiday-worker.ts';
import { keepData, keepDataFromNowOn } from '../platform/keep-data.ts';
import { openOptions, openPanelPage, openPopup } from '../platform/pages.ts';
import { readSession, removeSession, watchSession, writeSession } from '../platform/session-store.ts';
import { openPanelHere } from '../platform/side-panel.ts';
import { grantedSites, requestSite, revokeSite } from '../platform/sites.ts';
import { storageUse } from '../platform/storage-use.ts';
import { sendFromSurface } from './send-from-surface.ts';
import { insertIntoPage, readMessageOfPage } from './send-to-page.ts';
import { removeSiteReport, watchSiteReports } from './site-report.ts';
import { watchTab } from './tab-store.ts';

/** The account a panel that opens should show, whatever page it stands beside. */
const PANEL_WISH = 'panel-wish';

/** What our own pages know of the browser and the worker: plain functions, so that a test hands in others. */
export const surfacePort = {
  /** Tells the worker that something was written: badge and alarm follow. A sleeping worker wakes for it. */
  bookChanged: () => void sendFromSurface('book-changed', {}).catch(() => null),
  followTab: followActiveTab,
  watchTab,
  matchAgain: async (tabId: number) => {
    await sendFromSurface('match-again', { tabId });
  },
  insert: insertIntoPage,
  /** What the reader sees of one mail of the open conversation, counted from the oldest; `null`: not to be had. */
  readMessage: readMessageOfPage,
  /** Reached from a click without an await before it, or the browser refuses; then a page of its own opens. */
  openPanel: async (accountId: string) => {
    const opened = openPanelHere().then(
      () => true,
      () => false,
    );
    await writeSession(PANEL_WISH, accountId);
    if (!(await opened)) await openPanelPage(`?account=${encodeURIComponent(accountId)}`);
  },
  /** Calls back with the account that was asked for, once for each time it is asked. */
  onPanelWish: (show: (accountId: string) => void): (() => void) => {
    const take = (value: unknown) => {
      if (typeof value !== 'string') return;
      void removeSession(PANEL_WISH);
      show(value);
    };
    void readSession(PANEL_WISH).then(take);
    return watchSession(PANEL_WISH, take);
  },
  openOptions,
  /** What is due today, under the button in the toolbar. */
  openDueList: openPopup,
  sites: {
    list: grantedSites,
    request: async (pattern: string) => {
      const granted = await requestSite(pattern);
      if (granted) await sendFromSurface('sites-changed', {});
      return granted;
    },
    revoke: async (pattern: string) => {
      await revokeSite(pattern);
      await sendFromSurface('sites-changed', {});
    },
    watchReports: watchSiteReports,
    removeReport: removeSiteReport,
  },
  startHolidayWorker,
  keepData,
  keepDataFromNowOn,
  storageUse,
};

export type SurfacePort = typeof surfacePort;
