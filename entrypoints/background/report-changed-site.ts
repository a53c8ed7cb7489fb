import type { Program } from '../../lib/app/program.ts';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { keepSiteReport, readSiteReports } from '../../lib/messaging/site-report.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { readTab } from '../../lib/messaging/tab-store.ts';
import { readPageShape } from '../../lib/platform/page-shape.ts';
import { installedVersion } from '../../lib/platform/version.ts';

/** A page is drawn in pieces: what is missing for less than this may still come. */
const STANDS_MS = 3000;

/** What the page lacks, as one word; empty: nothing. */
export function lackOf({ site, missed }: Pick<PageEvidence, 'site' | 'missed'>): string {
  return missed.length === 0 ? '' : `${site}: ${[...missed].sort().join(', ')}`;
}

/**
 * The site has changed when the same is missing for a second time in a row, or stands missing for a while: then the shape
 * of the page is kept, once for what is missing.
 */
export async function reportChangedSite(
  program: Program,
  tabId: number,
  state: TabState,
  before: TabState | null,
): Promise<void> {
  const lack = lackOf(state.evidence);
  if (lack === '') return;
  if (!before || lackOf(before.evidence) !== lack) {
    await new Promise((resolve) => setTimeout(resolve, STANDS_MS));
    const now = await readTab(tabId);
    if (!now || now.isLeft || lackOf(now.evidence) !== lack) return;
  }
  const { site, view, missed, language } = state.evidence;
  const programVersion = installedVersion();
  const isKnown = (await readSiteReports()).some(
    (one) => one.programVersion === programVersion && lackOf(one) === lack,
  );
  if (isKnown) return;
  const shape = await readPageShape(tabId);
  if (shape === null) return;
  await keepSiteReport({ site, at: program.now(), view, missed, language, programVersion, shape });
}
