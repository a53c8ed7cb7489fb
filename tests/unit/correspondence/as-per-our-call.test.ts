import { describe, expect, it } from 'vitest';
import { asPerOurCall } from '../../../lib/correspondence/as-per-our-call.ts';
import type { TextFacts } from '../../../lib/correspondence/text-facts.ts';
import { ENGLISH_TEXTS } from '../../../lib/templates/texts/english/texts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { NOTHING } from '../../support/build-agreed.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { lintText } from '../../support/lint-text.ts';

const OPENING =
  'Thank you for taking the time to talk with me. As per our phone call on November 18, 2026 at 10:00 AM (EST), I am confirming what we discussed.';

function written(overrides: Partial<TextFacts> = {}) {
  const mail = asPerOurCall(
    buildTextFacts({ call: buildCall(), ...overrides }),
    ENGLISH_TEXTS['as-per-our-call'],
  );
  if (!mail.ok) throw new Error(mail.message);
  // ICU writes a narrow no-break space before AM and PM.
  const plain = (text: string) => text.replaceAll('\u202f', ' ');
  const figures = mail.value.figures.map((one) => ({
    ...one,
    text: plain(one.text),
    ...(one.line !== undefined && { line: plain(one.line) }),
  }));
  return { ...mail.value, body: plain(mail.value.body), figures };
}

