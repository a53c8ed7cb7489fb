import { followActiveTab } from '../platform/active-tab.ts';
import { startHolidayWorker } from '../platform/holiday-worker.ts';
import { keepData, keepDataFromNowOn } from '../platform/keep-data.ts';
import { openKnownPage, openLedger, openOptions, openPopup } from '../platform/pages.ts';
import { grantedSites, requestSite, revokeSite } from '../platform/sites.ts';
import { storageUse } from '../platform/storage-use.ts';
import { onPanelWish, openPanelOn } from './panel-wish.ts';
import { sendFromSurface } from './send-from-surface.ts';
import { insertIntoPage, readMessageOfPage } from './send-to-page.ts';
import { removeSiteReport, watchSiteReports } from './site-report.ts';
import { watchTab } from './tab-store.ts';
import { changeWalk, watchWalk } from './walk-store.ts';

/** Tells the worker that something was written: badge and alarm follow. A sleeping worker wakes for it. */
const bookChanged = () => void sendFromSurface('book-changed', {}).catch(() => null);

/** What our own pages know of the browser and the worker: plain functions, so that a test hands in others. */
export const surfacePort = {
  bookChanged,
  followTab: followActiveTab,
  watchTab,
  matchAgain: async (tabId: number) => {
    await sendFromSurface('match-again', { tabId });
  },
  insert: insertIntoPage,
  /** What the reader sees of one mail of the open conversation, counted from the oldest; `null`: not to be had. */
  readMessage: readMessageOfPage,
  openPanel: openPanelOn,
  onPanelWish,
  walk: { watch: watchWalk, change: changeWalk },
  openOptions,
  /** The mail or the record in which an account was last seen. */
  openKnownPage,
  openLedger,
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
  startHolidayWorker: () => startHolidayWorker(bookChanged),
  keepData,
  keepDataFromNowOn,
  storageUse,
};

export type SurfacePort = typeof surfacePort;
