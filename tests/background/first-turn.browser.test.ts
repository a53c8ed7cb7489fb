import { Dexie } from 'dexie';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { WAKE } from '../../lib/reminders/keep-up.ts';
import { extendFakeBrowser } from '../support/background/extend-fake-browser.ts';

/** What a browser that was killed in the middle of a restore leaves. */
async function leaveBeside(name: string): Promise<void> {
  const left = new Dexie(name);
  left.version(1).stores({ parts: '' });
  await left.table('parts').add({ table: 'accounts', rows: [{ id: 'somebody', name: 'Somebody' }] }, 0);
  left.close();
  expect(await Dexie.exists(name)).toBe(true);
}

describe('a worker that was woken', () => {
  beforeAll(async () => {
    fakeBrowser.reset();
    extendFakeBrowser();
    await Dexie.delete('per-our-call');
    await leaveBeside('per-our-call-restore');
  });

  afterAll(() => Dexie.delete('per-our-call'));

  it('has every listener before its first turn ends', () => {
    background.main();
    const { runtime, alarms, tabs, notifications, permissions } = fakeBrowser;
    const events = {
      message: runtime.onMessage,
      installed: runtime.onInstalled,
      startup: runtime.onStartup,
      alarm: alarms.onAlarm,
      tabClosed: tabs.onRemoved,
      noticeClicked: notifications.onClicked,
      siteGranted: permissions.onAdded,
      siteRevoked: permissions.onRemoved,
    };
    for (const [name, event] of Object.entries(events))
      expect([name, event.hasListeners()]).toEqual([name, true]);
  });

  it('sets the alarm again, whatever woke it', async () => {
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(WAKE)).toBeDefined());
  });

  it('removes what a restore that was killed has left beside the book', async () => {
    await vi.waitFor(async () => expect(await Dexie.exists('per-our-call-restore')).toBe(false));
  });

  it('sends a new user to the import, an updated one nowhere', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    expect(opened).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringMatching(/options\.html#import$/) });
    opened.mockRestore();
  });
});
