import { describe, expect, test } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import {
  buildItemCandidate,
  buildReadTable,
  buildSettledCandidate,
  CONTACT_LIST,
} from '../../support/build-candidates.ts';
import { importer } from '../../support/importer.ts';

const A = buildItemCandidate('Contoso', 'INV-1');
const B = buildItemCandidate('Northwind', 'INV-2');
const FIRST = { customers: ['Contoso', 'Northwind'], items: [A, B] };
const LATER = '2026-11-28';
const PAID = { open: money(0, 'USD'), inLastImport: true, asOf: LATER, importId: 'import-2' };

/** What the second import makes of INV-2, which it does not list as open. */
function second(said: Parameters<ReturnType<typeof importer>['run']>[0], complete: string[] = []) {
  const { run } = importer();
  run(FIRST);
  const plan = run({ asOf: LATER, ...said }, { complete });
  const { known } = plan;
  return { ...plan, other: known.openItems.find(({ number }) => number === 'INV-2') };
}

describe('an invoice that is not open in the files any more', () => {
  test.each([
    [
      '1: named as settled is paid',
      { customers: ['Contoso'], items: [A], settled: [buildSettledCandidate('Northwind', 'INV-2')] },
      [],
      'paid',
    ],
    [
      '2: settled, found by number and customer when the key is another',
      { ...FIRST, items: [A], settled: [{ ...buildSettledCandidate('Northwind', 'inv-2'), external: [] }] },
      [],
      'paid',
    ],
    [
      '3: missing from a complete list the user says is complete is paid',
      { customers: ['Contoso'], items: [A] },
      ['aging.csv'],
      'paid',
    ],
    [
      '4: missing from the same list without that word is missing',
      { customers: ['Contoso'], items: [A] },
      [],
      'missing',
    ],
    [
      '5: missing from a list that is not complete is missing, whatever was said',
      { customers: ['Contoso'], items: [A], files: [buildReadTable({ isComplete: false })] },
      ['aging.csv'],
      'missing',
    ],
    [
      '6: the word about another file is not about this one',
      { customers: ['Contoso'], items: [A] },
      ['contacts.csv'],
      'missing',
    ],
    [
      '7: missing from a contact list is nothing',
      { customers: ['Contoso'], files: [CONTACT_LIST] },
      ['contacts.csv'],
      'same',
    ],
    [
      '8: missing from a payments list is nothing',
      { customers: ['Contoso'], files: [buildReadTable({ holds: 'payments' })] },
      ['aging.csv'],
      'same',
    ],
    [
      '9: settled in a payments list is paid',
      {
        customers: ['Contoso'],
        files: [buildReadTable({ holds: 'payments', isComplete: false })],
        settled: [buildSettledCandidate('Northwind', 'INV-2')],
      },
      [],
      'paid',
    ],
    [
      '10: open and settled in one export is open',
      { ...FIRST, settled: [buildSettledCandidate('Northwind', 'INV-2')] },
      ['aging.csv'],
      'open',
    ],
    [
      '11: missing from another system’s list is nothing',
      { customers: ['Contoso'], items: [], system: 'xero' },
      ['aging.csv'],
      'same',
    ],
    [
      '12: missing from a list a row of which could not be read is missing',
      {
        customers: ['Contoso'],
        items: [A],
        problems: [{ file: 'aging.csv', line: 9, severity: 'row', message: 'x' }],
      },
      ['aging.csv'],
      'missing',
    ],
  ] as const)('%s', (_case, said, complete, becomes) => {
    const { other, summary } = second(said as never, [...complete]);
    const { paid, missing } = summary.openItems;
    expect([paid, missing]).toEqual([becomes === 'paid' ? 1 : 0, becomes === 'missing' ? 1 : 0]);
    const expected = {
      paid: PAID,
      missing: { open: money(10_000, 'USD'), inLastImport: false, asOf: '2026-11-21', importId: 'import-1' },
      same: { open: money(10_000, 'USD'), inLastImport: true, asOf: '2026-11-21', importId: 'import-1' },
      open: { open: money(10_000, 'USD'), inLastImport: true, asOf: LATER, importId: 'import-2' },
    }[becomes];
    expect(other).toMatchObject(expected);
  });

  test('that was missing before is paid when the user says so later', () => {
    const { run } = importer();
    run(FIRST);
    run({ customers: ['Contoso'], items: [A], asOf: LATER });
    const { summary, known } = run(
      { customers: ['Contoso'], items: [A], asOf: LATER },
      { complete: ['aging.csv'] },
    );
    expect(summary.openItems).toMatchObject({ paid: 1, missing: 0 });
    expect(known.openItems.map(({ open }) => open.amount)).toEqual([10_000, 0]);
  });

  test('that is paid stays paid and is neither missing nor paid again', () => {
    const { run } = importer();
    run(FIRST);
    const settled = [buildSettledCandidate('Northwind', 'INV-2')];
    run({ customers: ['Contoso'], items: [A], settled, asOf: LATER });
    const again = run(
      { customers: ['Contoso'], items: [A], settled, asOf: '2026-12-05' },
      { complete: ['aging.csv'] },
    );
    expect(again.summary.openItems).toMatchObject({ paid: 0, missing: 0 });
    expect(again.unlisted).toBeNull();
    expect(again.known.openItems[1]).toMatchObject(PAID);
  });

  test('is asked about where the list is complete, with what it is called', () => {
    expect(second({ customers: ['Contoso'], items: [A] }).unlisted).toMatchObject({
      file: 'aging.csv',
      items: [{ number: 'INV-2' }],
    });
    expect(second({ customers: ['Contoso'], items: [A], files: [CONTACT_LIST] }).unlisted).toBeNull();
  });

  test('is listed among the paid or the missing, with what was open', () => {
    const line = { customer: 'Northwind', number: 'INV-2', was: money(10_000, 'USD') };
    expect(second({ customers: ['Contoso'], items: [A] }, ['aging.csv']).listed).toEqual([
      { kind: 'paid', ...line, now: money(0, 'USD') },
    ]);
    expect(second({ customers: ['Contoso'], items: [A] }).listed).toEqual([
      { kind: 'missing', ...line, now: null },
    ]);
  });

  test('a credit memo missing from a complete list has been used', () => {
    const { run } = importer();
    const credit = buildItemCandidate('Contoso', 'CM-1', { kind: 'credit-memo', open: money(-500, 'USD') });
    run({ customers: ['Contoso'], items: [A, credit] });
    const { known } = run({ customers: ['Contoso'], items: [A], asOf: LATER }, { complete: ['aging.csv'] });
    expect(known.openItems.map(({ open }) => open.amount)).toEqual([10_000, 0]);
  });

  test('an empty complete list pays everything the user says it does, and nothing without that word', () => {
    expect(second({ customers: [] }, ['aging.csv']).summary.openItems).toMatchObject({ paid: 2, missing: 0 });
    expect(second({ customers: [] }).summary.openItems).toMatchObject({ paid: 0, missing: 2 });
  });
});

