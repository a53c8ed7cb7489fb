import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { ColumnName } from '../../lib/domain/column-name.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { signatureOf } from '../../lib/importers/recognise/fold-caption.ts';
import { readFiles, sentences, textFile } from './load-file.ts';

const INVOICES = 'Client,Invoice,Date,Due,Amount\n';
const BALANCES = 'Client,Invoice,Date,Due,Amount,Balance\n';
const PAYMENTS = 'Client,Payment,Paid on,For invoice,Received,Kind\n';

function mapping(
  header: string,
  holds: ColumnMapping['holds'],
  names: readonly (ColumnName | null)[],
): ColumnMapping {
  const captions = header.trim().split(',');
  return {
    signature: signatureOf(captions),
    label: holds,
    holds,
    columns: captions.map((caption, at) => ({ caption, name: names[at] ?? null })),
    dateOrder: null,
    decimal: null,
    currency: 'USD',
    isPerLine: false,
    savedAt: 0,
  };
}

const MAPPINGS = [
  mapping(INVOICES, 'open-items', ['customer', 'number', 'issuedOn', 'dueOn', 'total']),
  mapping(BALANCES, 'open-items', ['customer', 'number', 'issuedOn', 'dueOn', 'total', 'open']),
  mapping(PAYMENTS, 'payments', ['customer', 'number', 'issuedOn', 'appliedTo', 'total', 'type']),
];

function read(...files: readonly string[]): Promise<ImportCandidates> {
  return readFiles(
    files.map((text, at) => textFile(`${at + 1}.csv`, text)),
    { mappings: MAPPINGS },
  );
}

function itemsOf({ openItems }: ImportCandidates): string[] {
  return openItems.map(({ kind, number, open }) => `${kind} ${number} ${toDecimalString(open)}`);
}

describe('payments beside invoices', () => {
  const invoices = `${INVOICES}Contoso,INV-1,2026-09-01,2026-10-01,257.15\nContoso,INV-2,2026-09-02,2026-10-02,100.00\nFabrikam,INV-3,2026-09-03,2026-10-03,80.00\n`;

  test('are taken off invoices that name no balance, and a paid one is settled', async () => {
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,INV-1,57.15,\nContoso,P-2,2026-09-21,INV-1,50.00,\nFabrikam,P-3,2026-09-22,INV-3,80.00,\n`;
    const candidates = await read(invoices, payments);
    expect(itemsOf(candidates)).toEqual(['invoice INV-1 150.00', 'invoice INV-2 100.00']);
    expect(candidates.settled.map(({ number }) => number)).toEqual(['INV-3']);
  });

  test('in whichever order the files are dropped', async () => {
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,inv-1,57.15,\n`;
    expect(itemsOf(await read(payments, invoices))).toEqual(itemsOf(await read(invoices, payments)));
  });

  test('beyond the amount of the invoice belong to the customer', async () => {
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,INV-2,130.00,\n`;
    expect(itemsOf(await read(invoices, payments))).toEqual([
      'invoice INV-1 257.15',
      'unapplied-cash INV-2 -30.00',
      'invoice INV-3 80.00',
    ]);
  });

  test('that name no invoice are owed to the customer, also in brackets: the net may be below zero', async () => {
    const payments = `${PAYMENTS}Fabrikam,P-9,2026-09-20,,($400.00),\n`;
    const candidates = await read(invoices, payments);
    expect(itemsOf(candidates)).toContain('unapplied-cash P-9 -400.00');
    expect(sentences(candidates)).toContain(
      '1 payment stands below zero or in brackets and was taken for money that came in. If it is a refund, please look at that customer before you write.',
    );
  });

  test('that are called refunds raise what is owed', async () => {
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,INV-2,-20.00,Refund\n`;
    expect(itemsOf(await read(invoices, payments))).toContain('invoice INV-2 120.00');
  });

  test('are not taken off balances that the list states itself', async () => {
    const balances = `${BALANCES}Contoso,INV-1,2026-09-01,2026-10-01,257.15,150.00\n`;
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,INV-1,107.15,\n`;
    expect(itemsOf(await read(balances, payments))).toEqual(['invoice INV-1 150.00']);
  });

  test('that cannot be read are named, asked about and left out', async () => {
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,INV-1,57.15,\nContoso,P-2,2026-09-21,INV-1,5O.00,\n`;
    const candidates = await read(invoices, payments);
    expect(itemsOf(candidates)[0]).toBe('invoice INV-1 200.00');
    expect(sentences(candidates, 'row')).toEqual(['Line 3: the amount "5O.00" is not an amount.']);
    expect(candidates.questions.map(({ kind, file }) => [kind, file])).toEqual([['leave-out', '2.csv']]);
  });
});

describe('payments of a list nobody knows', () => {
  const invoices = `${INVOICES}Contoso,INV-1,2026-09-01,2026-10-01,257.15\nContoso,INV-2,2026-09-02,2026-10-02,100.00\n`;

  test('are proposed as payments by their captions, and taken off their invoices', async () => {
    const unknown =
      'Payment Date,Customer,Payment Method,Amount Received,Invoice Number\n2026-09-20,Contoso,Check,57.15,INV-1\n2026-09-21,Contoso,Cash,100.00,INV-2\n2026-09-22,Contoso,Cash,30.00,\n';
    const candidates = await read(invoices, unknown);
    const question = candidates.questions.find(({ kind }) => kind === 'columns');
    expect(question).toMatchObject({ isBlocking: true, proposal: { holds: 'payments' } });
    expect(itemsOf(candidates)).toEqual(['invoice INV-1 200.00', 'unapplied-cash  -30.00']);
    expect(candidates.settled.map(({ number }) => number)).toEqual(['INV-2']);
  });

  test('are shown as read by the columns the user named, with the first rows to look at', async () => {
    const payments = `${PAYMENTS}Contoso,P-1,2026-09-20,INV-1,57.15,\n`;
    const { files } = await read(invoices, payments);
    expect(
      files.map(({ file, remembered }) => [file, remembered?.mapping.label, remembered?.samples]),
    ).toEqual([
      [
        '1.csv',
        'open-items',
        invoices
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')),
      ],
      ['2.csv', 'payments', [['Contoso', 'P-1', '2026-09-20', 'INV-1', '57.15', '']]],
    ]);
    const known = await readFiles([
      textFile(
        'z.csv',
        `Payment Number,Customer Name,Date,Invoice Number,Amount\n1,Contoso,2026-09-20,INV-1,1.00\n`,
      ),
    ]);
    expect(known.files.map(({ remembered }) => remembered)).toEqual([null]);
  });
});
