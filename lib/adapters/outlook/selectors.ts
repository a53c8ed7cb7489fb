import type { Ranked } from '../find-ranked.ts';
import type { MailMarks } from '../mail-page/conversation.ts';
import type { BoxMarks } from '../mail-page/open-boxes.ts';

/*
 * What Outlook on the web is recognised by. Seen 2026-11-21 in saved pages of December 2025 and in the code of three
 * extensions; its class names are made anew several times a year and are not used.
 */

export const HOST = /^outlook\.(office(365)?\.com|live\.com|cloud\.microsoft)$/;
/** Folder of the mailbox; the account menu, once it was opened. */
export const MAILBOX = '[id^=primaryMailboxRoot_]';
export const ACCOUNT = '#mectrl_currentAccount_secondary';
/** Where a conversation is read. A window of its own has the main part alone. */
export const PANE: Ranked = ['[data-app-section=MailReadCompose]', '#ReadingPaneContainerId', '[role=main]'];
const BODY = '[id^=UniqueMessageBody]';
/** Things only Outlook has, on whatever host. */
export const INTERFACE = `${MAILBOX},${PANE[0]},${BODY}`;
/** On its own hosts: a window in which a mail is written has no more. */
export const OWN_HOST_INTERFACE = `${INTERFACE},[role=main],[data-app-section]`;

export const LIST: Ranked = ['#MailList', '[data-convid]'];
/** The conversation that is open, as the list has it. */
export const CHOSEN = '[data-convid][aria-selected=true]';

const WELL = '[data-testid=RecipientWell]';
/** Mails of a conversation. "From: Mary" is translated, so is told by its shape: a label that ends with what is shown. */
export const MARKS: MailMarks = {
  subject: ['[id^=CONV_][id$=_SUBJECT]', 'div[role=heading][title]'],
  sender: ['[id$=_FROM]', 'span[aria-label]'],
  to: [WELL],
  date: ['[data-testid=SentReceivedSavedTime]'],
  body: [BODY],
  isSender: (one) =>
    one.id.endsWith('_FROM') ||
    (!one.closest(WELL) &&
      /[:：]\s*(.+)$/.exec(one.getAttribute('aria-label') ?? '')?.[1] === one.innerText.trim()),
};

const SEND = '[data-testid=ComposeSendButton]';
/** A mail that is written. Wells of recipients, in the order To, Cc, Bcc, are editable; older ones are fields. */
export const BOX: BoxMarks = {
  all: [[SEND]],
  to: ['[contenteditable=true]:not([aria-multiline=true])', '.ms-BasePicker-input'],
  subject: ['input[type=text]:not(.ms-BasePicker-input)'],
  chip: '[data-selection-index]',
  // Beside the button, in the same frame, is a menu for later.
  send: `${SEND} :not([aria-haspopup])`,
};
