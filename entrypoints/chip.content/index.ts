import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawChip } from '../../lib/adapters/draw-chip.ts';
import { chipPort } from '../../lib/messaging/chip-port.ts';

/** Put into a page that is read when there is something to show on it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    drawChip(document, chipPort);
  },
});
