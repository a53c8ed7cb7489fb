import { describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../lib/platform/badge.ts';
import { notify, onNoticeClicked } from '../../lib/platform/notifications.ts';
import { openPopup } from '../../lib/platform/pages.ts';

describe('the toolbar button', () => {
  test.for([
    [0, '', 'Per Our Call'],
    [1, '1', 'Per Our Call: 1 due now'],
    [999, '999', 'Per Our Call: 999 due now'],
    [1000, '999+', 'Per Our Call: 1000 due now'],
  ] as const)('with %i due shows "%s"', async ([count, badge, title]) => {
    await showBadge(count);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(badge);
    expect(await fakeBrowser.action.getTitle({})).toBe(title);
  });
});

describe('a notification', () => {
  it('is taken away when it is clicked, and says which it was', async () => {
    const clicked: string[] = [];
    onNoticeClicked((id) => clicked.push(id));
    await notify({ id: 'due', title: '1 contact due now', text: 'Call Mary Adams (Northwind)' });
    await fakeBrowser.notifications.onClicked.trigger('due');
    expect(clicked).toEqual(['due']);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it('opens the popup as a page where the browser refuses the popup', async () => {
    const refused = vi
      .spyOn(fakeBrowser.action, 'openPopup')
      .mockRejectedValue(new Error('no window in front'));
    await openPopup();
    refused.mockRestore();
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringMatching(/\/popup\.html$/));
  });
});
