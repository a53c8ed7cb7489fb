import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/identity/identify.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { about, answer, chose, mail, own, type Row, record, who } from '../../support/identity-pages.ts';
import { wholeBook } from '../../support/whole-book.ts';

/*
 * Cases 42 to 48 of the list an expert would try. Every row is a page, and the one answer that is right on it, over the book of
 * identity-pages.ts. "guess" and "also" are part of what the panel says.
 */
describe.each<readonly [name: string, rows: readonly Row[]]>([
  [
    'case 42: a shared mailbox',
    [
      ['on record is the customer’s', mail(who('AP@northwind.example')), 'northwind by address'],
      [
        'not on record is known by the company',
        mail(who('invoices@northwind.example')),
        'northwind by domain',
      ],
    ],
  ],
  [
    'case 43: several people of one company',
    [
      ['a new one is known by the company', mail(who('new@northwind.example')), 'northwind by domain'],
      [
        'a stranger who writes to somebody known there',
        mail(who('clerk@bookkeeper.example'), who('mary.adams@northwind.example', 'cc')),
        'northwind by address',
      ],
      [
        'a stranger who writes to people of two customers says nothing',
        mail(
          who('x@fair.example'),
          who('mary.adams@northwind.example', 'cc'),
          who('aiko@kobo.example', 'cc'),
        ),
        'nobody',
      ],
      [
        'in a list nobody belongs to anybody else',
        { ...mail(who('x@fair.example'), who('mary.adams@northwind.example')), view: 'list' },
        'nobody',
      ],
    ],
  ],
  [
    'case 44: customers who share a domain',
    [
      ['a new person there is nobody’s', mail(who('new@cornercafe.example')), 'nobody'],
      ['nor below it', mail(who('new@mail.cornercafe.example')), 'nobody'],
      ['a known one is known', mail(who('berlin@cornercafe.example')), 'cafe-a by address'],
      [
        'a choice is remembered for her address',
        {
          ...mail(who('new@cornercafe.example')),
          choices: [chose({ key: 'new@cornercafe.example', accountId: 'cafe-b' })],
        },
        'cafe-b by chosen',
      ],
      ['a phone both have says nothing', record({ phones: ['+49 30 1111111'] }), 'nobody'],
      ['pages on one host are not one company', mail(who('me@bob.github.io')), 'nobody'],
      ['the page of one is', mail(who('other@alice.github.io')), 'page-a by domain'],
    ],
  ],
  [
    'case 45: free mail',
    [
      ['the exact address', mail(who('m.solo@gmail.com')), 'solo by address'],
      ['another there is nobody', mail(who('x@gmail.com')), 'nobody'],
      ['nor at its other name', mail(who('x@googlemail.com')), 'nobody'],
      ['nor as the website of a record', record({ domains: ['www.gmail.com'] }), 'nobody'],
    ],
  ],
  [
    'case 46: one person at two customers',
    [
      ['is asked', mail(who('both@agency.example')), 'which? kobo by address, tailspin by address'],
      [
        'the choice holds for the thread',
        {
          ...mail(who('both@agency.example')),
          choices: [
            chose({
              scope: 'thread',
              key: 'gmail:thread-1 bob@ourfirm.example',
              accountId: 'tailspin',
              settles: ['kobo', 'tailspin'],
            }),
          ],
        },
        'tailspin by chosen',
      ],
      [
        'and for no other',
        {
          ...mail(who('both@agency.example')),
          threadKey: 'thread-2',
          choices: [
            chose({
              scope: 'thread',
              key: 'gmail:thread-1 bob@ourfirm.example',
              accountId: 'tailspin',
              settles: ['kobo', 'tailspin'],
            }),
          ],
        },
        'which? kobo by address, tailspin by address',
      ],
      [
        'the invoice of one of them tells',
        about('T-2001', who('both@agency.example')),
        'tailspin by invoice-number',
      ],
      [
        'the invoice of a third does not',
        about('INV-1042', who('both@agency.example')),
        'which? northwind by invoice-number, kobo by address, tailspin by address',
      ],
      [
        'a record of a CRM is remembered by itself',
        record({
          participants: [who('both@agency.example', 'record')],
          choices: [chose({ scope: 'record', key: 'odoo:p/7', settles: ['kobo', 'tailspin'] })],
        }),
        'kobo by chosen',
      ],
    ],
  ],
  [
    'case 47: never the customer',
    [
      ['we ourselves', mail(who('Bob+x@ourfirm.example')), 'nobody'],
      ['a colleague', mail(who('ann@ourfirm.example')), 'nobody'],
      ['a colleague below our domain', mail(who('ann@berlin.ourfirm.example')), 'nobody'],
      [
        'a group that wrote itself into From',
        mail(who('mary.adams@northwind.example', 'from', { viaGroup: true })),
        'nobody',
      ],
      [
        'but whom the answer to a group goes to',
        mail(
          who('sales@ourfirm.example', 'from', { viaGroup: true }),
          who('mary.adams@northwind.example', 'reply-to'),
        ),
        'northwind by address',
      ],
      ['a sender nobody reads', mail(who('no-reply@northwind.example')), 'nobody'],
      ['nor under a longer name', mail(who('billing-noreply@northwind.example')), 'nobody'],
      ['our own website on a record', record({ domains: ['www.ourfirm.example'] }), 'nobody'],
    ],
  ],
  [
    'case 48: forwarded by a colleague',
    [
      [
        'who is quoted is a guess',
        mail(who('ann@ourfirm.example'), who('mary.adams@northwind.example', 'quoted')),
        'northwind by address (guess)',
      ],
      [
        'and so is the number beside her',
        about('INV-1042', who('ann@ourfirm.example'), who('mary.adams@northwind.example', 'quoted')),
        'northwind by invoice-number (guess)',
      ],
      [
        'a number of another customer is shown beside her',
        about('T-2001', who('ann@ourfirm.example'), who('mary.adams@northwind.example', 'quoted')),
        'which? tailspin by invoice-number, northwind by address',
      ],
      [
        'who writes herself is none',
        mail(who('mary.adams@northwind.example'), who('aiko@kobo.example', 'quoted')),
        'northwind by address',
      ],
      [
        'a name alone is a guess: anybody may write it',
        mail(who('x@else.example', 'from', { name: 'Kobo Design' })),
        'kobo by name (guess)',
      ],
    ],
  ],
])('%s', (_name, rows) => {
  it.each(rows)('%s', (_rule, page, expected) => {
    expect(answer(page)).toBe(expected);
  });
});

it('case 42: a shared mailbox that is not on record is nobody by name', () => {
  const participants = [who('accounts@else.example', 'from', { name: 'Accounts Payable' })];
  const unknown = identify({ evidence: buildPageEvidence({ participants }), own, known: wholeBook([]) });
  expect(unknown).toEqual({
    kind: 'unknown',
    contactAddress: 'accounts@else.example',
    name: null,
    company: 'Else',
  });
});