describe('an invoice that seems to have moved to another customer', () => {
  const moved = {
    customers: ['Contoso', 'Fabrikam', 'Northwind'],
    items: [A, buildItemCandidate('Fabrikam', 'INV-2')],
  };

  test('is never taken for paid, and said', () => {
    const { summary, conflicts, unlisted } = second(moved, ['aging.csv']);
    expect(summary.openItems).toMatchObject({ new: 1, paid: 0, missing: 1 });
    expect(unlisted).toBeNull();
    expect(conflicts).toEqual([
      'Invoice INV-2 is no longer listed with "Northwind", and one of the same day and total is new with "Fabrikam". It is not taken for paid: look whether it is the same invoice.',
    ]);
  });

  test('under one name two customers may have, it is not mistaken for the other one’s', () => {
    const { run } = importer();
    const numbered = (key: string) => ({ name: 'Contoso', external: [{ system: 'qbo-id', key }] });
    const mine = buildItemCandidate('Contoso', 'INV-1');
    const theirs = {
      ...mine,
      accountKey: 'other',
      external: [{ system: 'qbo-item', key: 'invoice:INV-1:contoso#8' }],
    };
    const each = { contoso: numbered('7'), other: numbered('8') };
    const { openItems } = run({ customers: ['Contoso', 'Other'], each, items: [mine, theirs] });
    // Alone in the export, the second bears the plain key.
    const { known, summary } = run({
      customers: ['Contoso'],
      each: { contoso: numbered('8') },
      items: [mine],
      asOf: LATER,
    });
    expect(summary.openItems).toMatchObject({ new: 0, missing: 1 });
    expect(known.openItems.map(({ accountId, inLastImport }) => [accountId, inLastImport])).toEqual(
      openItems.map(({ accountId }, at) => [accountId, at === 1]),
    );
  });

  test('of another day is another invoice', () => {
    const items = [A, buildItemCandidate('Fabrikam', 'INV-2', { issuedOn: day('2026-11-20') })];
    expect(second({ ...moved, items }, ['aging.csv']).summary.openItems).toMatchObject({ new: 1, paid: 1 });
  });

  test('with a key of its own moves there, its row kept', () => {
    const { run } = importer();
    const external = [{ system: 'zoho-item-id', key: '4600001' }];
    const zoho = { system: 'zoho', customers: ['Contoso', 'Northwind'] };
    const first = run({ ...zoho, items: [{ ...B, external }] });
    const { known, conflicts, summary } = run({
      ...zoho,
      items: [{ ...B, accountKey: 'contoso', external }],
      asOf: LATER,
    });
    expect(known.openItems).toHaveLength(1);
    expect(known.openItems[0]).toMatchObject({
      id: first.openItems[0]?.id,
      accountId: first.accounts[0]?.id,
    });
    expect(summary.openItems).toMatchObject({ new: 0, changed: 1, missing: 0 });
    expect(conflicts).toEqual([
      'Invoice INV-2 stood with "Northwind" and stands with "Contoso" in the file: it moves there. What was agreed about it stays with "Northwind".',
    ]);
  });
});

