import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface MailboxMail {
  /** Letters only, sixteen or more: as Gmail's own keys in the address. */
  readonly id: string;
  readonly key: string;
  readonly from: Person;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
}

export interface Mailbox {
  readonly own: Person;
  readonly mails: readonly MailboxMail[];
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** A mailbox of Gmail's structure as one page, to be served under Gmail's own address: for the demo and the walks. */
export function mailboxPage(mailbox: Mailbox): string {
  // The mails go into a script element: "<" would end it.
  const data = JSON.stringify(mailbox).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Inbox - ${mailbox.own.address} - Gmail</title><style>${read('mailbox.css')}</style></head>
<body>
<header id="gb" role="banner"><strong>Mailbox</strong><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: ${mailbox.own.name} (${mailbox.own.address})">${mailbox.own.address}</a></header>
<nav class="aeN" role="navigation"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">Compose</div><p>Inbox</p></nav>
<div class="aeF"><div class="nH"><div class="nH" role="main"></div></div></div>
<div class="dw"></div>
<div class="b8 UC" role="alert" aria-live="assertive" style="visibility:hidden"></div>
<script id="mails" type="application/json">${data}</script>
<script>${read('mailbox.js')}</script>
</body>
</html>`;
}
