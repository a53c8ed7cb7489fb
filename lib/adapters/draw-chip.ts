import { pageChip } from './chip.ts';
import type { ChipPort } from './page-port.ts';
import { runningOn } from './running-page.ts';

/** Draws the chip from now on. Needs a page that is read; a second time on one page it does nothing. */
export function drawChip(document: Document, port: ChipPort): void {
  const running = runningOn(document);
  if (!running?.alive() || running.showChip) return;
  const { ask, signal } = running;
  const { show } = pageChip(document, () => ask(() => port.panelWanted()), signal);
  running.showChip = show;
}
