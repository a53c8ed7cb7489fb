import type { Ranked } from '../find-ranked.ts';

/*
 * What Gmail's page is recognised by. All seen 2026-11-21 in saved pages of 2014 to 2026; class names of leaves are the
 * same in every UI language and have not changed in ten years, wrappers change every year or two and are not used.
 */

/** The view that is shown; conversations that were left stay in the document, hidden. */
export const MAIN = '[role=main]';
/** Any of these makes the page Gmail's desktop interface. `gh` and `g_editable` are its oldest hooks (2013). */
export const INTERFACE = '[role=main],[gh],[g_editable],[role=banner]';

/** Subject of the open conversation; carries the conversation's keys. */
export const SUBJECT: Ranked = ['h2.hP', 'h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]'];
/** One message, opened or collapsed. The second is a reconstruction without lists, the third was new in 2018. */
export const MESSAGES: Ranked = ['.ads', '[role=listitem]:has([email])', '[data-message-id]', '.adn'];
/** Carries the keys of a message; collapsed ones often have none. */
export const KEYED = '[data-legacy-message-id],[data-message-id]';
/** Sender of a message, in both states. */
export const SENDER: Ranked = ['.gD[email]', '[role=gridcell] [email]'];
/** Recipients of an opened message, shortened by Gmail when there are many. */
export const RECIPIENTS: Ranked = ['.g2[email]'];
/** Day and time of a message, in both states; in full in its title. */
export const DATE: Ranked = ['.g3[title]'];
/** Text of an opened message: mail from outside, never asked about anything but words. */
export const BODY: Ranked = ['.a3s'];

/** List of conversations: `gh` of the list, else its rows. */
export const LIST: Ranked = ['[gh=tl]', 'tr.zA'];

/** Address of a mailbox somebody let us use. */
export const DELEGATED = '.identityUserDelegatedAccount';
/** Our picture beside the answer box under a conversation. */
export const OWN_PICTURE = 'td.amq img[jid]';
/** The account button: "Google Account: Name (address)", translated. */
export const ACCOUNT_LINK = 'a[href*="accounts.google.com"][aria-label*="@"]';
/** In the account menu, beside the address of the account in use; the other accounts have no such link. */
export const MANAGE_ACCOUNT = 'a[href^="https://myaccount.google.com/"]:not([aria-label])';

/**
 * Where a mail is written; the plain text twin is drawn only in plain text mode. No wider fallback: chats are written in
 * text boxes, too, and nothing may be inserted there.
 */
export const EDITABLE = '[g_editable=true]';
export const EDITORS: Ranked = [`${EDITABLE}[contenteditable=true]`, 'textarea.Ak'];
/** Stands in every box and inline answer, beside the editor and not around it. */
export const COMPOSE_MARK = '[name=composeid],[name=subjectbox]';
export const SUBJECT_FIELD = '[name=subjectbox]';
/** The key of the mail that is answered or forwarded; empty in a new one. */
export const ANSWERED = '[name=rm]';
/** "Name <address>" of the chosen sender, when there are several. */
export const FROM_FIELD = 'input[name=from]';
/** Recipients: chips since 2021; the line that stands for them while they are folded; chips until 2021. */
export const CHIPS: Ranked = [
  ':is([name=to],[name=cc],[name=bcc]) [role=option][data-hovercard-id]',
  '.aoD.hl [email]',
  '.az9 [email]',
  '.vR input[type=hidden]',
];
/** Where the first recipient is typed: since 2021, until 2021. */
export const TO_FIELD: Ranked = ['[name=to] input[role=combobox]', 'textarea[name=to]'];
/** Folded recipients; unfold when they get the focus. */
export const FOLDED_RECIPIENTS = '.aoD.hl';
/** Send and, where it is switched on, "Send and archive"; not the arrow beside them. */
export const SEND: Ranked = ['.dC [role=button]:not([aria-haspopup])', '.T-I.aoO[role=button]'];
/** "Compose" in the left column. */
export const COMPOSE_BUTTON: Ranked = ['[gh=cm]', '.T-I-KE.L3'];
/** What Gmail says at the bottom left; its links to a mail just sent (no other message has it) and to take that back. */
export const TOAST = '[role=alert] .vh';
export const SENT_LINK = '#link_vsm';
export const UNDO_LINK = '#link_undo';
