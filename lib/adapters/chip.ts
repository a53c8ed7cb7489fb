import type { Chip } from '../messaging/protocol.ts';

/** Left of Gmail's side rail; above the page's own layers. */
const EDGE = 72;
const HOST = 'all:initial;position:fixed;bottom:16px;z-index:2147483000';
const STYLE = `button{font:600 13px/20px system-ui,sans-serif;padding:6px 12px;border-radius:16px;cursor:pointer;
color-scheme:light dark;color:CanvasText;background:Canvas;border:1px solid #888;box-shadow:0 1px 4px #0004}
button:hover{border-color:currentcolor}button:focus-visible{outline:2px solid Highlight;outline-offset:2px}`;

export interface PageChip {
  /** Draws the chip beside whatever is being written at the bottom of the page, changes its words, or takes it away. */
  show(chip: Chip | null): void;
}

/**
 * The small button that says what is due. It lives in a closed shadow root: the page can see that something is there,
 * but not read it, and nothing of it stands in the page's own nodes.
 */
export function pageChip(document: Document, onOpen: () => void, signal: AbortSignal): PageChip {
  const host = document.createElement('per-our-call');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style, button);
  button.addEventListener('click', onOpen, { signal });
  signal.addEventListener('abort', () => host.remove());

  let right = `${EDGE}px`;
  let next = 0;
  const place = () => {
    if (!host.isConnected) return;
    right = `${freeEdge(document, host)}px`;
    // Written only when it changes, or our own change would call for the next.
    if (host.style.right !== right) host.style.right = right;
  };

  return {
    show(chip) {
      if (!chip || signal.aborted) {
        host.remove();
        return;
      }
      button.textContent = chip.text;
      button.setAttribute('aria-label', chip.label);
      // The page may have wiped its body since.
      if (!host.isConnected) {
        host.style.cssText = `${HOST};right:${right}`;
        document.body.append(host);
      }
      // Once the frame is drawn the page's layout costs nothing to ask for.
      cancelAnimationFrame(next);
      next = requestAnimationFrame(() => setTimeout(place));
    },
  };
}

/** Distance from the right at which no box for writing stands at the bottom, or the usual one if there is no room. */
function freeEdge(document: Document, host: Element): number {
  const { clientWidth, clientHeight } = document.documentElement;
  for (let edge = EDGE; edge < clientWidth - 200; ) {
    const there = document.elementsFromPoint(clientWidth - edge - 60, clientHeight - 30);
    const box = there.find((element) => element !== host)?.closest('[role=dialog],form');
    if (!box) return edge;
    edge = clientWidth - box.getBoundingClientRect().left + 8;
  }
  return EDGE;
}
