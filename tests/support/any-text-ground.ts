import fc from 'fast-check';
import { groundOf } from '../../lib/app/samples/sample-ground.ts';
import type { TextFacts } from '../../lib/correspondence/text-facts.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { wordsOf } from '../../lib/templates/languages.ts';
import type { BuiltInText } from '../../lib/templates/template-source.ts';
import { anySituation } from './any-facts.ts';
import { sampleFirm } from './sample-firm.ts';

/** As people and departments stand in books, and as somebody might write who means no good. */
const anyPerson = fc.constantFrom(
  'Mary Adams',
  'Mrs Adams',
  'J. Adams',
  'Frau Dr. Meier-Öz',
  'Accounts Payable',
  'İpek Yılmaz',
  'ليلى الحداد',
  '<img src=x onerror=alert(1)>',
  '{{ total }}',
  '',
  null,
);

const anyFirmName = fc.constantFrom(
  'Northwind Traders',
  'O’Brien & Söhne {{ x }}',
  '[solid]core GmbH',
  '<img src=x onerror=alert(1)>',
  'شركة الشمال للتجارة',
  'Final Notice Ltd',
  '3,000 Leagues & Co.',
);

/** An export may hold an invoice without its number. */
const anyNumber = fc.constantFrom('', 'INV-', 'R-2026/0042-', '<b>7</b>-', '7/24-');

export interface BookPage {
  readonly facts: AccountFacts;
  readonly now: Instant;
}

/** Whatever is open on a generated account, up to two hundred invoices of it, and whoever is written to there. */
export const anyBookPage: fc.Arbitrary<BookPage> = fc
  .record({
    situation: anySituation,
    person: anyPerson,
    firm: anyFirmName,
    child: anyFirmName,
    number: anyNumber,
    times: fc.integer({ min: 0, max: 39 }).map((n) => (n === 0 ? 50 : 1)),
  })
  .map(({ situation: { facts, moment }, person, firm, child, number, times }) => ({
    now: moment.now,
    facts: {
      ...facts,
      account: { ...facts.account, name: firm },
      paysFor: facts.paysFor.map((one) => ({ ...one, name: `${child} ${one.id}` })),
      contacts: facts.contacts.slice(0, 1).map((contact) => ({ ...contact, name: person })),
      items: facts.items
        .filter(({ kind, open }) => kind === 'invoice' && open.amount > 0)
        .flatMap((item) => timesOver(item, times))
        .map((item) => ({ ...item, number: number === '' ? '' : `${number}${item.id}` })),
    },
  }))
  .filter(({ facts }) => facts.items.length > 0);

function timesOver(item: OpenItem, times: number): OpenItem[] {
  return Array.from({ length: times }, (_, index) =>
    index === 0 ? item : { ...item, id: `${item.id}-${index}` },
  );
}

/** What may be missing while a firm has not filled in its settings. */
export const anyFirm = fc.record(
  {
    firmName: fc.constant(''),
    senderName: fc.constant(''),
    senderPhone: fc.constant(''),
    paymentLines: fc.constant(''),
    paymentLink: fc.constant(''),
    bankDetails: fc.constant([]),
    signatureLines: fc.constant(''),
    firmAddress: fc.constant(''),
    partnerName: fc.constant(''),
  },
  { requiredKeys: [] },
);

export type AnyGround = TextFacts & { readonly language: string };

/** What a text is written of: as the use cases hand it over, in the text's language. */
export function groundFor(text: BuiltInText, { facts, now }: BookPage, firm = {}): AnyGround {
  const settings = sampleFirm(wordsOf(text.language).locale, firm);
  const ground = groundOf(facts, { settings, now });
  // A part is of its invoice's currency, and no more than is open: other use cases see to that.
  const parts = ground.underReview.filter(({ itemId, amount }) =>
    ground.items.some(
      ({ id, open }) => id === itemId && open.currency === amount.currency && amount.amount < open.amount,
    ),
  );
  const underReview = parts.filter(
    ({ itemId }, index) => parts.findIndex((one) => one.itemId === itemId) === index,
  );
  return { ...ground, underReview, language: text.language };
}
