import { browser } from 'wxt/browser';

/** Sets, or moves, the one alarm of that name; alarms outlive the worker and, in Chromium, the browser. */
export async function setAlarm(name: string, at: number): Promise<void> {
  await browser.alarms.create(name, { when: at });
}

export function onAlarm(handle: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => handle(alarm.name));
}
