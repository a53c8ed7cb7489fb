import { describe, expect, it } from 'vitest';
import { about, answer, chose, mail, type Row, record, who } from '../../support/identity-pages.ts';

/*
 * Cases 49 to 51, 72 and 73 of the list an expert would try. Every row is a page, and the one answer that is right on it, over the book of
 * identity-pages.ts. "guess" and "also" are part of what the panel says.
 */
describe.each<readonly [name: string, rows: readonly Row[]]>([
  [
    'case 49: spellings and look-alikes',
    [
      ['capitals', mail(who('MARY.Adams@Northwind.EXAMPLE')), 'northwind by address'],
      ['a tag', mail(who('mary.adams+inv@northwind.example')), 'northwind by address'],
      ['dots at Gmail', mail(who('ms.olo+a@googlemail.com')), 'solo by address'],
      ['dots elsewhere make another person', mail(who('maryadams@northwind.example')), 'northwind by domain'],
      ['IDN', mail(who('lena@müller.example')), 'mueller by address'],
      ['Punycode', mail(who('LENA@XN--MLLER-KVA.example')), 'mueller by address'],
      ['a subdomain is the company', mail(who('new@de.northwind.example')), 'northwind by domain'],
      ['above the subdomain as well', mail(who('new@northwind.co.uk')), 'uk by domain'],
      ['a sister subdomain, too', mail(who('new@shop.northwind.co.uk')), 'uk by domain'],
      ['a public suffix is none', mail(who('new@co.uk')), 'nobody'],
      ['a digit for a letter', mail(who('mary.adams@n0rthwind.example')), 'nobody'],
      ['a Cyrillic letter', mail(who('mary.adams@n\u043erthwind.example')), 'nobody'],
      ['a hyphen', mail(who('mary.adams@north-wind.example')), 'nobody'],
      ['another ending', mail(who('mary.adams@northwind.test')), 'nobody'],
      ['the name as a subdomain', mail(who('mary.adams@northwind.example.evil.test')), 'nobody'],
      ['the name at the end of another', mail(who('mary.adams@evilnorthwind.example')), 'nobody'],
      [
        'an address in the name',
        mail(who('x@evil.test', 'from', { name: 'mary.adams@northwind.example' })),
        'nobody',
      ],
      [
        'nor the company before an address in the name',
        mail(who('x@evil.test', 'from', { name: 'Kobo Design @' })),
        'nobody',
      ],
    ],
  ],
  [
    'case 50: numbers',
    [
      ['a known one', about('INV-1042'), 'northwind by invoice-number'],
      ['bare and long', about('100042'), 'northwind by invoice-number'],
      ['within a longer one', about('INV-10421'), 'nobody'],
      ['like a date', about('2026-11-19'), 'nobody'],
      ['bare and short', about('1042'), 'nobody'],
      [
        'bare and short, beside a person of two customers',
        about('1055', who('both@agency.example')),
        'tailspin by invoice-number',
      ],
      ['bare and short, beside somebody else', about('1055', who('aiko@kobo.example')), 'kobo by address'],
      ['a phone number of the page', { ...about('5550177'), phones: ['(512) 555-0177'] }, 'nobody'],
    ],
  ],
  [
    'case 51: number of one, sender of another',
    [
      [
        'both are shown',
        about('INV-1042', who('aiko@kobo.example')),
        'which? northwind by invoice-number, kobo by address',
      ],
      [
        'also where the sender is known by her company alone',
        about('INV-1042', who('new@kobo.example')),
        'which? northwind by invoice-number, kobo by domain',
      ],
      ['her own company is none', about('INV-7', who('new@kobo.example')), 'kobo by invoice-number'],
      [
        'also beside a number of her own',
        { ...mail(who('aiko@kobo.example')), numbers: ['INV-7', 'INV-1042'] },
        'which? northwind by invoice-number, kobo by invoice-number',
      ],
      [
        'a company of one, a website of another',
        record({ company: 'Kobo Design', domains: ['northwind.example'] }),
        'which? northwind by domain, kobo by name',
      ],
    ],
  ],
  [
    'B6: one family is no conflict',
    [
      [
        'the child’s invoice, its parent’s address',
        about('N-9101', who('pay@harbour.example')),
        'north by invoice-number also group',
      ],
      [
        'the parent’s invoice, the child’s person',
        about('G-9001', who('east@quay.example')),
        'group by invoice-number also east',
      ],
      [
        'invoices of two children, whom the parent pays for',
        { ...mail(), numbers: ['N-9101', 'S-9201'] },
        'group by invoice-number also north, south',
      ],
      [
        'of two of which one pays for itself',
        { ...mail(), numbers: ['N-9101', 'E-9301'] },
        'which? north by invoice-number, east by invoice-number',
      ],
      [
        'a stranger’s invoice is a conflict still',
        about('N-9101', who('aiko@kobo.example')),
        'which? north by invoice-number, kobo by address',
      ],
    ],
  ],
  [
    'records of a CRM',
    [
      [
        'whom it names comes first',
        record({ participants: [who('aiko@kobo.example'), who('mary.adams@northwind.example', 'record')] }),
        'northwind by address',
      ],
      ['an exact phone', record({ phones: ['+1 512 555 0100'] }), 'northwind by phone'],
      ['the website', record({ domains: ['www.northwind.example'] }), 'northwind by domain'],
      ['the company’s name', record({ company: 'NORTHWIND, Traders' }), 'northwind by name'],
      [
        'an address before a phone',
        record({ participants: [who('aiko@kobo.example', 'record')], phones: ['+1 512 555 0100'] }),
        'kobo by address',
      ],
    ],
  ],
  [
    'a list of a CRM is about none of its rows',
    [
      [
        'people of two customers',
        {
          view: 'list',
          participants: [who('aiko@kobo.example', 'record'), who('mary.adams@northwind.example', 'record')],
        },
        'nobody',
      ],
      [
        'invoices of two customers',
        { view: 'list', participants: [], numbers: ['INV-7', 'INV-1042'] },
        'nobody',
      ],
      [
        'one row is that customer’s',
        { view: 'list', participants: [who('aiko@kobo.example', 'record')] },
        'kobo by address',
      ],
    ],
  ],
  [
    'case 72: the site has changed',
    [
      [
        'nothing found is nobody',
        { view: 'none', participants: [], own: [], threadKey: null, missed: ['sender', 'own'] },
        'nobody',
      ],
      [
        'a mail that is being written is about whom it goes to',
        { view: 'compose', participants: [who('mary.adams@northwind.example', 'to')] },
        'northwind by address',
      ],
      [
        'in a delegated mailbox those who work there are ours',
        { own: ['sales@delegated.example'], participants: [who('eve@delegated.example')] },
        'nobody',
      ],
    ],
  ],
  [
    'case 73: two mail accounts in one browser',
    [
      [
        'a colleague of the mailbox shown',
        { own: ['me@second.example'], participants: [who('cara@second.example')] },
        'nobody',
      ],
      [
        'a colleague of the other mailbox, whom the settings name',
        { own: ['me@second.example'], participants: [who('ann@ourfirm.example')] },
        'nobody',
      ],
      [
        'a choice made in the other mailbox',
        {
          own: ['me@second.example'],
          participants: [],
          choices: [chose({ scope: 'thread', key: 'gmail:thread-1 bob@ourfirm.example' })],
        },
        'nobody',
      ],
      [
        'a choice made in this one',
        {
          own: ['Me@Second.example'],
          participants: [],
          choices: [chose({ scope: 'thread', key: 'gmail:thread-1 me@second.example' })],
        },
        'kobo by chosen',
      ],
    ],
  ],
])('%s', (_name, rows) => {
  it.each(rows)('%s', (_rule, page, expected) => {
    expect(answer(page)).toBe(expected);
  });
});
