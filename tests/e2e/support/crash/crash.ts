import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { rowDifferences } from '../../../support/comparable-rows.ts';
import { type Extension, launchExtension } from '../launch-extension.ts';
import { storedRows } from '../stored-rows.ts';
import type { Profiles } from './profiles.ts';
import { bookOf, dueOf, type Scene } from './rehearse.ts';

const LIST_LIMIT_MS = 30_000;

export interface AfterCrash {
  readonly stands: 'nothing' | 'all' | 'a part';
  /** What differs from the nearer of the two; empty when all or nothing stands. */
  readonly differences: readonly string[];
  /** The day's list is not what it is without a crash; empty when it is. */
  readonly list: readonly string[];
}

/** Does the deed, kills the browser that long after the click, starts it again on the same profile and looks. */
export async function crash(scene: Scene, afterMs: number, profiles: Profiles): Promise<AfterCrash> {
  const profile = await profiles.copyOf(scene.from);
  try {
    await killInTheMiddle(scene, afterMs, profile);
    const again = await launchExtension({ profile });
    try {
      return await look(again, scene);
    } finally {
      await again.close();
    }
  } finally {
    await profiles.drop(profile);
  }
}

async function killInTheMiddle({ deed }: Scene, afterMs: number, profile: string): Promise<void> {
  const extension = await launchExtension({ profile });
  let killed = false;
  try {
    const page = await extension.open(deed.path);
    await deed.prepare(page);
    const pressed = deed.press(page).catch(() => {});
    await sleep(afterMs);
    killed = true;
    await extension.kill();
    await pressed;
  } finally {
    if (!killed) await extension.close();
  }
}

async function look(extension: Extension, scene: Scene): Promise<AfterCrash> {
  const page = await extension.open('manifest.json');
  const book = bookOf(await storedRows(page));
  const fromBefore = rowDifferences(scene.before, book);
  const fromAfter = rowDifferences(scene.after, book);
  if (fromBefore.length > 0 && fromAfter.length > 0) {
    const nearer = fromBefore.length < fromAfter.length ? fromBefore : fromAfter;
    return { stands: 'a part', differences: nearer, list: [] };
  }
  const stands = fromBefore.length === 0 ? 'nothing' : 'all';
  const due = stands === 'all' ? scene.dueAfter : scene.dueBefore;
  return { stands, differences: [], list: await listDifferences(page, due) };
}

/** The list may have been cut off; whoever starts the browser finds it made in a moment. */
async function listDifferences(page: Page, expected: string[]): Promise<string[]> {
  const until = Date.now() + LIST_LIMIT_MS;
  for (;;) {
    const found = rowDifferences({ due: expected }, { due: dueOf(await storedRows(page)) });
    if (found.length === 0 || Date.now() > until) return found;
    await sleep(500);
  }
}
