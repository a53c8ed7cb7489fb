import { describe, expect, test } from 'vitest';
import { accountSchema } from '../../../lib/domain/account.ts';
import { contactSchema } from '../../../lib/domain/contact.ts';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { openItemSchema } from '../../../lib/domain/open-item.ts';
import type { ContactCandidate } from '../../../lib/importers/candidates.ts';
import type { ImportPlan, KnownBook } from '../../../lib/importers/reconcile/import-plan.ts';
import { reconcile } from '../../../lib/importers/reconcile.ts';
import {
  buildCandidates,
  CONTACT_LIST,
  buildItemCandidate as invoice,
  buildContactCandidate as person,
  type Said,
} from '../../support/build-candidates.ts';

const EMPTY: KnownBook = { accounts: [], contacts: [], openItems: [] };

let made = 0;
function plan(said: Said, known: KnownBook = EMPTY, importId = 'import-1'): ImportPlan {
  const ids = () => `id-${++made}`;
  return reconcile({
    candidates: buildCandidates(said),
    known,
    ids,
    importId,
    at: Date.UTC(2026, 10, 22, 3),
    zone: 'America/New_York',
  });
}

/** The book after the plan's rows were put. */
function put(known: KnownBook, rows: ImportPlan): KnownBook {
  const merge = <T extends { id: string }>(before: readonly T[], after: readonly T[]) => [
    ...new Map([...before, ...after].map((row) => [row.id, row])).values(),
  ];
  return {
    accounts: merge(known.accounts, rows.accounts),
    contacts: merge(known.contacts, rows.contacts),
    openItems: merge(known.openItems, rows.openItems),
  };
}

const FIRST: Said = {
  customers: ['Northwind Traders', 'Northwind Traders:Depot', 'Contoso'],
  items: [
    invoice('Northwind Traders', 'INV-1'),
    invoice('Northwind Traders:Depot', 'INV-2'),
    invoice('Contoso', 'INV-3'),
  ],
  people: [
    person('Contoso', {
      name: 'Ann',
      emails: ['ann@contoso.example'],
      phones: [{ number: '555 0100', extension: '4', kind: 'office' }],
    }),
  ],
};

describe('a first import', () => {
  const first = plan(FIRST);

  test('makes rows that the database takes', () => {
    expect(first.accounts.every((row) => accountSchema.safeParse(row).success)).toBe(true);
    expect(first.contacts.every((row) => contactSchema.safeParse(row).success)).toBe(true);
    expect(first.openItems.every((row) => openItemSchema.safeParse(row).success)).toBe(true);
    expect(first.summary).toEqual({
      accounts: { new: 3, changed: 0, unchanged: 0 },
      contacts: { new: 1, changed: 0, unchanged: 0 },
      openItems: { new: 3, changed: 0, unchanged: 0, paid: 0, missing: 0 },
    });
  });

  test('ties a sub-customer to its parent and items and people to their account (case 40)', () => {
    const [parent, child, contoso] = first.accounts;
    expect(child?.parentId).toBe(parent?.id);
    expect(first.openItems.map(({ accountId }) => accountId)).toEqual([parent?.id, child?.id, contoso?.id]);
    expect(first.contacts[0]?.accountId).toBe(contoso?.id);
  });

  test('the day of the import stands in where the files name none, in the zone of the user', () => {
    expect(plan({ ...FIRST, asOf: null }).openItems[0]?.asOf).toBe('2026-11-21');
  });
});

describe('the same file again', () => {
  test('changes nothing', () => {
    const known = put(EMPTY, plan(FIRST));
    const again = plan(FIRST, known, 'import-2');
    expect([again.accounts, again.contacts, again.openItems, again.conflicts]).toEqual([[], [], [], []]);
    expect(again.summary.openItems).toEqual({ new: 0, changed: 0, unchanged: 3, paid: 0, missing: 0 });
  });

  test('of a later day moves the figures on and still counts them as unchanged', () => {
    const known = put(EMPTY, plan(FIRST));
    const later = plan({ ...FIRST, asOf: '2026-11-28' }, known, 'import-2');
    expect(later.openItems.map(({ asOf, importId }) => [asOf, importId])).toEqual(
      Array(3).fill(['2026-11-28', 'import-2']),
    );
    expect(later.summary.openItems).toEqual({ new: 0, changed: 0, unchanged: 3, paid: 0, missing: 0 });
  });
});

