import type { Surface } from '../../../components/hooks/surface.ts';
import { custodyPort } from '../../../lib/app/custody-port.ts';
import { importPort } from '../../../lib/app/import-port.ts';
import type { Program } from '../../../lib/app/program.ts';
import { importWork } from '../../../lib/app/start-import-work.ts';
import { undoImport } from '../../../lib/app/undo-import.ts';

interface FakeSurface extends Surface {
  /** What a page has asked of the browser and the worker, in order: "openPanel 01J...", "bookChanged". */
  readonly asked: string[];
}

/** The browser and the worker behind plain functions that only remember what they were asked. */
export function fakeSurface(program: Program, own: Partial<Surface> = {}): FakeSurface {
  const asked: string[] = [];
  const remember = (...words: unknown[]) => void asked.push(words.filter((word) => word !== '').join(' '));
  return {
    program,
    imports: importPort({ work: importWork(program), undo: (watch) => undoImport(program, watch) }),
    custody: custodyPort(program),
    asked,
    bookChanged: () => remember('bookChanged'),
    followTab: (changed) => {
      changed(null);
      return () => {};
    },
    watchTab: (_tabId, changed) => {
      changed(null);
      return () => {};
    },
    matchAgain: async (tabId) => remember('matchAgain', tabId),
    insert: async (tabId) => {
      remember('insert', tabId);
      return { ok: false, reason: 'no-compose', message: 'No mailbox is open beside this panel.' };
    },
    readMessage: async () => null,
    openPanel: async (accountId) => remember('openPanel', accountId),
    onPanelWish: () => () => {},
    openDueList: async () => remember('openDueList'),
    openOptions: async (section = '') => remember('openOptions', section),
    sites: {
      list: async () => [],
      request: async (pattern) => {
        remember('request', pattern);
        return true;
      },
      revoke: async (pattern) => remember('revoke', pattern),
      watchReports: (changed) => {
        changed([]);
        return () => {};
      },
      removeReport: async (site) => remember('removeReport', site),
    },
    keepData: async () => true,
    startHolidayWorker: () => remember('holidays'),
    keepDataFromNowOn: async () => {},
    storageUse: async () => ({ used: 12_400_000, allowed: 60_000_000_000 }),
    ...own,
  };
}
