/** What adapters need of a window; a test hands in its own. */
export interface PageWindow extends EventTarget {
  readonly location: { readonly href: string; assign(url: string): void };
  /** Tells of an address that the page's own script changes; not in every browser. */
  readonly navigation?: EventTarget;
}

/** The chip's host element, as the document names it. */
const CHIP_NAME = 'PER-OUR-CALL';
/** Long enough for the rest of what one script draws in one go; the user has seen nothing of it yet. */
const SOON_MS = 5;
/** A page that keeps changing is looked at this often and not more, after a few quick looks at the start. */
const STORM_MS = 200;
/** An address changes before the page does, a page is drawn in pieces: so many quick looks are free. */
const QUICK_LOOKS = 4;
/** What another conversation or record brings along: worth a look in the middle of a storm, but not of a storm of its own. */
const HEADING = 'h1,h2';
const HURRY_MS = 50;

/**
 * Calls back soon after the page may show something else. Nothing polls: a page at rest costs nothing. Gives the way to watch
 * what stands inside of an element by itself: an open shadow root, a frame.
 */
export function watchChanges(
  document: Document,
  window: PageWindow,
  onChange: () => void,
  signal: AbortSignal,
): (root: Node) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let hurried = 0;
  let free = QUICK_LOOKS;
  let last = performance.now();
  const lookIn = (wait: number) => {
    clearTimeout(timer);
    due = performance.now() + wait;
    timer = setTimeout(() => {
      timer = undefined;
      free -= 1;
      onChange();
    }, wait);
  };
  const change = () => {
    if (timer) return;
    const now = performance.now();
    free = Math.min(QUICK_LOOKS, free + (now - last) / STORM_MS);
    last = now;
    lookIn(Math.max(SOON_MS, (1 - free) * STORM_MS));
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    if (!timer) {
      if (records.some((record) => !isTyping(record.target) && !isOurs(record))) change();
    } else if (due - now > SOON_MS && now - hurried > HURRY_MS && records.some(bringsHeading)) {
      hurried = now;
      lookIn(SOON_MS);
    }
  });
  const watch = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      // Not `class`: it changes with every movement of the mouse over a list.
      attributeFilter: ['style', 'hidden', 'aria-expanded', 'aria-selected', 'data-hovercard-id'],
    });
  watch(document);
  // `load` of a frame inside does not bubble, but is seen on its way down.
  for (const type of ['load', 'visibilitychange'])
    document.addEventListener(type, change, { capture: true, signal });
  // `pageshow`: the page may have come back from the browser's cache.
  for (const type of ['hashchange', 'popstate', 'pageshow'])
    window.addEventListener(type, change, { signal });
  // Where there is no such thing the page says by its changes that it shows something else.
  for (const type of ['currententrychange', 'navigatesuccess'])
    window.navigation?.addEventListener(type, change, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

function bringsHeading({ target, addedNodes }: MutationRecord): boolean {
  return (
    (target as Element).matches?.(HEADING) ||
    [...addedNodes].some(
      (node) => (node as Element).matches?.(HEADING) || (node as Element).querySelector?.(HEADING),
    )
  );
}

/** Our own chip comes, goes and moves in answer to the page: that is no news. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return [target, ...nodes].some(isChip) && nodes.every(isChip);
}

function isChip({ nodeName }: Node): boolean {
  return nodeName === CHIP_NAME;
}

function isTyping(target: Node): boolean {
  const element = 'closest' in target ? (target as Element) : target.parentElement;
  return Boolean(element?.closest('[contenteditable=true]'));
}
