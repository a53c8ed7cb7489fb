import { browser } from 'wxt/browser';

/** Where a message came from. */
export interface Sender {
  /** The tab of a content script or of a page opened as a tab; `null`: popup, side panel, worker. */
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** The address the tab shows; `null`: there is no tab, or the browser does not say. */
  readonly url: string | null;
  /** A private window: nobody expects a trace of what is looked at there. */
  readonly isPrivate: boolean;
  /** Our own page (panel, popup, options), not a script inside somebody else's. */
  readonly isOwnPage: boolean;
}

export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/** Sends to the worker. Rejects when no answer comes: the worker was replaced by an update. */
export async function sendToWorker(envelope: Envelope): Promise<unknown> {
  return opened(await browser.runtime.sendMessage(envelope));
}

/** Sends into the page of a tab. Rejects when no script of ours runs there. */
export async function sendToTab(tabId: number, envelope: Envelope): Promise<unknown> {
  return opened(await browser.tabs.sendMessage(tabId, envelope));
}

/** Listens; `null` from `handle` means "not for me", so that another listener may answer. */
export function onEnvelope(
  handle: (envelope: Envelope, sender: RawSender) => Promise<unknown> | null,
): () => void {
  const listener = (message: unknown, sender: RawSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const answer = handle(message, sender);
    if (answer === null) return undefined;
    answer.then(
      (value) => respond({ value }),
      (error: unknown) => respond({ error: String(error) }),
    );
    // The answer comes later. Native browser objects take this and no promise; the polyfill takes both.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // A script cut off by an update has no `runtime` any more, and no listener to take away.
  return () => browser.runtime?.onMessage.removeListener(listener);
}

/** Of use to the worker; a page hears nobody but us. */
export function senderOf({ tab, url }: RawSender): Sender {
  return {
    tabId: tab?.id ?? null,
    windowId: tab?.windowId ?? null,
    url: tab?.url ?? null,
    isPrivate: tab?.incognito ?? false,
    isOwnPage: url?.startsWith(browser.runtime.getURL('/')) ?? false,
  };
}

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: RawTab | undefined;
}

interface RawTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** What a listener of ours answered. @throws Error with its words when it failed, or when nobody answered. */
function opened(answer: unknown): unknown {
  const { value, error } = (answer ?? { error: 'Nobody answered' }) as { value?: unknown; error?: unknown };
  if (error !== undefined) throw new Error(String(error));
  return value;
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}
