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

/** The user has clicked a notification; it is taken away. */
export function onNoticeClicked(handle: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    handle(id);
  });
}
