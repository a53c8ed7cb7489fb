import { sendToTab } from '../platform/messages.ts';
import { loadPart } from '../platform/sites.ts';
import { seenText } from '../shared/seen-text.ts';
import type { InsertionOutcome, PageProtocol } from './protocol.ts';

type PageMessage = keyof PageProtocol;

/**
 * Has a page tell anew who is on it. No chip is sent along: what was found out here may be of the mail before, and would
 * stand beside the one that is open now.
 */
export async function lookAgain(tabId: number): Promise<void> {
  await sendToTab(tabId, { name: 'look-again', request: {} });
}

/** Asks the part of a page that writes, which is loaded only when it is wanted. */
async function askWriting<N extends Exclude<PageMessage, 'look-again'>>(
  tabId: number,
  name: N,
  request: PageProtocol[N]['request'],
): Promise<PageProtocol[N]['response']> {
  await loadPart(tabId, 'writing');
  return sendToTab(tabId, { name, request }) as Promise<PageProtocol[N]['response']>;
}

type Refusal = Extract<InsertionOutcome, { ok: false }>['reason'];

/** Why nothing was inserted, with what the user can do. Here and not in the page, which loads as little as can be. */
const SENTENCES: Readonly<Record<Exclude<Refusal, 'came-since'>, string>> = {
  'no-page': 'This page has no mail to write into. Copy the text instead, or open your mailbox.',
  'no-compose': 'Press Reply or Compose first, then insert again. Or copy the text.',
  'other-mail': 'The open mail is to somebody else. Open the right one and insert again, or copy the text.',
  'not-taken': 'The mail did not take the text. Copy it and paste it there.',
  'moved-on': 'The page shows something else now. Look at it, then insert again.',
};

/** Hands a draft to the page; a page without our script answers with a sentence instead of an error. */
export async function insertIntoPage(
  tabId: number,
  insertion: PageProtocol['draft-insert']['request']['insertion'],
): Promise<InsertionOutcome> {
  // Nobody is there: a page of another kind, or one that has not been loaded since the extension came.
  const outcome = await askWriting(tabId, 'draft-insert', { insertion }).catch(() => null);
  if (outcome?.ok) return outcome;
  const reason = outcome?.reason ?? 'no-page';
  return { ok: false, reason, message: SENTENCES[reason] };
}

const LONGEST_TEXT = 20_000;

/** Asked for only when a use case wants it: nothing of a mail's text is kept. At most 20,000 characters, none unseen. */
export async function readMessageOfPage(
  tabId: number,
  message: number,
  threadKey: string | null,
): Promise<string | null> {
  try {
    const text = await askWriting(tabId, 'text-wanted', { message, threadKey });
    return typeof text === 'string' ? seenText(text, LONGEST_TEXT) : null;
  } catch {
    return null;
  }
}
