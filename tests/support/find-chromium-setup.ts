import { findChromium } from './machine/find-chromium.ts';

/** Before the first test in a browser: Chromium is there, installed if need be, and CHROMIUM_PATH names it. */
export default async function setup(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
}
