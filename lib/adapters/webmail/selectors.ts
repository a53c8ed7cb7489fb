import type { MailMarks } from '../mail-page/conversation.ts';
import type { BoxMarks } from '../mail-page/open-boxes.ts';

/*
 * What webmail programs mark, and what any of them names its parts. Collected 2026-11-22 from the code of extensions that
 * work on these pages.
 */

/** Programs that mark their mails. */
export const PRODUCTS: readonly MailMarks[] = [
  // Proton Mail, 2025: the text is in a frame.
  {
    subject: ['[data-testid="conversation-header:subject"]'],
    sender: ['[data-testid="recipients:sender"]'],
    to: ['[data-testid^="recipients:item-"]'],
    date: ['time'],
    body: ['[data-testid=content-iframe]'],
  },
  // Fastmail, June 2026. Contacts are shown by name.
  {
    subject: ['.v-Thread-title h1'],
    sender: ['.v-MessageCard-from'],
    to: ['.v-Message-toName'],
    date: ['.v-MessageCard-time'],
    body: ['.v-Message-body', '.v-Message'],
  },
];

/** Menus, lists of mails, what is written now and what others have written: never the header of a mail. */
export const NO_HEADER =
  'nav,footer,aside,svg,select,textarea,blockquote,body>header,[contenteditable=true],[aria-hidden=true],[role=banner],' +
  '[role=navigation],[role=listbox],[role=grid],[role=row],[role=option],[role=tree],[role=toolbar],' +
  'tr:has([type=checkbox]),li:has([type=checkbox])';
/** May be the subject of a mail, in programs that name the part so, too. */
export const HEADING =
  'h1,h2,h3,h4,h5,[role=heading],[class*=subject i],[id*=subject i],[data-test-id*=subject i]';
/** Where programs show whose mailbox it is. */
export const OWN = ':is(header,nav,[role=banner],[role=navigation],[class*=account i],[class*=user i])';
/** Mails are answered. */
export const ANSWER = named('reply');

const TO = ['[id$=to i]', '[name$=to i]', '[data-testid$=to i]', named('recipient')];
const SUBJECT = [named('subject')];
export const BOX: BoxMarks = {
  all: [TO, SUBJECT].map(fields),
  to: fields(TO),
  subject: fields(SUBJECT),
  chip: ':is([class*=chip i],[class*=pill i],[class*=token i],[title*="@"]):not(:is([class*=chip i],[class*=pill i],[class*=token i]) *)',
  send: named('send'),
};

/** Program code is English, whatever the page is. */
function named(word: string): string {
  return ['id', 'name', 'class', 'value', 'href', 'placeholder', 'data-testid', 'data-test-id', 'aria-label']
    .map((name) => `[${name}*=${word} i]`)
    .join();
}

function fields(selectors: readonly string[]): string[] {
  return selectors.map((selector) => `:is(input,textarea):is(${selector})`);
}
