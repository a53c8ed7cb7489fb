/** Moments inside the worker, on the shared clock. */
export interface Heard {
  /** The message about a page has come, or what was found has been kept for the panel. */
  readonly kind: 'message' | 'kept';
  /** The conversation the message tells of. */
  readonly key?: string | null;
  readonly at: number;
}

interface Message {
  readonly name?: string;
  readonly request?: { readonly evidence?: { readonly threadKey: string | null } };
}

interface Chrome {
  runtime: { onMessage: { addListener(listener: (message: Message) => void): void } };
  storage: { session: { onChanged: { addListener(listener: () => void): void } } };
}

/** Runs inside the worker, so it is whole in itself: notes when it hears of a page, and when it has kept the answer. */
export function watchMessages(): void {
  const notes: Heard[] = [];
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  chrome.runtime.onMessage.addListener(({ name, request }) => {
    if (name !== 'page-seen') return;
    notes.push({ kind: 'message', key: request?.evidence?.threadKey ?? null, at: benchNow() });
  });
  chrome.storage.session.onChanged.addListener(() => {
    notes.push({ kind: 'kept', at: benchNow() });
  });
  Object.assign(globalThis, { benchNotes: notes });
}
