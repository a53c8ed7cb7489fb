import { sendFromPage } from './send-from-page.ts';

/** The same for the chip: the shape `ChipPort` of the adapters asks for. */
export const chipPort = {
  panelWanted: () => sendFromPage('panel-wanted', {}),
};
