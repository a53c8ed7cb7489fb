import type { Chip } from './protocol.ts';
import { receiveInPage } from './receive-in-page.ts';
import { sendFromPage } from './send-from-page.ts';

/** The same for the chip: the shape `ChipPort` of the adapters asks for. */
export const chipPort = {
  panelWanted: () => sendFromPage('panel-wanted', {}),
  onChip(show: (chip: Chip | null) => void, signal: AbortSignal) {
    signal.addEventListener(
      'abort',
      receiveInPage('chip-show', async ({ chip }) => show(chip) ?? null),
    );
  },
};
