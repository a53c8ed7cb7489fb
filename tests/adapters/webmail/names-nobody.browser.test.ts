import { describe, expect, it } from 'vitest';
import { webmailAdapter } from '../../../lib/adapters/webmail/adapter.ts';
import { loadPage } from '../../support/load-page.ts';

const MAIL = 'https://webmail.harborsupply.example/mail/';
const ANSWER = '<a class="reply" href="#r">Reply</a>';
const SUBJECT = '<h5 class="subject">Order 117</h5>';
const DATE = '<time>18.11.2026 09:12</time>';
const LINK = '<a href="mailto:tom@bluebarn.example">Tom Reed</a>';

/** Address, content: nobody on it may be taken for the sender of a mail. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'a news page',
    'https://paper.example/2026/11/18/harbour',
    `<article><h1>Harbour opens again</h1><p>By ${LINK}</p>${DATE}<p>${'Ships came in. '.repeat(20)}</p>${ANSWER}</article>`,
  ],
  [
    "a shop's contact page",
    'https://shop.example/contact',
    `<h1>Contact us</h1><p>From Monday to Friday, 9:00 to 17:00</p><p>Email: ${LINK}</p><form><input name="name">
     <input type="email" name="email"><input name="subject"><textarea name="message" rows="8"></textarea><button>Send</button></form>`,
  ],
  [
    'a list of mails',
    MAIL,
    `<h1>Inbox</h1>${ANSWER}<div><span title="mary.adams@northwind.example">Mary Adams</span><b>Invoice</b><i>18.11.2026</i></div>
     <div><span title="tom@bluebarn.example">Tom Reed</span><b>Delivery</b><i>17.11.2026</i></div>`,
  ],
  [
    'a list of one mail, with boxes to tick',
    MAIL,
    `<h2>Inbox</h2>${ANSWER}<table><tr><th>From</th><th>Subject</th><th>Date</th></tr><tr><td><input type="checkbox"></td>
     <td>tom@bluebarn.example</td><td>Delivery</td><td>18.11.2026</td></tr></table>`,
  ],
  [
    'a mail whose sender is shown by name, with an address in its text',
    MAIL,
    `${SUBJECT}<b>Mary Buyer</b>${DATE}<div><i>To</i> <i>Dana Reyes</i></div>${ANSWER}<div>Hello, see ${LINK}</div>`,
  ],
  [
    'a mail whose sender is shown by name, with a quoted header',
    MAIL,
    `${SUBJECT}<b>Mary Buyer</b>${DATE}${ANSWER}<div><p><b>From:</b> ${LINK}</p><p><b>Sent:</b> 10.03.2024 10:00</p>
     <p><b>To:</b> <a href="mailto:mary@buyer.example">Mary</a></p><p><b>Subject:</b> Order 117</p></div>`,
  ],
  [
    'the record of a customer, with a mail in its history',
    'https://crm.example/contacts/7',
    `<h1>Northwind Traders</h1><div><b>From:</b> ${LINK}</div><div><b>To:</b> dana@harborsupply.example</div>${DATE}`,
  ],
  [
    'a page without a date',
    MAIL,
    `${SUBJECT}<div>From: ${LINK}</div><div>To: dana@harborsupply.example</div>`,
  ],
];

describe('the reader of any webmail', () => {
  it.each(CASES)('names nobody on %s', (_, url, body) => {
    const page = loadPage({ html: `<body>${body}</body>`, url });
    expect(webmailAdapter.read(page)).toBeNull();
    expect(webmailAdapter.recognises(page)).toBe(false);
  });

  it.each([
    [
      'a subject that looks like a sender',
      `<h5 class="subject">From: mary.adams@northwind.example</h5>${LINK}${DATE}`,
    ],
    [
      'a labelled subject that looks like a sender',
      `<table><tr><td>Subject:</td><td>From: mary.adams@northwind.example</td></tr><tr><td>From:</td><td>${LINK}</td></tr>
       <tr><td>Date:</td><td>18.11.2026</td></tr></table>`,
    ],
    [
      "a name that is another's address",
      `${SUBJECT}<b>mary.adams@northwind.example</b> <i>&lt;tom@bluebarn.example&gt;</i>${DATE}`,
    ],
    [
      "a labelled name that is another's address",
      `${SUBJECT}<div>From:</div><b>mary.adams@northwind.example</b> <i>&lt;tom@bluebarn.example&gt;</i>${DATE}`,
    ],
  ])('is not taken in by %s', (_, header) => {
    const page = loadPage({ html: `<body>${header}<p>Hello</p>${ANSWER}</body>`, url: MAIL });
    const senders = webmailAdapter.read(page)?.participants.map(({ role, address }) => `${role} ${address}`);
    expect(senders).toEqual(['from tom@bluebarn.example']);
  });

  it('names the sender where the same header has all that a mail has', () => {
    const html = `${SUBJECT}<div>From: ${LINK}</div><div>To: dana@harborsupply.example</div>${DATE}<p>Hello</p>`;
    const read = webmailAdapter.read(loadPage({ html, url: MAIL }));
    expect(read?.participants.map(({ address, role }) => `${role} ${address}`)).toEqual([
      'from tom@bluebarn.example',
      'to dana@harborsupply.example',
    ]);
  });
});
