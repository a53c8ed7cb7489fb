import type { Surface } from '../../../components/hooks/surface.ts';
import { SidePanelPage } from '../../../components/pages/side-panel-page.tsx';
import { identifyPage } from '../../../lib/app/identify-page.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { PageEvidence } from '../../../lib/domain/page-evidence.ts';
import type { TabState } from '../../../lib/messaging/tab-state.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderLight } from './render-light.tsx';

/** The side panel beside a page that shows this; what the worker would match again is matched again. */
export async function openOnPage(program: Program, evidence: PageEvidence, own: Partial<Surface> = {}) {
  let tell: (state: TabState) => void = () => {};
  const match = async () =>
    tell({
      evidence,
      match: await identifyPage(program, evidence),
      waitingDraftId: null,
      seenAt: program.now(),
      isLeft: false,
    });
  const listeners = new Set<(state: TabState | null) => void>();
  tell = (state) => {
    for (const changed of listeners) changed(state);
  };
  const surface = fakeSurface(program, {
    followTab: (changed) => {
      changed(7);
      return () => {};
    },
    watchTab: (_tabId, changed) => {
      listeners.add(changed);
      void match();
      return () => void listeners.delete(changed);
    },
    matchAgain: match,
    ...own,
  });
  await renderLight(<SidePanelPage />, surface);
  return surface;
}
