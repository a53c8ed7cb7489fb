import type { Mail } from './build-mail.ts';

const MARY = { name: 'Mary Adams', address: 'mary.adams@northwind.example' };

/** Mails as they come in real mailboxes; what each is odd in is its key. */
export const ODD_MAILS = {
  bothForms: {
    from: MARY,
    cc: [{ name: 'Accounts, Northwind', address: 'accounts@northwind.example' }],
    subject: 'Invoice INV-1042',
    text: 'Which invoice do you mean?\n\nMary',
    html: '<p>Which <b>invoice</b> do you mean?</p><p>Mary<br><a href="mailto:sales@northwind.example">sales@northwind.example</a></p>',
  },
  encodedHeaders: {
    from: { name: 'Søren Müller-Lüdenscheidt', address: 'soeren@müller.example' },
    subject: 'Überfällige Rechnung – 1.234,50 € sind seit dem 14. Oktober offen, bitte um Rückmeldung',
    text: 'Grüße aus Köln',
  },
  rightToLeft: {
    from: { name: 'דנה לוי', address: 'dana@shalom.example' },
    subject: 'תשלום חשבונית INV-2077',
    text: 'שלום בוב,\n\nהתשלום של INV-2077 יצא אתמול.\n\nדנה',
  },
  quoted: {
    from: MARY,
    replyTo: { name: 'Northwind payables', address: 'payables@northwind.example' },
    subject: 'Re: Invoice INV-1043',
    text: 'It was paid on Monday.\n\nOn 3 November Bob Baker <bob@ourfirm.example> wrote:\n> Dear Mary,\n> when will INV-1043 be paid?\n>> carla@contoso.example wrote:\n>> Ask Mary.',
    inReplyTo: '<first@ourfirm.example>',
    references: '<first@ourfirm.example>',
  },
  forwarded: {
    from: { name: 'Carla Reyes', address: 'carla@ourfirm.example' },
    subject: 'Fwd: Invoice INV-1044',
    text: 'Bob, this one is yours.\n\n---------- Forwarded message ---------\nFrom: Peter Moon <peter@fabrikam.example>\nDate: Mon, 2 Nov 2026\nSubject: Invoice INV-1044\nTo: Carla Reyes <carla@ourfirm.example>\n\nWe never got it.',
    attached: {
      from: { name: 'Peter Moon', address: 'peter@fabrikam.example' },
      to: [{ name: 'Carla Reyes', address: 'carla@ourfirm.example' }],
      subject: 'Invoice INV-1044',
      text: 'We never got it.',
    },
  },
  noName: {
    from: { address: 'ap@wingtip.example' },
    to: [{ address: 'bob@ourfirm.example' }, { name: 'Carla Reyes', address: 'carla@ourfirm.example' }],
    subject: '',
    text: 'Statement please.',
  },
  nameIsAnotherAddress: {
    from: { name: 'mary.adams@northwind.example', address: 'someone@elsewhere.example' },
    subject: 'Changed bank details',
    text: 'Please pay to the new account.',
  },
} satisfies Record<string, Mail>;

/** What the panel says of each when the sample customers are on record. */
export const ODD_CUSTOMERS: Record<keyof typeof ODD_MAILS, string> = {
  bothForms: 'Northwind Traders',
  encodedHeaders: 'Søren Müller-Lüdenscheidt is not on record',
  rightToLeft: 'דנה לוי is not on record',
  quoted: 'Northwind Traders',
  forwarded: 'Fabrikam Industries',
  noName: 'ap@wingtip.example is not on record',
  nameIsAnotherAddress: 'someone@elsewhere.example is not on record',
};
