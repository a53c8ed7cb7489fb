import { expect, test } from 'vitest';
import format from '../../../../lib/importers/formats/german-open-items-noted.format.ts';

test.each([
  ['Kunde K-1008 Schreinerei Bachmeier GmbH · Mahnstufe 1', 'K-1008', 'Schreinerei Bachmeier GmbH'],
  ['Kunde K-1001', 'K-1001', undefined],
  ['Mahnung versandt; Kunde 4711, Müller & Söhne; bitte anrufen', '4711', 'Müller & Söhne'],
  ['Kundennummer: 10023', '10023', undefined],
  ['Kunden-Nr. D100 – Adatum AG', 'D100', 'Adatum AG'],
])('%s', (note, id, name) => {
  const match = new RegExp(format.customerWithin.pattern, 'iu').exec(note);
  expect([match?.[1], match?.[2]]).toEqual([id, name]);
});

test('a note without a customer has none', () => {
  expect(new RegExp(format.customerWithin.pattern, 'iu').exec('Kunde zahlt bar')).toBeNull();
});
