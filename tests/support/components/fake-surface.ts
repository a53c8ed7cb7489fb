import type { Surface } from '../../../components/hooks/surface.ts';
import { custodyPort } from '../../../lib/app/custody-port.ts';
import { importPort } from '../../../lib/app/import-port.ts';
import type { Program } from '../../../lib/app/program.ts';
import { importWork } from '../../../lib/app/start-import-work.ts';
import { undoImport } from '../../../lib/app/undo-import.ts';
import type { Walk } from '../../../lib/domain/walk.ts';

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
    walk: fakeWalk(),
    openDueList: async () => remember('openDueList'),
    openLedger: async (section = '') => remember('openLedger', section),
    openKnownPage: async ({ url }) => remember('openKnownPage', url),
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

/** A walk that lives as long as the page. */
function fakeWalk(): Surface['walk'] {
  let walk: Walk | null = null;
  let turn = Promise.resolve();
  const listeners = new Set<(walk: Walk | null) => void>();
  return {
    watch: (changed) => {
      listeners.add(changed);
      queueMicrotask(() => listeners.has(changed) && changed(walk));
      return () => void listeners.delete(changed);
    },
    change: (change) => {
      turn = turn.then(async () => {
        walk = await change(walk);
        for (const changed of listeners) changed(walk);
      });
      return turn;
    },
  };
}
