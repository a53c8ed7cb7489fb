import type { Ranked } from '../find-ranked.ts';

/*
 * What Roundcube's pages are recognised by. Seen 2026-11-21 in a running Roundcube 1.6 (skin "elastic"); the second
 * of two is the older skins' ("larry", "classic").
 */

/** The mail program and what it does now: show, preview, compose, none (list). Set by the server in every skin. */
export const TASK = 'body.task-mail';
/** Things only Roundcube has, one for each of its pages. */
export const INTERFACE = '#messagestack,#messagelist,#message-header,#messageheader,#composebody';

/** The frame beside or under the list in which the chosen message is drawn, on the same origin. */
export const PREVIEW = 'iframe#messagecontframe';
/** Pages and frames that show one message. */
export const SHOWS = 'body.action-show,body.action-preview';
/** List of messages. */
export const LIST: Ranked = ['#messagelist'];

/** Subject of a message; a hidden label and a link stand in elements inside, the subject itself does not. */
export const SUBJECT: Ranked = [
  '#message-header .subject',
  '#messageheader .subject',
  '.headers-table td.header.subject',
];
/** People in one header of a message; the summary above repeats the sender and is not asked. */
export const PEOPLE = (header: string): Ranked => [
  `.header-headers td.header.${header} .adr`,
  `.headers-table td.header.${header} .adr`,
];
/** Each is a link with the address in its title, unless its domain has letters beyond ASCII: then it is all text. */
export const LINKED = '.rcmContactAddress';
/** Link to the same message in another window: names mailbox and uid. */
export const MESSAGE_LINK: Ranked = ['#message-header a[href*="_uid="]', 'a[href*="_uid="]'];
/** Day and time of a message, as the user likes to read them. */
export const DATE: Ranked = ['.header-headers td.header.date', '.headers-table td.header.date'];
/** Text of a message: mail from outside. */
export const BODY: Ranked = ['#messagebody'];

/** The mailbox's user, above the folders and in the account menu of older skins. */
export const USER = '.username';
/** Who writes: one identity chosen of all. */
export const IDENTITIES = 'select#_from option';

/** A mail that is written: one a page. */
export const PLAIN_EDITOR = 'textarea#composebody';
export const HTML_FRAME = 'iframe#composebody_ifr';
/** What the page is told about the mail it writes: an answer, a forward, a draft; nothing of a new one. */
export const FACTS = 'script:not([src])';
export const TO_FIELD = '#_to';
export const RECIPIENT_FIELDS = '#_to,#_cc,#_bcc';
export const SUBJECT_FIELD = '#compose-subject,[name=_subject]';
/** Set while a draft is saved, empty while the mail is sent. */
export const DRAFT_MARK = '[name=_draft]';
/** Send: the button under the text, its twin in the toolbar of telephones and older skins. */
export const SEND: Ranked = ['button.send,a.send', '[onclick*="command(\'send\'"]'];
/** What Roundcube says when something went well, and when it did not. */
export const CONFIRMED = '#messagestack .confirmation';
export const FAILED = '#messagestack .error';
