import { browser } from 'wxt/browser';

/** Until whoever was woken sets it anew: a worker that is stopped before its first turn has lost the ring it was started for. */
const RINGS_AGAIN_MINUTES = 5;

/** Sets, or moves, the one alarm of that name; alarms outlive the worker and, in Chromium, the browser. */
export async function setAlarm(name: string, at: number): Promise<void> {
  await browser.alarms.create(name, { when: at, periodInMinutes: RINGS_AGAIN_MINUTES });
}

export function onAlarm(handle: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => handle(alarm.name));
}
