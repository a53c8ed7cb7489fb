import type { Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { COMPOSE_BUTTON } from './selectors.ts';

/** Presses Gmail's own "Compose". Its buttons listen to the mouse going down and up, not to clicks alone. */
export function openCompose({ document }: Page): 'opened' | null {
  const button = findVisible(document, COMPOSE_BUTTON)[0];
  if (!button) return null;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  }
  return 'opened';
}
