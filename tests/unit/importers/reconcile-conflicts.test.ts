import { describe, expect, test } from 'vitest';
import type { Account } from '../../../lib/domain/account.ts';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import {
  buildContactCandidate,
  buildItemCandidate,
  CONTACT_LIST,
  type Said,
} from '../../support/build-candidates.ts';
import { importer } from '../../support/importer.ts';
import { workedMs } from '../../support/worked-ms.ts';

const id = (key: string) => ({ system: 'qbo-id', key });
const name = (key: string) => ({ system: 'qbo-name', key });

/** One customer of that name and number. */
function customer(title: string, number: string, over: Partial<Said> = {}): Said {
  const key = title.toLowerCase();
  return { customers: [title], each: { [key]: { external: [id(number), name(key)] } }, ...over };
}

describe('which account a customer is', () => {
  test.each<[string, Said, Said, string | null]>([
    [
      '1: the number goes before the name',
      customer('Contoso', '7'),
      customer('Contoso GmbH', '7'),
      'Contoso GmbH',
    ],
    [
      '2: with zeros in front it is the same number',
      customer('Contoso', '7'),
      customer('Contoso', '0007'),
      'Contoso',
    ],
    ['3: without them too', customer('Contoso', '0007'), customer('Contoso', '7'), 'Contoso'],
    [
      '4: a name with another number is another customer',
      customer('Contoso', '7'),
      customer('Contoso', '8'),
      null,
    ],
    [
      '5: a name without a number is that customer',
      customer('Contoso', '7'),
      { customers: ['Contoso'] },
      'Contoso',
    ],
    [
      '6: a number for a name that had none is that customer',
      { customers: ['Contoso'] },
      customer('Contoso', '7'),
      'Contoso',
    ],
    [
      '7: spelled otherwise it is that customer',
      { customers: ['Müller & Söhne'] },
      { customers: ['MULLER  SOHNE'] },
      'Müller & Söhne',
    ],
    [
      '8: a number of another system says nothing against the name',
      customer('Contoso', '7'),
      { ...customer('Contoso', '8'), each: { contoso: { external: [{ system: 'zoho-id', key: '8' }] } } },
      'Contoso',
    ],
  ])('%s', (_case, first, second, called) => {
    const { run } = importer();
    run(first);
    const { known } = run(second);
    expect(known.accounts.map((account) => account.name)).toEqual(
      called === null ? ['Contoso', 'Contoso'] : [called],
    );
  });

  test('two customers of one name and two numbers are kept apart, and found again', () => {
    const { run } = importer();
    const said: Said = {
      customers: ['Contoso', 'Other'],
      each: {
        contoso: { external: [id('7'), name('contoso')] },
        other: { name: 'Contoso', external: [id('8'), name('contoso')] },
      },
    };
    const { accounts } = run(said);
    const again = run(said);
    expect(again.accounts).toEqual([]);
    expect(again.known.accounts.map((account: Account) => account.id)).toEqual(accounts.map((row) => row.id));
    expect(again.conflicts).toEqual([]);
  });

  test('a number that stood with another name of ours before is said when it contradicts', () => {
    const { run } = importer();
    run(customer('Contoso', '7'));
    expect(run(customer('Contoso', '8')).conflicts).toEqual([
      '"Contoso" stands on record with another customer number: taken for another customer of the same name.',
    ]);
  });

  test('two accounts with one number are said, and the first is taken', () => {
    const { run, change } = importer();
    run(customer('Contoso', '7'));
    run({ customers: ['Fabrikam'] });
    change(({ accounts }) => ({ accounts: accounts.map((row) => ({ ...row, external: [id('7')] })) }));
    const { conflicts, accounts } = run(customer('Contoso', '7'));
    expect(conflicts).toEqual([
      '"Contoso" and "Fabrikam" have one customer number on record (7): what the file says goes to "Contoso".',
    ]);
    expect(accounts.map((row) => row.name)).toEqual(['Contoso']);
  });
});

describe('what the file says against what is on record', () => {
  const invoice = (over = {}) => buildItemCandidate('Contoso', 'INV-1', over);
  const said = (over: Partial<Said>): Said => ({ customers: ['Contoso'], items: [invoice()], ...over });

  test.each<[string, Partial<Said>, Partial<Said>, string[]]>([
    [
      '1: a balance that went up',
      { items: [invoice({ open: money(4_000, 'USD') })] },
      {},
      [
        'Invoice INV-1 of "Contoso" had 40.00 USD open and has 100.00 USD open in the file: the file\'s figure is taken.',
      ],
    ],
    ['2: a balance that went down is a payment', {}, { items: [invoice({ open: money(4_000, 'USD') })] }, []],
    [
      '3: another currency',
      {},
      { items: [invoice({ open: money(10_000, 'EUR') })] },
      [
        "Invoice INV-1 is over 100.00 USD on record and over 100.00 EUR in the file: the file's figure is taken.",
      ],
    ],
    [
      '4: figures older than those on record',
      {},
      { asOf: '2026-11-14' },
      [
        'This export is older than what is stored: it is as of November 14, 2026; the stored figures are of November 21, 2026. Importing it sets the figures back.',
      ],
    ],
    [
      '5: another postal address',
      { about: { postalAddress: 'Old Road' } },
      { about: { postalAddress: 'New Road' } },
      ['"Contoso" was at "Old Road" and is at "New Road" in the file: the file\'s address is taken.'],
    ],
    [
      '6: an address set in other lines is the same',
      { about: { postalAddress: 'Old Road\n1' } },
      { about: { postalAddress: 'Old  Road 1' } },
      [],
    ],
    ['7: an address there was none of', {}, { about: { postalAddress: 'New Road' } }, []],
  ])('%s', (_case, first, second, conflicts) => {
    const { run } = importer();
    run(said(first));
    expect(run(said(second)).conflicts).toEqual(conflicts);
  });

  test('an invoice that was paid and is open again', () => {
    const { run } = importer();
    run(said({}));
    run(said({ items: [] }), { complete: ['aging.csv'] });
    expect(run(said({})).conflicts).toEqual([
      'Invoice INV-1 of "Contoso" was paid and has 100.00 USD open in the file: the file\'s figure is taken.',
    ]);
  });

  test('a person who is no longer in use stands in the file again and stays unused', () => {
    const { run, change } = importer();
    const ann = buildContactCandidate('Contoso', { name: 'Ann', emails: ['ann@contoso.example'] });
    run(said({ people: [ann] }));
    change(({ contacts }) => ({ contacts: contacts.map((row) => ({ ...row, stale: true })) }));
    const { conflicts, known } = run(said({ people: [ann], files: [CONTACT_LIST] }));
    expect(conflicts).toEqual([
      '"ann@contoso.example" of "Ann" stands in the file again, and you noted that it is no longer in use: it stays unused.',
    ]);
    expect(known.contacts.map(({ stale }) => stale)).toEqual([true]);
  });

  test('many of one kind are counted after the tenth', () => {
    const { run } = importer();
    const items = (open: number) =>
      Array.from({ length: 15 }, (_, at) =>
        buildItemCandidate('Contoso', `INV-${at}`, { open: money(open, 'USD') }),
      );
    run(said({ items: items(1_000) }));
    const { conflicts } = run(said({ items: items(2_000) }));
    expect(conflicts).toHaveLength(11);
    expect(conflicts.at(-1)).toBe('5 more invoices have a higher balance than on record.');
  });
});

