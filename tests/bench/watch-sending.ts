/** A message about a page leaves our content script, on the shared clock. */
export interface Sent {
  readonly key: string | null;
  readonly at: number;
}

interface Message {
  readonly name?: string;
  readonly request?: { readonly evidence?: { readonly threadKey: string | null } };
}

/** Runs inside our content script's world, so it is whole in itself: notes when the script says what the page shows. */
export function watchSending(): void {
  const notes: Sent[] = [];
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: Message): Promise<unknown> } };
  };
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = (message) => {
    if (message.name === 'page-seen')
      notes.push({ key: message.request?.evidence?.threadKey ?? null, at: benchNow() });
    return send.call(chrome.runtime, message);
  };
  Object.assign(globalThis, { benchNotes: notes });
}