describe('a later export', () => {
  const known = put(EMPTY, plan(FIRST));

  test('part payment changes the open balance and keeps the row (case 2)', () => {
    const items = [
      invoice('Northwind Traders', 'INV-1', { open: money(4_000, 'USD') }),
      ...(FIRST.items ?? []).slice(1),
    ];
    const { openItems, summary } = plan({ ...FIRST, items, asOf: '2026-11-28' }, known);
    expect(openItems[0]).toMatchObject({
      id: known.openItems[0]?.id,
      open: { amount: 4_000 },
      total: { amount: 10_000 },
    });
    expect(summary.openItems).toEqual({ new: 0, changed: 1, unchanged: 2, paid: 0, missing: 0 });
  });

  test('an item that is not in it keeps its figures and is marked, which is not paid (case 68)', () => {
    const { openItems, summary } = plan(
      { ...FIRST, items: (FIRST.items ?? []).slice(1), asOf: '2026-11-28' },
      known,
    );
    const before = known.openItems[0];
    expect(openItems.find(({ id }) => id === before?.id)).toEqual({ ...before, inLastImport: false });
    expect(summary.openItems.missing).toBe(1);
  });

  test('an item that comes back is in the last import again', () => {
    const without = put(known, plan({ ...FIRST, items: [], asOf: '2026-11-28' }, known));
    expect(without.openItems.every(({ inLastImport }) => !inLastImport)).toBe(true);
    const back = plan({ ...FIRST, asOf: '2026-12-05' }, without);
    expect(back.openItems.every(({ inLastImport }) => inLastImport)).toBe(true);
    expect(back.summary.openItems).toEqual({ new: 0, changed: 3, unchanged: 0, paid: 0, missing: 0 });
  });

  test('a contact list alone marks nothing as missing (case 68)', () => {
    const { openItems, summary } = plan({ customers: ['Contoso'], files: [CONTACT_LIST], asOf: null }, known);
    expect(openItems).toEqual([]);
    expect(summary.openItems.missing).toBe(0);
  });

  test('an aging with no rows left marks all as missing', () => {
    expect(plan({ customers: [], asOf: '2026-11-28' }, known).summary.openItems.missing).toBe(3);
  });

  test('items entered by hand or by another system are not missing', () => {
    const own = known.openItems.map((item) => ({
      ...item,
      external: [{ system: 'xero-item', key: item.number }],
    }));
    expect(plan({ customers: [] }, { ...known, openItems: own }).summary.openItems.missing).toBe(0);
  });

  test('figures older than those stored are remarked on', () => {
    expect(plan({ ...FIRST, asOf: '2026-11-14' }, known).conflicts).toEqual([
      'This export is older than what is stored: it is as of November 14, 2026; the stored figures are of November 21, 2026. Importing it sets the figures back.',
    ]);
  });

  test('a due date the user entered stays when the export has none (case 15)', () => {
    const items = (FIRST.items ?? []).map((item) => ({ ...item, dueOn: null }));
    expect(plan({ ...FIRST, items }, known).openItems).toEqual([]);
  });
});

describe('accounts', () => {
  test('are found by name when they have no key yet, and get it', () => {
    const known = put(EMPTY, plan(FIRST));
    const byHand = known.accounts.map((account) => ({ ...account, external: [] }));
    const { accounts, summary } = plan(FIRST, { ...known, accounts: byHand });
    expect(summary.accounts).toEqual({ new: 0, changed: 3, unchanged: 0 });
    expect(accounts.map(({ id }) => id)).toEqual(known.accounts.map(({ id }) => id));
  });

  test('keep what the user set: name, kind, zone, language and parent', () => {
    const known = put(EMPTY, plan(FIRST));
    const [northwind, depot, contoso] = known.accounts;
    if (!northwind || !depot || !contoso) throw new Error('three accounts');
    const set = {
      ...contoso,
      name: 'Contoso (Berlin)',
      kind: 'consumer' as const,
      zone: 'Europe/Berlin',
      language: 'de',
      parentId: northwind.id,
    };
    const { accounts } = plan(
      { ...FIRST, about: { postalAddress: '1 Elm Street' } },
      { ...known, accounts: [northwind, depot, set] },
    );
    expect(accounts.find(({ id }) => id === contoso.id)).toEqual({ ...set, postalAddress: '1 Elm Street' });
  });

  test('an address is brought up to date and never emptied', () => {
    const known = put(EMPTY, plan({ ...FIRST, about: { postalAddress: 'Old Road' } }));
    expect(plan(FIRST, known).accounts).toEqual([]);
    expect(
      plan({ ...FIRST, about: { postalAddress: 'New Road' } }, known).accounts.map(
        ({ postalAddress }) => postalAddress,
      ),
    ).toEqual(Array(3).fill('New Road'));
  });

  test('one renamed in the source keeps its id, and with it promises and log (case 69)', () => {
    const known = put(EMPTY, plan(FIRST));
    const items = [
      invoice('Northwind International', 'INV-1'),
      invoice('Northwind International:Depot', 'INV-2'),
      invoice('Contoso', 'INV-3'),
    ];
    const customers = ['Northwind International', 'Northwind International:Depot', 'Contoso'];
    const renamed = plan({ customers, items, asOf: '2026-11-28' }, known);
    expect(renamed.accounts.map(({ id, name }) => [id, name])).toEqual([
      [known.accounts[0]?.id, 'Northwind International'],
      [known.accounts[1]?.id, 'Northwind International:Depot'],
    ]);
    expect(renamed.summary.openItems).toEqual({ new: 0, changed: 2, unchanged: 1, paid: 0, missing: 0 });
    expect(renamed.conflicts[0]).toBe(
      '"Northwind Traders" is called "Northwind International" in this export: same invoices, so its history is kept.',
    );
    const again = plan({ customers, items, asOf: '2026-11-28' }, put(known, renamed));
    expect([again.accounts, again.openItems, again.conflicts]).toEqual([[], [], []]);
  });

  test('the same number alone is no rename: day and total must agree too (case 67)', () => {
    const known = put(EMPTY, plan(FIRST));
    const items = [invoice('Fabrikam', 'INV-3', { issuedOn: day('2026-11-20') })];
    const { accounts } = plan({ customers: ['Fabrikam'], items }, known);
    expect(accounts.map(({ name }) => name)).toEqual(['Fabrikam']);
    expect(known.accounts.map(({ id }) => id)).not.toContain(accounts[0]?.id);
  });

  test('one whose old name another customer bears now is not mistaken for it', () => {
    const known = put(EMPTY, plan(FIRST));
    const items = [invoice('Contoso', 'INV-9'), invoice('Contoso Europe', 'INV-3')];
    const { accounts } = plan({ customers: ['Contoso', 'Contoso Europe'], items }, known);
    expect(accounts.map(({ name }) => name)).toEqual(['Contoso Europe']);
  });
});

