import { expect } from 'vitest';

/** On a machine that is busy with something else. */
export const PATIENCE_MS = 60_000;

/** Waits until what is asked for is so. */
export async function until(what: string, asked: () => Promise<boolean>): Promise<void> {
  await expect.poll(asked, { message: what, timeout: PATIENCE_MS, interval: 200 }).toBe(true);
}
