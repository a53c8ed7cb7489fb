import { evidenceWords } from '../account/evidence-words.ts';
import type { PanelAccount } from '../hooks/use-panel-account.ts';

/** By what the account on the page was recognised; `null`: it was opened by hand. */
export function panelEvidence({ tab, isPicked }: PanelAccount): string | null {
  if (isPicked || tab?.match.kind !== 'match') return null;
  return evidenceWords(tab.match.evidence);
}
