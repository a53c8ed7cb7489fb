import type { Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { CHOICES, COMPOSE_BUTTON } from './selectors.ts';

/**
 * Presses SOGo's own button for a new mail. It would open a window of its own for users who chose that, and other windows
 * have no such button: there SOGo's address for a new mail of the same account.
 */
export function openCompose({ document, url }: Page): 'opened' | URL | null {
  const opensWindow = document.querySelector(CHOICES)?.textContent?.includes('MailComposeWindow":"popup"');
  const button = opensWindow ? undefined : findVisible(document, COMPOSE_BUTTON)[0];
  button?.click();
  if (button) return 'opened';
  const place = /^.*\/so\/[^/]+\/Mail\//.exec(url.pathname)?.[0];
  const account = /^#!\/Mail\/(\d+)\//.exec(url.hash)?.[1] ?? 0;
  return place ? new URL(`${place}UIxMailPopupView#!/Mail/${account}/new`, url) : null;
}