describe('P24: the mail that confirms a call', () => {
  it('is this, to the letter', () => {
    expect(written({ agreed: { ...NOTHING, promises: [buildPromise()] } })).toEqual({
      to: [{ address: 'mary.adams@northwind.example', name: 'Mary Adams' }],
      subject: 'Our phone call on November 18, 2026',
      body: `Dear Mary,

Thank you for taking the time to talk with me. As per our phone call on November 18, 2026 at 10:00 AM (EST), I am confirming what we discussed.

We agreed on the following:

- Amount: 1,200.00 USD
- To be paid by: November 27, 2026
- For: INV-1042

I have noted the payment for November 27, 2026; until then there is nothing else for you to do.

Bank transfer to account 123456 at First Bank.

If this is not how you understood it, please tell me and I will correct it.

Kind regards,
Bob Baker
Our Firm
+1 555 0199`,
      figures: [
        {
          label: 'The day of the call',
          text: 'November 18, 2026',
          value: { kind: 'day', day: '2026-11-18' },
          of: { kind: 'moment', zone: 'America/New_York' },
          line: OPENING,
        },
        {
          label: 'The time of the call',
          text: '10:00 AM',
          value: { kind: 'time', time: '10:00' },
          of: { kind: 'moment', zone: 'America/New_York' },
          line: OPENING,
        },
        {
          label: 'The amount promised',
          text: '1,200.00 USD',
          value: { kind: 'money', money: { amount: 120_000, currency: 'USD' } },
          of: { kind: 'promise', id: 'promise-1' },
          line: '- Amount: 1,200.00 USD',
        },
        {
          label: 'The day promised',
          text: 'November 27, 2026',
          value: { kind: 'day', day: '2026-11-27' },
          of: { kind: 'promise', id: 'promise-1' },
          line: '- To be paid by: November 27, 2026',
        },
        // Said once more, and held to the record there as well.
        {
          label: 'The day promised',
          text: 'November 27, 2026',
          value: { kind: 'day', day: '2026-11-27' },
          of: { kind: 'promise', id: 'promise-1' },
          line: 'I have noted the payment for November 27, 2026; until then there is nothing else for you to do.',
        },
        {
          label: 'The number INV-1042',
          text: 'INV-1042',
          of: { kind: 'book', itemId: 'item-1' },
          line: '- For: INV-1042',
        },
        {
          label: 'The day of the call',
          text: 'November 18, 2026',
          value: { kind: 'day', day: '2026-11-18' },
          of: { kind: 'moment', zone: 'America/New_York' },
          line: 'Our phone call on November 18, 2026',
          place: 'subject',
        },
      ],
    });
  });

  it('names the invoices it was about when nothing was promised', () => {
    const items = [buildOpenItem(), buildOpenItem({ id: 'item-2', number: 'INV-7', dueOn: '2026-09-01' })];
    const { body, figures } = written({ items });
    expect(body).toContain(
      'We spoke about these invoices:\n\n- INV-7, due on September 1, 2026: 1,200.00 USD\n- INV-1042, due on October 2, 2026: 1,200.00 USD\n\n',
    );
    expect(figures.map(({ label, text, of }) => [label, text, of?.kind])).toEqual([
      ['The day of the call', 'November 18, 2026', 'moment'],
      ['The time of the call', '10:00 AM', 'moment'],
      ['The number INV-7', 'INV-7', 'book'],
      ['The due day of INV-7', 'September 1, 2026', 'book'],
      ['The open amount of INV-7', '1,200.00 USD', 'book'],
      ['The number INV-1042', 'INV-1042', 'book'],
      ['The due day of INV-1042', 'October 2, 2026', 'book'],
      ['The open amount of INV-1042', '1,200.00 USD', 'book'],
      ['The day of the call', 'November 18, 2026', 'moment'],
    ]);
    expect(figures.filter(({ of }) => of?.kind === 'book').map(({ line }) => line?.slice(0, 9))).toEqual([
      ...['- INV-7, ', '- INV-7, ', '- INV-7, '],
      ...['- INV-104', '- INV-104', '- INV-104'],
    ]);
  });

  it('announces no invoices when it was about none', () => {
    expect(written({ items: [] }).body).toContain('what we discussed.\n\nBank transfer');
  });

  it.each([
    ['Europe/Berlin', 'de-DE', '2026-11-18T13:05:00Z', '18 November 2026 at 14:05 (CET)'],
    ['Europe/Berlin', 'en-GB', '2026-11-18T13:05:00Z', '18 November 2026 at 14:05 (CET)'],
    ['Europe/Berlin', 'en-GB', '2026-07-01T13:05:00Z', '1 July 2026 at 15:05 (CEST)'],
    ['America/New_York', 'en-US', '2026-11-18T04:59:00Z', 'November 17, 2026 at 11:59 PM (EST)'],
    ['America/New_York', 'en-US', '2026-07-01T13:05:00Z', 'July 1, 2026 at 9:05 AM (EDT)'],
    ['America/New_York', 'en-US', '2026-11-01T05:30:00Z', 'November 1, 2026 at 1:30 AM (EDT)'],
    ['America/New_York', 'en-US', '2026-11-01T06:30:00Z', 'November 1, 2026 at 1:30 AM (EST)'],
    ['Europe/Berlin', 'en-GB', '2026-03-29T00:59:00Z', '29 March 2026 at 1:59 (CET)'],
    ['Europe/Berlin', 'en-GB', '2026-03-29T01:00:00Z', '29 March 2026 at 3:00 (CEST)'],
    ['Pacific/Kiritimati', 'en-US', '2026-11-18T13:05:00Z', 'November 19, 2026 at 3:05 AM (GMT+14)'],
  ])(
    'case 21: carries day, time and zone of the call on the seller’s clock: %s, %s, %s',
    (zone, locale, at, words) => {
      const { body } = written({
        settings: buildSettings({ zone, locale }),
        call: buildCall({ at: Date.parse(at) }),
      });
      expect(body).toContain(`As per our phone call on ${words}, I am`);
    },
  );

  it.each([
    [120_000, 'USD', 'en-US', '1,200.00 USD'],
    [623, 'USD', 'en-US', '6.23 USD'],
    [632, 'USD', 'en-US', '6.32 USD'],
    [120_050, 'EUR', 'de-DE', '1,200.50 EUR'],
    [5_000, 'JPY', 'en-US', '5,000 JPY'],
    [1_234_567, 'KWD', 'en-US', '1,234.567 KWD'],
    [9_007_199_254_740_991, 'USD', 'en-US', '90,071,992,547,409.91 USD'],
  ])('P23, case 12: states the figure to the digit: %i %s in %s is %s', (amount, currency, locale, words) => {
    const open = { amount, currency };
    const { body, figures } = written({
      settings: buildSettings({ locale }),
      items: [buildOpenItem({ open })],
      promise: buildPromise({ amount: open, covers: [{ itemId: 'item-1', open }] }),
    });
    expect(body).toContain(`- Amount: ${words}\n`);
    expect(figures.find(({ value }) => value?.kind === 'money')?.text).toBe(words);
  });

  it('E2: a figure changed by hand is noticed', () => {
    const { subject, body, figures } = written({ promise: buildPromise() });
    const check = (changed: string) =>
      lintText({ source: { subject, body: changed }, figures, subjectIsShared: false }).map(
        ({ rule }) => rule,
      );
    expect(check(body)).toEqual([]);
    expect(check(body.replace('1,200.00', '1,300.00'))).toEqual(['figure']);
    expect(check(body.replace('November 27', 'November 28'))).toEqual(['figure']);
  });

  it.each([
    ['Mary Adams', 'Dear Mary,'],
    ['Dr. Mary Adams', 'Dear Mary,'],
    ['Adams, Mary', 'Dear Mary,'],
    ['Jürgen Müller', 'Dear Jürgen,'],
    ['Accounts Payable', 'Hello,'],
    ['Northwind Traders Inc.', 'Hello,'],
    ['J. Adams', 'Hello,'],
    ['Mrs Adams', 'Hello,'],
    [null, 'Hello,'],
  ])('case 70: greets %s with “%s”', (name, greeting) => {
    expect(written({ contact: buildContact({ name }) }).body.split('\n')[0]).toBe(greeting);
  });

  it('goes to one person; to nobody when no address is known', () => {
    const two = ['mary@northwind.example', 'ap@northwind.example'];
    const emails = two.map((address) => ({ address, confirmedOn: null }));
    expect(written({ contact: buildContact({ emails }) }).to).toEqual([
      { address: 'mary@northwind.example', name: 'Mary Adams' },
    ]);
    expect(written({ contact: buildContact({ emails: [] }) }).to).toEqual([]);
    expect(written({ contact: null }).to).toEqual([]);
  });

  it('leaves the note to ourselves', () => {
    expect(written({ call: buildCall({ note: 'sounded stressed' }) }).body).not.toContain('stressed');
  });

  it('markup in names stays text', () => {
    const name = '<img src=x onerror=alert(1)> {{ firm.name }}';
    const { body } = written({
      account: buildAccount({ name }),
      items: [buildOpenItem({ number: name })],
      promise: buildPromise(),
    });
    expect(body).toContain(`- For: ${name}\n`);
  });
});
