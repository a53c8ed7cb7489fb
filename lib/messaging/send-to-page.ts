import { sendToTab } from '../platform/messages.ts';
import type { InsertionOutcome, PageProtocol } from './protocol.ts';

type PageMessage = keyof PageProtocol;

/** Sends into the page of a tab. */
export function sendToPage<N extends PageMessage>(
  tabId: number,
  name: N,
  request: PageProtocol[N]['request'],
): Promise<PageProtocol[N]['response']> {
  return sendToTab(tabId, { name, request }) as Promise<PageProtocol[N]['response']>;
}

const NOBODY: InsertionOutcome = {
  ok: false,
  reason: 'no-compose',
  message: 'This page has no mail to write into. Copy the text instead, or open your mailbox.',
};

/** Hands a draft to the page; a page without our script answers with a sentence instead of an error. */
export async function insertIntoPage(
  tabId: number,
  insertion: PageProtocol['draft-insert']['request']['insertion'],
): Promise<InsertionOutcome> {
  try {
    return (await sendToPage(tabId, 'draft-insert', { insertion })) ?? NOBODY;
  } catch {
    return NOBODY;
  }
}
