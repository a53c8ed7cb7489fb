import { addDays, type Day } from '../../domain/day.ts';
import { money } from '../../domain/money.ts';
import type { AccountFacts } from '../../dunning/facts.ts';
import { SAMPLES, type SampleId } from './sample-names.ts';
import { sampleAccount, sampleContact, sampleFacts, sampleInvoice } from './sample-rows.ts';

export interface AwkwardSample {
  readonly id: SampleId;
  readonly name: string;
  readonly about: string;
  readonly facts: AccountFacts;
}

/** Made-up customers as they would be on record on that day. */
export function awkwardSamples(today: Day): AwkwardSample[] {
  return SAMPLES.map((sample) => ({ ...sample, facts: FACTS[sample.id](today) }));
}

/** A customer with a list of any length: forty are awkward to read, two hundred are the most that is measured. */
export function manyInvoices(today: Day, count: number): AccountFacts {
  const id = 'sample-forty-invoices';
  const items = Array.from({ length: count }, (_, index) =>
    sampleInvoice(today, {
      accountId: id,
      number: `INV-${3001 + index}`,
      late: 5 + ((index * 7) % 90),
      amount: 10_050 + ((index * 7_919) % 250_000),
      orderNumber: `PO-${7001 + index}`,
    }),
  );
  const account = sampleAccount(id, { name: 'Harbor Supply Co.' });
  const emails = [{ address: 'tom.fox@harbor-supply.example', confirmedOn: null }];
  return sampleFacts(account, [sampleContact(id, { name: 'Tom Fox', emails })], items);
}

const FACTS: Readonly<Record<SampleId, (today: Day) => AccountFacts>> = {
  'sample-no-first-name': (today) => {
    const id = 'sample-no-first-name';
    const account = sampleAccount(id, { name: 'Wide World Importers', postalAddress: null });
    const emails = [{ address: 'ap@wideworld.example', confirmedOn: null }];
    return sampleFacts(
      account,
      [sampleContact(id, { name: null, emails, phones: [] })],
      [
        sampleInvoice(today, { accountId: id, number: 'INV-2201', late: 20, amount: 94_000 }),
        sampleInvoice(today, { accountId: id, number: 'INV-2207', late: 12, amount: 31_999 }),
      ],
    );
  },
  'sample-three-currencies': (today) => {
    const id = 'sample-three-currencies';
    const emails = [{ address: 'lena.brandt@adventure-works.example', confirmedOn: null }];
    const invoice = (number: string, late: number, amount: number, currency: string) =>
      sampleInvoice(today, { accountId: id, number, late, amount, currency });
    return sampleFacts(
      sampleAccount(id, { name: 'Adventure Works' }),
      [sampleContact(id, { name: 'Lena Brandt', emails })],
      [
        invoice('INV-2301', 40, 368_000, 'USD'),
        invoice('INV-2302', 33, 41_000, 'EUR'),
        invoice('INV-2303', 21, 180_000, 'JPY'),
        invoice('INV-2304', 14, 12_550, 'EUR'),
      ],
    );
  },
  'sample-one-invoice': (today) => {
    const id = 'sample-one-invoice';
    const emails = [{ address: 'mary.adams@northwind.example', confirmedOn: today }];
    return sampleFacts(
      sampleAccount(id, { name: 'Northwind Traders' }),
      [sampleContact(id, { name: 'Mary Adams', emails })],
      [
        sampleInvoice(today, {
          accountId: id,
          number: 'INV-1042',
          late: 47,
          amount: 120_000,
          description: 'Oak boards, delivered to the yard',
          orderNumber: 'PO-7731',
        }),
      ],
    );
  },
  'sample-forty-invoices': (today) => manyInvoices(today, 40),
  'sample-arabic-name': (today) => {
    const id = 'sample-arabic-name';
    const emails = [{ address: 'layla@alshamal.example', confirmedOn: null }];
    return sampleFacts(
      sampleAccount(id, { name: 'شركة الشمال للتجارة' }),
      [sampleContact(id, { name: 'ليلى الحداد', emails })],
      [
        sampleInvoice(today, {
          accountId: id,
          number: 'INV-2501',
          late: 25,
          amount: 1_250_500,
          currency: 'KWD',
        }),
        sampleInvoice(today, {
          accountId: id,
          number: 'INV-2502',
          late: 11,
          amount: 300_250,
          currency: 'KWD',
        }),
      ],
    );
  },
  'sample-parent-and-children': (today) => {
    const id = 'sample-parent-and-children';
    const child = (name: string) =>
      sampleAccount(`${id}-${name}`, { name: `Fabrikam ${name}`, parentId: id, paidByParent: true });
    const [north, south] = [child('North'), child('South')];
    const emails = [{ address: 'dana.moss@fabrikam.example', confirmedOn: null }];
    const invoice = (accountId: string, number: string, late: number, amount: number) =>
      sampleInvoice(today, { accountId, number, late, amount });
    return sampleFacts(
      sampleAccount(id, { name: 'Fabrikam Group' }),
      [sampleContact(id, { name: 'Dr. Dana Moss', emails })],
      [
        invoice(id, 'INV-2601', 30, 88_000),
        invoice(north.id, 'INV-2602', 45, 150_000),
        invoice(north.id, 'INV-2603', 16, 20_000),
        invoice(south.id, 'INV-2604', 22, 61_000),
      ],
      { paysFor: [north, south] },
    );
  },
  'sample-disputed-part': (today) => {
    const id = 'sample-disputed-part';
    const emails = [{ address: 'omar.reyes@litware.example', confirmedOn: null }];
    const disputed = sampleInvoice(today, { accountId: id, number: 'INV-2701', late: 28, amount: 120_000 });
    const other = sampleInvoice(today, { accountId: id, number: 'INV-2702', late: 13, amount: 45_000 });
    const dispute = {
      id: `${id}-dispute`,
      accountId: id,
      activityId: `${id}-call`,
      itemIds: [disputed.id],
      parts: [{ itemId: disputed.id, amount: money(20_000, 'USD') }],
      text: 'Two chairs were broken',
      owner: 'Bob Baker',
      answerBy: addDays(today, 5),
      createdAt: 0,
      resolvedAt: null,
    };
    return sampleFacts(
      sampleAccount(id, { name: 'Litware' }),
      [sampleContact(id, { name: 'Omar Reyes', emails })],
      [disputed, other],
      { disputes: [dispute] },
    );
  },
  'sample-private-person': (today) => {
    const id = 'sample-private-person';
    const emails = [{ address: 'jo.park@mail.example', confirmedOn: null }];
    return sampleFacts(
      sampleAccount(id, { name: 'Jo Park', kind: 'consumer', electronicConsentOn: addDays(today, -200) }),
      [sampleContact(id, { name: 'Jo Park', role: 'owner', emails })],
      [sampleInvoice(today, { accountId: id, number: 'INV-2801', late: 18, amount: 18_900 })],
    );
  },
};
