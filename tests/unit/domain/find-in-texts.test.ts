import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInTexts } from '../../../lib/domain/find-in-texts.ts';
import { foundBy } from '../../../lib/domain/found-by.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildSearchTexts } from '../../support/build-search-texts.ts';

const north = {
  account: buildAccount({
    id: 'north',
    name: 'Northwind Traders',
    postalAddress: '12 Harbor Road\nMarlow OH 43000',
    external: [
      { system: 'qbo-id', key: 'C-7001' },
      { system: 'qbo-name', key: 'old name of it' },
    ],
  }),
  contacts: [
    buildContact({
      accountId: 'north',
      name: 'Mary Adams',
      emails: [{ address: 'mary@north.example', confirmedOn: null }],
      phones: [{ number: '+1 555 010 0100', extension: '4', kind: 'office', confirmedOn: null }],
    }),
  ],
  items: [
    buildOpenItem({ id: 'n1', accountId: 'north', number: 'INV-1042', orderNumber: 'PO 88/31' }),
    buildOpenItem({ id: 'n2', accountId: 'north', number: 'INV-1077', open: { amount: 0, currency: 'USD' } }),
  ],
};
const muller = {
  account: buildAccount({
    id: 'muller',
    name: 'Müller & Söhne Hochbau GmbH',
    postalAddress: 'Große Straße 3',
  }),
  contacts: [
    buildContact({
      id: 'p',
      accountId: 'muller',
      name: 'Jürgen Weiß',
      emails: [],
      phones: [{ number: '040/123 45 67', extension: null, kind: 'office', confirmedOn: null }],
    }),
  ],
  items: [buildOpenItem({ id: 'm1', accountId: 'muller', number: 'RE 2026-000815' })],
};
const isik = { account: buildAccount({ id: 'isik', name: 'İstanbul Işık A.Ş.' }) };
const brien = { account: buildAccount({ id: 'brien', name: "O'Brien North Sea Ltd" }) };
const book = [north, muller, isik, brien];
const texts = buildSearchTexts(...book);

describe('what is typed finds', () => {
  it.each([
    ['n', ['north', 'brien']],
    ['NORTHW', ['north']],
    ['traders', ['north']],
    ['traders north', ['north']],
    ['north', ['north', 'brien']],
    ['north sea', ['brien']],
    ['northsea', ['brien']],
    ['obrien', ['brien']],
    ["o'brien", ['brien']],
    ['wind', ['north']],
    ['müller', ['muller']],
    ['Muller', ['muller']],
    ['mueller', ['muller']],
    ['SÖHNE', ['muller']],
    ['bau', ['muller']],
    ['grosse strasse', ['muller']],
    ['Weiss', ['muller']],
    ['istanbul', ['isik']],
    ['ISIK', ['isik']],
    ['ışık', ['isik']],
    ['mary', ['north']],
    ['adams, mary', ['north']],
    ['mary@north.example', ['north']],
    ['Mary <mary@north.example>', ['north']],
    ['north.example', ['north']],
    ['INV-1042', ['north']],
    ['inv1042', ['north']],
    ['INV 1042', ['north']],
    ['#1042', ['north']],
    ['1042', ['north']],
    ['1077', ['north']],
    ['po 88/31', ['north']],
    ['c-7001', ['north']],
    ['2026-000815', ['muller']],
    ['815', ['muller']],
    ['000815', ['muller']],
    ['(555) 010-0100', ['north']],
    ['+1 555 010 0100', ['north']],
    ['5550100100', ['north']],
    ['010-0100', ['north']],
    ['+49 40 1234567', ['muller']],
    ['040 1234567', ['muller']],
    ['marlow', ['north']],
    ['43000', ['north']],
    ['zzz', []],
    ['(', []],
    ['', []],
  ])('%j: %j', (query, ids) => {
    expect(findInTexts(texts, query, 10)).toMatchObject({ ids, slipped: false });
  });

  it.each([
    ['nortwind', ['north']],
    ['onrthwind', ['north']],
    ['xorthwind', ['north']],
    ['nothwnid', ['north']],
    ['tradres', ['north']],
    ['hcohbau', ['muller']],
    ['adasm', ['north']],
    ['mary@nroth.example', ['north']],
    ['inv-1043', ['north']],
    ['northwind tradesr', ['north']],
    // A number is looked for among those that have the words.
    ['tradres 1077', ['north']],
    ['nortwind inv-1043', ['north']],
    ['north tradres inv1942', ['north']],
    ['inv-1043 invoice', ['north']],
    // All but one of the words.
    ['nortwind 2026-000815', ['muller']],
    ['Northwind Incorporated', ['north']],
    ['invoice 1042', ['north']],
  ])('mistyped, and says so, %j: %j', (query, ids) => {
    expect(findInTexts(texts, query, 10)).toMatchObject({ ids, slipped: true });
  });

  it('no neighbour of a short number: 1043 is not 1042', () => {
    expect(findInTexts(texts, '1043', 10).ids).toEqual([]);
  });

  it('nothing old by which import files know a customer', () => {
    expect(findInTexts(texts, 'old name', 10).ids).toEqual([]);
  });
});

