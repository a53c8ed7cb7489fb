import { describe, expect, test } from 'vitest';
import type { Format } from '../../../../lib/importers/formats/format.ts';
import { FORMATS } from '../../../../lib/importers/formats/registry.ts';
import { systemGuides } from '../../../../lib/importers/formats/system-guides.ts';
import { chooseFormat } from '../../../../lib/importers/recognise/choose-format.ts';
import { captionSpellings } from '../../../../lib/importers/recognise/fold-caption.ts';
import { recogniseTable } from '../../../../lib/importers/recognise/recognise-table.ts';
import { buildRowSource } from '../../../support/build-row-source.ts';
import { FORMAT_SAMPLES, type FormatSample } from './format-samples.ts';
import { MORE_FORMAT_SAMPLES } from './more-format-samples.ts';

const SAMPLES = [...FORMAT_SAMPLES, ...MORE_FORMAT_SAMPLES];
const NOW = Date.UTC(2026, 10, 22);

function sourceOf({ rows, part, kind }: FormatSample) {
  return buildRowSource(
    rows.map((row) => row.split('|')),
    { part: part ?? null, kind: kind ?? 'csv' },
  );
}

describe('a sample is recognised as its own format and read from the right columns', () => {
  test.each(SAMPLES.map((sample) => [sample.id, sample.rows.at(-2) ?? '', sample] as const))(
    '%s: %s',
    async (id, _row, sample) => {
      const recognition = await recogniseTable(sourceOf(sample), [], NOW);
      if (recognition.kind !== 'recognised') throw new Error(JSON.stringify(recognition));
      const { format, header } = recognition.table;
      expect([format.id, recognition.question]).toEqual([id, null]);
      for (const [name, captions] of Object.entries(sample.columns)) {
        const places = [...header.columns].find(([one]) => one === name)?.[1] ?? [];
        expect([name, places.map((at) => header.captions[at]).join(' + ')]).toEqual([name, captions]);
      }
    },
  );
});

describe('every format', () => {
  const files = Object.entries(
    import.meta.glob<Format>('../../../../lib/importers/formats/*.format.ts', {
      eager: true,
      import: 'default',
    }),
  );

  test('has a file and a sample of its own', () => {
    expect(files.map(([path]) => path.replace(/^.*\/|\.format\.ts$/g, ''))).toEqual(
      FORMATS.map(({ id }) => id),
    );
    expect(new Set(SAMPLES.map(({ id }) => id))).toEqual(new Set(FORMATS.map(({ id }) => id)));
  });

  test('is called by a name of its own', () => {
    const labels = FORMATS.map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test.each(FORMATS.map((format) => [format.id, format] as const))('%s is sound', (_id, format) => {
    const { group, subtotal, total, footer, ignore } = format.rows;
    const patterns = [
      group,
      subtotal,
      total,
      footer,
      ignore,
      format.customerWithin?.pattern,
      ...(format.titles ?? []),
    ];
    for (const pattern of patterns) expect(() => new RegExp(pattern ?? '', 'iu')).not.toThrow();
    expect(format.columns.filter(({ required }) => required).length).toBeGreaterThan(0);
    expect(format.where[0]).toMatch(/^[A-Z].*[^.]$/);
    const names = format.columns.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const name of format.rows.item.flat()) expect(names).toContain(name);
    const own = format.columns.filter(({ required }) => required).flatMap(({ captions }) => captions);
    const barred = new Set((format.without ?? []).flatMap(captionSpellings));
    expect(own.filter((caption) => barred.has(captionSpellings(caption)[0] ?? ''))).toEqual([]);
  });

  test('that finds no customer in a column has groups, a note or an id for it', () => {
    const blind = FORMATS.filter(
      ({ columns, rows, customerWithin }) =>
        !columns.some(({ name }) => name === 'customer' || name === 'customerId') &&
        !rows.groups &&
        !customerWithin,
    );
    expect(blind.map(({ id }) => id)).toEqual([]);
  });
});

test('no two formats claim the same captions, whatever the title above them', () => {
  for (const sample of SAMPLES) {
    const captions = sample.rows
      .map((row, at) => ({ line: at + 1, cells: row.split('|') }))
      .filter(({ cells }) => cells.filter((cell) => cell !== '').length >= 3);
    const rivals = FORMATS.filter(({ id, part }) => id !== sample.id && part === sample.part);
    const claims = rivals.filter((format) => chooseFormat(captions, [], [format]) !== null);
    // Without their titles these reports cannot be told from a list of all that is open.
    const titled = ['qbo-collections-report', 'qbo-customer-balance-detail'];
    const known = titled.includes(sample.id) ? ['qbo-open-invoices'] : [];
    expect([sample.rows, claims.map(({ id }) => id)]).toEqual([sample.rows, known]);
  }
});

test('the systems are listed with their reports, lists of open items before contacts', () => {
  const guides = systemGuides();
  expect(guides[0]).toMatchObject({ system: 'qbo', label: 'QuickBooks Online' });
  expect(guides[0]?.reports[0]).toEqual({
    label: 'QuickBooks Online A/R Aging Detail',
    holds: 'open-items',
    where: ['Reports > A/R Aging Detail'],
  });
  for (const { reports } of guides) {
    const owed = reports.map(({ holds }) => holds === 'open-items');
    expect(owed).toEqual(owed.toSorted((a, b) => Number(b) - Number(a)));
  }
  const listed = new Set(guides.flatMap(({ reports }) => reports.map(({ label }) => label)));
  expect(FORMATS.map(({ label }) => label).filter((label) => !listed.has(label))).toEqual([
    'Stripe payments',
    'Xero Account Transactions',
  ]);
});