describe('items', () => {
  test('are found by number within the account when they have no key', () => {
    const known = put(EMPTY, plan(FIRST));
    const byHand = known.openItems.map((item) => ({
      ...item,
      number: item.number.toLowerCase(),
      external: [],
    }));
    const { summary } = plan(FIRST, { ...known, openItems: byHand });
    expect(summary.openItems).toEqual({ new: 0, changed: 3, unchanged: 0, paid: 0, missing: 0 });
  });

  test('one number twice stays two rows (case 67)', () => {
    const twice = [
      invoice('Contoso', 'INV-3'),
      invoice('Contoso', 'INV-3', {
        external: [{ system: 'qbo-item', key: 'invoice:INV-3:contoso#2' }],
        open: money(5, 'USD'),
      }),
    ];
    const known = put(EMPTY, plan({ customers: ['Contoso'], items: twice }));
    expect(known.openItems).toHaveLength(2);
    expect(plan({ customers: ['Contoso'], items: twice }, known).openItems).toEqual([]);
  });
});

describe('people', () => {
  const known = put(EMPTY, plan(FIRST));
  const [ann] = known.contacts;
  if (!ann) throw new Error('one contact');

  function withPeople(people: ContactCandidate[], contact = ann) {
    return plan({ ...FIRST, people }, { ...known, contacts: contact ? [contact] : [] });
  }

  test('keep what the user confirmed, forbade and noted', () => {
    const kept = {
      ...ann,
      role: 'owner' as const,
      stale: true,
      forbidden: ['call' as const],
      emails: ann.emails.map((email) => ({ ...email, confirmedOn: day('2026-11-02') })),
    };
    expect(withPeople([...(FIRST.people ?? [])], kept).contacts).toEqual([]);
    const more = person('Contoso', { name: 'Ann', emails: ['ann@contoso.example', 'a.lee@contoso.example'] });
    expect(withPeople([more], kept).contacts).toEqual([
      { ...kept, emails: [...kept.emails, { address: 'a.lee@contoso.example', confirmedOn: null }] },
    ]);
  });

  test('a name typed by hand stays, and a missing one is filled', () => {
    const nameless = person('Contoso', { emails: ['ap@contoso.example'] });
    const before = plan({ ...FIRST, people: [nameless] }).contacts[0];
    const typed = before && { ...before, name: 'Mary', accountId: ann.accountId };
    expect(withPeople([nameless], typed).contacts).toEqual([]);
    const unnamed = before && { ...before, accountId: ann.accountId };
    const named = person('Contoso', { name: 'Bo', emails: ['ap@contoso.example'] });
    expect(withPeople([named], unnamed).contacts).toMatchObject([{ id: before?.id, name: 'Bo' }]);
  });

  test('somebody else at a shared mailbox is somebody else (case 42)', () => {
    const { contacts, summary } = withPeople([
      person('Contoso', { name: 'Bo', emails: ['ann@contoso.example'] }),
    ]);
    expect(summary.contacts).toEqual({ new: 1, changed: 0, unchanged: 0 });
    expect(contacts[0]?.id).not.toBe(ann.id);
  });

  test('a number with another extension is another number, one spelled otherwise is not', () => {
    const phones = [
      { number: '5550100', extension: '4', kind: 'office' as const },
      { number: '555 0100', extension: '5', kind: 'office' as const },
    ];
    const { contacts } = withPeople([person('Contoso', { name: 'Ann', phones })]);
    expect(contacts[0]?.phones.map(({ number, extension }) => `${number} x${extension}`)).toEqual([
      '555 0100 x4',
      '555 0100 x5',
    ]);
  });
});