describe('what the user has entered stays', () => {
  test('place and language are set where none is known, and never again', () => {
    const { run, change } = importer();
    const place = { country: 'DE', region: 'BY', city: null };
    const said: Said = { customers: ['Contoso'], about: { language: 'de' } };
    run({ customers: ['Contoso'] });
    const { accounts, known } = run(said, { placeOf: () => place });
    expect(accounts).toMatchObject([{ place, language: 'de' }]);
    change(() => ({
      accounts: known.accounts.map((row) => ({ ...row, place: { ...place, region: 'BE' }, language: 'en' })),
    }));
    expect(run(said, { placeOf: () => place }).accounts).toEqual([]);
  });

  test('kind, zone, way of following up, payer and consent', () => {
    const { run, change } = importer();
    run({ customers: ['Northwind', 'Northwind:Depot'] });
    const own = {
      kind: 'consumer' as const,
      zone: 'Asia/Kolkata',
      procedureId: 'gentle',
      paidByParent: true,
      electronicConsentOn: day('2026-11-02'),
    };
    change(({ accounts }) => ({ accounts: accounts.map((row) => ({ ...row, ...own })) }));
    const { known } = run({
      customers: ['Northwind', 'Northwind:Depot'],
      about: { postalAddress: '1 Elm Street' },
    });
    expect(known.accounts).toMatchObject(Array(2).fill({ ...own, postalAddress: '1 Elm Street' }));
  });

  test('a due date where the file has none (case 15)', () => {
    const { run, change } = importer();
    const items = [buildItemCandidate('Contoso', 'INV-1', { dueOn: null })];
    run({ customers: ['Contoso'], items });
    change(({ openItems }) => ({
      openItems: openItems.map((row) => ({ ...row, dueOn: day('2026-11-30') })),
    }));
    expect(run({ customers: ['Contoso'], items, asOf: '2026-11-28' }).openItems[0]?.dueOn).toBe('2026-11-30');
  });
});

describe('a customer whom the source is told not to remind', () => {
  const said: Said = { system: 'zoho', customers: ['Contoso'], about: { noReminders: true } };

  test('gets no mails, with the reason', () => {
    const { run } = importer();
    const { holds, accounts } = run(said);
    expect(holds).toMatchObject([
      {
        accountId: accounts[0]?.id,
        kind: 'no-mails',
        note: 'Payment reminders are switched off for this customer in Zoho',
        until: null,
        liftedAt: null,
      },
    ]);
  });

  test('once, also when the user has lifted it since', () => {
    const { run, change } = importer();
    run(said);
    expect(run(said).holds).toEqual([]);
    change(({ holds }) => ({ holds: holds.map((hold) => ({ ...hold, liftedAt: 1 })) }));
    expect(run(said).holds).toEqual([]);
  });

  test('also one that was on record before, and whatever other hold there is', () => {
    const { run, change } = importer();
    const { accounts } = run({ ...said, about: {} });
    change(() => ({
      holds: [
        {
          id: 'hold-1',
          accountId: accounts[0]?.id ?? '',
          kind: 'no-mails' as const,
          note: 'By phone',
          owner: '',
          since: 1,
          until: null,
          activityId: null,
          liftedAt: null,
        },
      ],
    }));
    expect(run(said).holds).toHaveLength(1);
  });
});

test('20,000 invoices against 20,000 known ones take a moment, not minutes', { timeout: 60_000 }, () => {
  const { run } = importer();
  const customers = Array.from({ length: 2_000 }, (_, at) => `Customer ${at}`);
  const items = Array.from({ length: 20_000 }, (_, at) =>
    buildItemCandidate(customers[at % customers.length] ?? '', `INV-${at}`),
  );
  run({ customers, items });
  const began = workedMs();
  const { summary } = run({ customers, items, asOf: '2026-11-28' });
  expect(summary.openItems).toEqual({ new: 0, changed: 0, unchanged: 20_000, paid: 0, missing: 0 });
  // A pass for each row over all others would take a hundred times as long.
  expect(workedMs() - began).toBeLessThan(10_000);
});
