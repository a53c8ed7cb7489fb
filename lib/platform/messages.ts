import { browser } from 'wxt/browser';

/** Where a message came from. */
export interface Sender {
  /** The tab of a content script or of a page opened as a tab; `null`: popup, side panel, worker. */
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** Our own page (panel, popup, options), not a script inside somebody else's. */
  readonly isOwnPage: boolean;
}

export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/** Sends to the worker. Rejects when no answer comes: the worker was replaced by an update. */
export function sendToWorker(envelope: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(envelope);
}

/** Sends into the page of a tab. Rejects when no script of ours runs there. */
export function sendToTab(tabId: number, envelope: Envelope): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, envelope);
}

/** Listens; `null` from `handle` means "not for me", so that another listener may answer. */
export function onEnvelope(
  handle: (envelope: Envelope, sender: Sender) => Promise<unknown> | null,
): () => void {
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number; windowId?: number }; id?: string; url?: string },
  ) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const answer = handle(message, {
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      isOwnPage: own,
    });
    return answer ?? undefined;
  };
  // The polyfill answers with the promise that is returned; its type follows chrome's, which does not.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}
