import type { Page } from 'playwright-core';
import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import type { Extension } from '../e2e/support/launch-extension.ts';
import { enterOurWorld } from './our-world.ts';
import { type Summary, summarise } from './summarise.ts';

/**
 * The whole answer to "this page shows something else", as a content script waits for it: message to the worker, match,
 * kept for the panel, chip, and back; milliseconds. Sent from our content script's own world in the mail page, because the
 * worker takes that message from nowhere else.
 */
export async function measurePageSeen(
  extension: Extension,
  mail: Page,
  evidence: readonly PageEvidence[],
): Promise<Summary> {
  const world = await enterOurWorld(extension, mail);
  const times = await world.evaluate(sendAll, evidence);
  await world.leave();
  return summarise(times);
}

/** Runs inside the content script's world, so it is whole in itself. */
async function sendAll(evidence: readonly PageEvidence[]): Promise<number[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const times: number[] = [];
  for (const one of evidence) {
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage({ name: 'page-seen', request: { evidence: one } });
    times.push(performance.now() - began);
    // However the messaging library wraps its answers.
    if (!JSON.stringify(answer)?.includes('"chip":{'))
      throw new Error('The worker did not know the customer');
  }
  return times.slice(5);
}
