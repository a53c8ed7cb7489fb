import type { Page } from 'playwright-core';
import { type PageEvidence, pageEvidenceSchema } from '../../lib/domain/page-evidence.ts';
import { grantHostPermission } from '../e2e/support/grant-host-permission.ts';
import type { Extension } from '../e2e/support/launch-extension.ts';
import { options } from '../e2e/surfaces/options.ts';

export interface SavedPage {
  readonly url: URL;
  readonly html: string;
  /** What was saved of its frames, by the frame's id or name. */
  readonly frames: Readonly<Record<string, string>>;
}

/** Long enough for a script that runs when the page is idle, and for a second look. */
const FIRST_WORD_MS = 8000;
/** Nothing new for so long: that is what it has to say. */
const LAST_WORD_MS = 800;

const GMAIL = 'mail.google.com';

/**
 * What the built content script tells of a saved page under its own address; `null`: it says nothing. Nothing is fetched and
 * no script of the page runs. The site is granted as a user does it, on the options page.
 */
export async function evidenceOf(extension: Extension, saved: SavedPage): Promise<PageEvidence | null> {
  if (saved.url.hostname !== GMAIL) await grant(extension, saved.url);
  await (await extension.worker()).evaluate(() => chrome.storage.session.clear());
  const page = await extension.context.newPage();
  try {
    await serve(page, saved);
    await page.goto(saved.url.href, { waitUntil: 'load' });
    await fillFrames(page, saved.frames);
    return await lastWord(extension, page);
  } finally {
    await page.close();
  }
}

async function grant(extension: Extension, url: URL): Promise<void> {
  const pattern = `${url.protocol}//${url.hostname}/*`;
  const page = options(await extension.open('options.html#sites'));
  try {
    await page.siteAddress.waitFor();
    const granted = () => page.siteRows.filter({ hasText: url.hostname }).count();
    if ((await granted()) > 0) return;
    await grantHostPermission(extension.context, extension.id, pattern);
    await page.siteAddress.fill(pattern.slice(0, -2));
    await page.siteGrant.click();
    await page.siteRows.filter({ hasText: url.hostname }).first().waitFor();
  } finally {
    await page.page.close();
  }
}

async function serve(page: Page, { html }: SavedPage): Promise<void> {
  await page.route('**', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    const body = request.frame() === page.mainFrame() ? html : '<!doctype html>';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
      body,
    });
  });
}

async function fillFrames(page: Page, frames: SavedPage['frames']): Promise<void> {
  for (const [name, html] of Object.entries(frames)) {
    const place = await page.$(`iframe[id="${name}"], iframe[name="${name}"]`);
    await (await place?.contentFrame())?.setContent(html);
  }
}

async function lastWord(extension: Extension, page: Page): Promise<PageEvidence | null> {
  const worker = await extension.worker();
  await page.bringToFront();
  // Its own tab alone: of a page that was open before a last word may still be on its way.
  const key = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return `tab:${tab?.id}`;
  });
  const read = () => worker.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
  const began = Date.now();
  let last = '';
  let since = began;
  for (;;) {
    const state = await read();
    const now = JSON.stringify(state ?? '');
    if (now !== last) [last, since] = [now, Date.now()];
    const isSaid = state !== undefined && Date.now() - since > LAST_WORD_MS;
    if (isSaid || Date.now() - began > FIRST_WORD_MS) {
      return pageEvidenceSchema.nullable().parse(evidenceIn(state));
    }
    await page.waitForTimeout(100);
  }
}

function evidenceIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'evidence' in state ? state.evidence : null;
}
