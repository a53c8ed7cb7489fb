export interface Switches {
  readonly keys: readonly string[];
  /** Milliseconds between one switch and the next. */
  readonly gap: number;
  /** The page changes so many milliseconds before each switch, as when a mouse is moved onto a line and pressed; 0: it rests. */
  readonly stirBefore: number;
}

export interface Switched {
  readonly key: string;
  /** When the conversation stood in the document, on the shared clock. */
  readonly at: number;
}

/**
 * Runs inside the mail page, so it is whole in itself: opens one conversation after the other through the page's own
 * address, as a click does, and notes when its nodes stood in the document. Nothing is asked over the debugging protocol
 * meanwhile: that would take time from what is measured.
 */
export async function switchThreads({ keys, gap, stirBefore }: Switches): Promise<Switched[]> {
  const switched: Switched[] = [];
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const shown = () => document.querySelector('h2.hP')?.getAttribute('data-legacy-thread-id');
  for (const [turn, key] of keys.entries()) {
    // Not always the same part of a frame.
    await pause(gap - stirBefore + ((turn * 7) % 17));
    if (stirBefore > 0) {
      document.querySelector<HTMLElement>('[gh=cm]')?.style.setProperty('opacity', turn % 2 ? '1' : '0.99');
      await pause(stirBefore);
    }
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (shown() !== key) return;
        switched.push({ key, at: benchNow() });
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true });
      location.hash = `#inbox/${key}`;
    });
  }
  await pause(gap * 2);
  return switched;
}
