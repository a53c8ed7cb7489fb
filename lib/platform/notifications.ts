import { browser } from 'wxt/browser';

interface Notice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One quiet notification; showing the same id again replaces it. */
export async function notify({ id, title, text }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title,
    message: text,
    silent: true,
  });
}

/** The ids of those that stand on the screen or in the list the system keeps of them. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

export async function removeNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** The user has clicked a notification; it is taken away. */
export function onNoticeClicked(handle: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    // First, and without an await: what only a click may do is asked for in it.
    handle(id);
    void browser.notifications.clear(id);
  });
}
