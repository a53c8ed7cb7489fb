import fc from 'fast-check';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import {
  buildContactCandidate,
  buildItemCandidate,
  buildReadTable,
  buildSettledCandidate,
  CONTACT_LIST,
  keyOf,
  type Said,
} from './build-candidates.ts';

const CUSTOMERS = ['Northwind', 'Northwind:Depot', 'Contoso', 'Fabrikam, Inc.', 'Müller & Söhne'];
const NUMBERS = ['INV-1', 'INV-2', 'INV-3', '0042'];

const anyCustomer = fc.constantFrom(...CUSTOMERS);
const anyAmount = fc.constantFrom(0, 1, 5_000, 10_000, 12_000);
const anyDay = fc.constantFrom('2026-11-14', '2026-11-21', '2026-11-28').map(day);

const anyItem = fc
  .record({
    customer: anyCustomer,
    number: fc.constantFrom(...NUMBERS),
    amount: anyAmount.filter((amount) => amount > 0),
    currency: fc.constantFrom('USD', 'USD', 'EUR'),
    dueOn: fc.option(anyDay),
    isCredit: fc.boolean(),
    description: fc.constantFrom(null, 'Oak boards', 'Oak boards; delivery', 'Pine'),
    orderNumber: fc.constantFrom(null, 'PO-7', 'PO-8'),
  })
  .map(({ customer, number, amount, currency, dueOn, isCredit, description, orderNumber }) =>
    buildItemCandidate(customer, number, {
      description,
      orderNumber,
      dueOn,
      open: money(isCredit ? -amount : amount, currency),
      ...(isCredit && { kind: 'credit-memo' as const }),
      external: [
        { system: 'qbo-item', key: `${isCredit ? 'credit' : 'invoice'}:${number}:${keyOf(customer)}` },
      ],
    }),
  );

const anyPerson = fc
  .record({
    customer: anyCustomer,
    name: fc.constantFrom(null, 'Ann', 'Bo'),
    emails: fc.subarray(['ann@x.example', 'bo@x.example', 'ap@x.example']),
  })
  .map(({ customer, name, emails }) => buildContactCandidate(customer, { name, emails }));

const anyAbout = fc.record({
  postalAddress: fc.constantFrom(null, '1 Elm Street\nAustin, TX 78701', 'Hauptstr. 3\n80331 München'),
  country: fc.constantFrom(null, 'US', 'Germany'),
  language: fc.constantFrom(null, 'de'),
  noReminders: fc.boolean(),
});

/** What some export says of a few customers: with every kind of row an import can bring, change, pay or miss. */
export const anySaid: fc.Arbitrary<Said> = fc
  .record({
    customers: fc.subarray(CUSTOMERS, { minLength: 1 }),
    items: fc.uniqueArray(anyItem, { selector: ({ external }) => external[0]?.key, maxLength: 8 }),
    people: fc.uniqueArray(anyPerson, { selector: ({ external }) => external[0]?.key, maxLength: 4 }),
    settled: fc.array(fc.tuple(anyCustomer, fc.constantFrom(...NUMBERS)), { maxLength: 3 }),
    about: anyAbout,
    asOf: fc.option(anyDay),
    isContactsAlone: fc.boolean(),
  })
  .map(({ customers, items, people, settled, about, asOf, isContactsAlone }): Said => {
    const named = new Set(CUSTOMERS.filter((name) => customers.includes(name)).map(keyOf));
    const isNamed = ({ accountKey }: { readonly accountKey: string }) => named.has(accountKey);
    return {
      customers,
      asOf,
      about,
      people: people.filter(isNamed),
      items: isContactsAlone ? [] : items.filter(isNamed),
      settled: isContactsAlone
        ? []
        : settled.map(([customer, number]) => buildSettledCandidate(customer, number)),
      files: [isContactsAlone ? CONTACT_LIST : buildReadTable()],
    };
  });
