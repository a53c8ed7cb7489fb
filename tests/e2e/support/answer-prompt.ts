import { setTimeout as sleep } from 'node:timers/promises';
import type { VirtualScreen } from './virtual-screen.ts';

const LIMIT_MS = 10_000;
// Chromium ignores a press that comes within half a second of the dialog, so nobody accepts what he could not read.
const READING_MS = 700;

/**
 * Answers the dialog "… has requested additional permissions" with the keyboard, as a user would. `ask` is what brings it
 * up, for instance a click in the options page. Works without a window manager, needs no words of any language.
 *
 * The dialog is part of the browser's window, so neither playwright nor the X server knows that it is there. It is seen:
 * Chromium darkens the rest of the window. In it Deny has the focus and Allow is one Tab further (seen in 156, 2026-11).
 */
export async function answerPrompt(options: {
  screen: VirtualScreen;
  answer: 'allow' | 'deny';
  ask: () => Promise<void>;
}): Promise<void> {
  const { screen, answer, ask } = options;
  const before = await tabStripBrightness(screen);
  await ask();
  const isOpen = async () => (await tabStripBrightness(screen)) < before * 0.75;
  if (!(await until(isOpen, LIMIT_MS))) throw new Error('Chromium showed no permission prompt.');
  await sleep(READING_MS);

  if (answer === 'allow') await screen.press('Tab');
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline) {
    await sleep(150);
    if (!(await isOpen())) return;
    await screen.press('Return');
    await until(async () => !(await isOpen()), 1_000);
  }
  throw new Error('The permission prompt did not close.');
}

/** Mean of the green byte in the topmost rows: the tab strip, which no page paints and no dialog covers. */
async function tabStripBrightness(screen: VirtualScreen): Promise<number> {
  const { width, pixels } = await screen.look();
  let sum = 0;
  let count = 0;
  for (let offset = 1; offset < width * 60 * 4; offset += 4 * 7) {
    sum += pixels[offset] ?? 0;
    count += 1;
  }
  return sum / count;
}

async function until(condition: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await sleep(50);
  }
  return false;
}
