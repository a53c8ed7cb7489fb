/** What the panel showed, and when, on the shared clock. */
export interface Shown {
  readonly name: string;
  /** The nodes stand in the panel's document. */
  readonly inDocument: number;
  /** The frame with them has been made. */
  readonly drawn: number;
  /** The frame after that has begun: by now it is on the screen for certain. */
  readonly painted: number;
}

/**
 * Runs inside the panel, so it is whole in itself: notes every customer it shows, name and next contact together, in
 * `benchNotes`.
 */
export function watchPanel(): void {
  const notes: Shown[] = [];
  let last: string | undefined;
  const look = () => {
    const name = document.querySelector('[data-testid=account-name]')?.textContent;
    const next = document.querySelector('[data-testid=next-contact]')?.textContent;
    if (!name || !next || name === last) return;
    last = name;
    const inDocument = benchNow();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      let drawn = 0;
      // A message posted in a frame arrives after that frame was made.
      channel.port1.onmessage = () => {
        drawn = benchNow();
        channel.port1.close();
      };
      channel.port2.postMessage(null);
      requestAnimationFrame(() => {
        const painted = benchNow();
        notes.push({ name, inDocument, drawn: drawn || painted, painted });
      });
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { benchNotes: notes });
}
