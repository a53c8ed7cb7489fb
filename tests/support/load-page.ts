import { onTestFinished } from 'vitest';
import type { Page } from '../../lib/adapters/adapter.ts';
import type { PageWindow } from '../../lib/adapters/watch-changes.ts';

export interface LoadedPage extends Page {
  /** What the page has for a window: the address it was saved under, and a list of where it was sent instead. */
  readonly window: PageWindow & { readonly assigned: string[] };
  /** Goes to another address without loading, as Gmail does. */
  goTo(address: string): void;
}

export interface SavedPage {
  readonly html: string;
  readonly url: string;
  /** Frames of the page by selector, saved beside it. */
  readonly frames?: Readonly<Record<string, string>>;
}

/**
 * Loads a saved page into a frame of this one, so that what is drawn and what has the focus is real. Its scripts do
 * not run and nothing is fetched. It goes away with the test.
 */
export function loadPage({ html, url, frames = {} }: SavedPage): LoadedPage {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1280px;height:900px;border:0';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const loaded = fill(frame, html);
  for (const [selector, inside] of Object.entries(frames)) {
    const place = loaded.querySelector<HTMLIFrameElement>(selector);
    if (place) fill(place, inside);
  }
  frame.contentWindow?.focus();

  let address = url;
  const assigned: string[] = [];
  const location = {
    get href() {
      return address;
    },
    assign: (to: string) => assigned.push(to),
  };
  const window = Object.assign(new EventTarget(), { location, assigned });
  return {
    document: loaded,
    get url() {
      return new URL(address);
    },
    window,
    goTo(to) {
      address = new URL(to, address).href;
      window.dispatchEvent(new Event('hashchange'));
    },
  };
}

/** Parsed apart and moved in: scripts stay text. A saved frame's own address is not loaded. */
function fill(frame: HTMLIFrameElement, html: string): Document {
  const inside = frame.contentDocument;
  if (!inside) throw new Error('A frame of this page is out of reach.');
  inside.open();
  inside.write('<!doctype html>');
  inside.close();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const nested of parsed.querySelectorAll('iframe')) nested.removeAttribute('src');
  inside.replaceChild(inside.adoptNode(parsed.documentElement), inside.documentElement);
  return inside;
}
