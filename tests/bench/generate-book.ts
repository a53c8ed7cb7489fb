import type { Account } from '../../lib/domain/account.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';

export interface GeneratedAccount {
  readonly account: Account;
  readonly contacts: readonly [Contact, Contact];
  readonly openItems: readonly OpenItem[];
}

const FIRST = ['Mary', 'Jo', 'Sam', 'Tom', 'Ana', 'Luis', 'Ines', 'Kofi', 'Mei', 'Omar', 'Ruth', 'Ivan'];
const LAST = ['Adams', 'Park', 'Ortiz', 'Price', 'Novak', 'Silva', 'Mensah', 'Chen', 'Haddad', 'Berg'];
const TRADE = ['Bakery', 'Supply', 'Dental', 'Roofing', 'Print', 'Freight', 'Coffee', 'Studio', 'Farms'];
const PLACE = ['Harbor', 'Mill', 'North', 'Larkspur', 'Wren', 'Granite', 'Willow', 'Summit', 'Delta'];
/** One customer in ten writes from such a domain: thousands of contacts under one key of the index. */
const FREE_MAIL = 'gmail.com';
const ITEMS = 5;

/**
 * Account number `index` of the book: two contacts, five invoices, a third of the accounts with nothing overdue. The same
 * number is the same account in a book of any size, so that a book grows by what is added.
 */
export function generateAccount(index: number, asOf: Day): GeneratedAccount {
  const random = seededRandom(index + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const serial = String(index).padStart(5, '0');
  const [place, trade, last] = [pick(PLACE), pick(TRADE), pick(LAST)];
  const id = `bench-account-${serial}`;
  const company = `${place}-${trade}-${serial}.example`.toLowerCase();
  const domain = random() < 0.1 ? FREE_MAIL : company;
  const person = `${pick(FIRST)} ${last}`;
  const local = `${person.replace(' ', '.')}.${serial}`.toLowerCase();
  const isCurrent = random() < 1 / 3;
  return {
    account: {
      id,
      name: `${place} ${trade} ${serial}`,
      kind: 'trade',
      parentId: null,
      paidByParent: false,
      zone: null,
      place: null,
      electronicConsentOn: null,
      procedureId: null,
      language: null,
      postalAddress: `${1 + (index % 90)} ${place} Road\nMarlow OH 43000`,
      external: [{ system: 'qbo-name', key: `${place} ${trade} ${serial}`.toLowerCase() }],
      createdAt: Date.parse(`${asOf}T00:00:00Z`),
    },
    contacts: [
      contact({ id: `${id}-a`, accountId: id, name: person, address: `${local}@${domain}` }),
      contact({ id: `${id}-b`, accountId: id, name: null, address: `accounts@${company}` }),
    ],
    openItems: Array.from({ length: ITEMS }, (_, position) => {
      const late = isCurrent ? -Math.ceil(random() * 30) : Math.floor(random() * 120) - 30;
      return item({ id: `${id}-${position}`, accountId: id, index, position, late, asOf, random });
    }),
  };
}

interface ContactFields {
  readonly id: string;
  readonly accountId: string;
  readonly name: string | null;
  readonly address: string;
}

function contact({ address, ...fields }: ContactFields): Contact {
  return {
    ...fields,
    role: fields.name === null ? 'accounts-payable' : 'unknown',
    emails: [{ address, confirmedOn: null }],
    phones: [{ number: '(555) 010-0100', extension: '4', kind: 'office', confirmedOn: null }],
    forbidden: [],
    preferred: null,
    stale: false,
    awayUntil: null,
    external: [],
  };
}

interface ItemFields {
  readonly id: string;
  readonly accountId: string;
  readonly index: number;
  readonly position: number;
  readonly late: number;
  readonly asOf: Day;
  readonly random: () => number;
}

function item({ id, accountId, index, position, late, asOf, random }: ItemFields): OpenItem {
  const total = { amount: 10_000 + Math.floor(random() * 500_000), currency: 'USD' };
  const dueOn = addDays(asOf, -late);
  const number = `INV-${100_000 + index * ITEMS + position}`;
  return {
    id,
    accountId,
    kind: 'invoice',
    number,
    description: `Delivery ${1 + (index % 12)}, oak boards`,
    orderNumber: position % 2 === 0 ? `PO-${index}` : null,
    issuedOn: addDays(dueOn, -30),
    dueOn,
    total,
    open: random() < 0.2 ? { ...total, amount: Math.floor(total.amount / 2) } : total,
    external: [{ system: 'qbo-number', key: number.toLowerCase() }],
    importId: 'bench-import',
    asOf,
    inLastImport: true,
  };
}