describe('the day on which it was paid', () => {
  const settled = (paidOn?: string) => [
    { ...buildSettledCandidate('Northwind', 'INV-2'), ...(paidOn && { paidOn: day(paidOn) }) },
  ];

  test.each<[string, string, string | undefined, string | undefined]>([
    ['is that of the first figures that show it, a week after the last', LATER, undefined, LATER],
    ['is the day the file says', LATER, '2026-11-23', '2026-11-23'],
    [
      'is the day the file says, however long the figures lie apart',
      '2027-03-01',
      '2026-12-02',
      '2026-12-02',
    ],
    ['is not known, where the figures lie too far apart', '2027-03-01', undefined, undefined],
    ['is not a day after the figures', LATER, '2026-12-24', LATER],
  ])('%s', (_, asOf, said, paidOn) => {
    const { other } = second({ customers: ['Contoso'], items: [A], settled: settled(said), asOf });
    expect(other?.open.amount).toBe(0);
    expect(other?.paidOn).toBe(paidOn);
  });

  test('is forgotten when the invoice is open again', () => {
    const { run } = importer();
    run(FIRST);
    run({ customers: ['Contoso'], items: [A], settled: settled(), asOf: LATER });
    const { known } = run({ ...FIRST, asOf: '2026-12-05' });
    const again = known.openItems.find(({ number }) => number === 'INV-2');
    expect(again?.open.amount).toBeGreaterThan(0);
    expect(again).not.toHaveProperty('paidOn');
  });
});
