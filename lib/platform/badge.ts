import { browser } from 'wxt/browser';

/** The number on the toolbar button; no number when nothing is due. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#1f6f78' });
  await browser.action.setTitle({ title: count === 0 ? 'Per Our Call' : `Per Our Call: ${count} due now` });
}
