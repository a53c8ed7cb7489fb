import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { changeTab, readTab } from '../../lib/messaging/tab-store.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';

beforeEach(() => fakeBrowser.reset());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const seen = (subject: string, waitingDraftId: string | null = null): TabState => ({
  evidence: buildPageEvidence({ subject }),
  match: { kind: 'unknown', contactAddress: null, name: null },
  waitingDraftId,
  seenAt: 1,
  isLeft: false,
});

describe('what is known of a tab', () => {
  it('is the page that came last, though the look-up for the one before took longer', async () => {
    const slow = changeTab(7, async () => {
      await pause(40);
      return seen('first');
    });
    const quick = changeTab(7, () => seen('second'));
    await Promise.all([slow, quick]);
    expect((await readTab(7))?.evidence.subject).toBe('second');
  });

  it('keeps a draft that began to wait while a page was looked up', async () => {
    await changeTab(7, () => seen('mail'));
    const look = changeTab(7, async (before) => {
      await pause(40);
      return { ...seen('mail'), waitingDraftId: before?.waitingDraftId ?? null };
    });
    const wait = changeTab(7, (before) => before && { ...before, waitingDraftId: 'draft-1' });
    await Promise.all([look, wait]);
    expect((await readTab(7))?.waitingDraftId).toBe('draft-1');
  });

  it('is not held up by another tab', async () => {
    let go = () => {};
    const told = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = changeTab(7, async () => {
      await told;
      return seen('slow');
    });
    // Held up, it would wait for ever.
    await changeTab(8, () => seen('other'));
    go();
    await slow;
    expect((await readTab(7))?.evidence.subject).toBe('slow');
  });
});
