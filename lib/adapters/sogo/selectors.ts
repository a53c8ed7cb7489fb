import type { Ranked } from '../find-ranked.ts';

/*
 * What SOGo's pages are recognised by. Seen 2026-11-22 in a running SOGo 5.8 (Debian 12), in English and Hebrew. Its
 * labels are translated, its `ng-` attributes are not; they hold expressions, never values: values are texts.
 */

/** Mail, as the whole program or in a window of its own; or a piece of such a page. */
export const INTERFACE = '[ng-app="SOGo.MailerUI"],h5.sg-md-headline';
/** List of messages. Its rows are drawn again and again for other mails and carry no address. */
export const LIST: Ranked = ['#messagesList'];

/** The open message; a second card behind it shows its source. */
export const MESSAGE: Ranked = ['#detailView md-card', 'md-card.view'];
/** Subject of the open message; there and empty when the mail has none. */
export const SUBJECT = 'h5.sg-md-headline';
export const DATE = 'time.msg-date';
/** Address of the sender, a link to nowhere. */
export const SENDER = 'a.md-caption';
/** Name of the sender; may be empty, and may itself be an address. */
export const SENDER_NAME = '[ng-bind$="from[0].name"]';
/** What a mail consists of, from outside; and one form of its words. */
export const PART = '.sg-mail-part,.msg-body';
export const BODY: Ranked = ['.mailer_htmlcontent', '.mailer_plaincontent', '.msg-body'];
/** A line of the header of a mail that is attached: its label, and what it says. */
export const INNER_HEADER = '.linked_attachment_frame .pseudo-input-container';

/** The mailbox's address, beside the folders. */
export const USER = 'p[ng-bind="::activeUser.email"]';
/** Scripts that tell the page, in every window, who its user is and who a mail can be written as; never one of a mail. */
export const FACTS = 'body > script:not([src])';
/** What the user has chosen. */
export const CHOICES = 'script#UserDefaults';

/**
 * Where a message's or a written mail's "to", "cc" and "bcc" stand, and one person in them. A message tells their names, and
 * their addresses where they have no name; a written mail tells both.
 */
export const PEOPLE = (field: string): string => `[ng-model$=".${field}"]`;
export const PERSON = 'md-chip-template';

/** The mail that is written, one a window: over the page, never inside of a mail that is read. */
export const EDITOR = 'body > div > md-dialog#mailEditor';
export const SUBJECT_FIELD = 'input[name=subject]';
export const PLAIN_EDITOR = 'textarea[name=content]';
export const HTML_EDITOR = '.cke_editable';
export const HTML_FRAME = 'iframe.cke_wysiwyg_frame';
/** The mail that is answered, in the HTML editor. */
export const QUOTE = 'blockquote[type=cite]';
export const SEND: Ranked = ['[ng-click="editor.send()"]'];
export const SAVE = '[ng-click="editor.save()"]';
/** The round button over the list. */
export const COMPOSE_BUTTON: Ranked = ['[ng-click="mailbox.newMessage($event)"]'];

/** What SOGo says at the bottom: a draft was saved or a mail sent; and that something went wrong. */
export const SAID = '.md-toast-text';
export const FAILED = 'md-toast .md-warn';