it('lists names that begin so first, then words of names, then exact numbers, then the rest, each by name', () => {
  const named = (id: string, name: string, items: string[] = [], person: string | null = null) => ({
    account: buildAccount({ id, name }),
    contacts:
      person === null ? [] : [buildContact({ id: `${id}-p`, accountId: id, name: person, emails: [] })],
    items: items.map((number) => buildOpenItem({ id: `${id}-${number}`, accountId: id, number })),
  });
  const some = buildSearchTexts(
    named('within', 'Upper Estate 1500420'),
    named('begun number', 'Alpha', ['INV-50042']),
    named('whole number', 'Beta', ['5004']),
    named('word', 'Delta 5004 Works'),
    named('name b', '5004 Works'),
    named('name a', '5004 Farms'),
  );
  expect(findInTexts(some, '5004', 10).ids).toEqual([
    'name a',
    'name b',
    'word',
    'whole number',
    'begun number',
    'within',
  ]);
  expect(findInTexts(some, '5004', 2).ids).toEqual(['name a', 'name b']);
});

it('lists none in which more would have to be mistyped than in another', () => {
  const some = buildSearchTexts(
    { account: buildAccount({ id: 'one slip', name: 'Mill Supply 10231' }) },
    { account: buildAccount({ id: 'one slip too', name: 'Mall Supply 10231' }) },
    { account: buildAccount({ id: 'two', name: 'Mill Supply 10213' }) },
    { account: buildAccount({ id: 'three', name: 'Mall Suply 10213' }) },
  );
  expect(findInTexts(some, 'mlil supply 10231', 10).ids).toEqual(['one slip']);
  expect(findInTexts(some, 'mxll supply 10231', 10).ids).toEqual(['one slip too', 'one slip']);
  // Nobody has all words but one as they are: then those with several slips.
  expect(findInTexts(some, 'mxll supplx 10231', 10).ids).toEqual(['one slip too', 'one slip']);
});

describe('an account says what it was found by', () => {
  it.each([
    ['northwind', null],
    ['1042', 'Invoice INV-1042'],
    ['88/31', 'Order PO 88/31'],
    ['c-7001', 'Customer number C-7001'],
    ['mary@north.example', 'mary@north.example'],
    ['mary', 'Mary Adams'],
    ['northwind adams', 'Mary Adams'],
    ['+1 555 010 0100', '+1 555 010 0100'],
    ['marlow', '12 Harbor Road, Marlow OH 43000'],
    ['adasm', 'Mary Adams'],
    ['inv-1043', 'Invoice INV-1042'],
    ['nortwind', null],
  ])('%j: %j', (query, by) => {
    const { ids, words } = findInTexts(texts, query, 1);
    expect(ids).toEqual(['north']);
    expect(foundBy(north, words)).toBe(by);
  });
});

describe('whatever is on record', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 10 });
  const slip = fc.record({
    kind: fc.constantFrom('other', 'missing', 'extra', 'swapped'),
    at: fc.nat(1000),
    letter: fc.constantFrom(...letters),
  });
  const names = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });

  it('is found by every beginning of its words, and with a slip in one of them', () => {
    fc.assert(
      fc.property(names, slip, (all, { kind, at, letter }) => {
        const accounts = all.map((words, index) => ({
          account: buildAccount({ id: `a${index}`, name: words.join(' ') }),
        }));
        const some = buildSearchTexts(...accounts);
        for (const [index, words] of all.entries())
          for (const own of words) {
            for (let length = 3; length <= own.length; length++)
              expect(findInTexts(some, own.slice(0, length), 99).ids).toContain(`a${index}`);
            const typed = slipped(own, { kind, at: at % own.length, letter });
            const found = findInTexts(some, typed, 99);
            // What is another word on record is found as that.
            if (found.slipped || found.ids.length === 0) expect(found.ids, typed).toContain(`a${index}`);
          }
      }),
    );
  });

  function slipped(own: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
    const [before, behind] = [own.slice(0, at), own.slice(at + 1)];
    if (kind === 'other') return before + letter + behind;
    if (kind === 'missing') return before + behind;
    if (kind === 'extra') return before + letter + own.slice(at);
    return before + behind.slice(0, 1) + own.slice(at, at + 1) + behind.slice(1);
  }
});
