import { describe, expect, it } from 'vitest';
import { addressIn, addressOf } from '../../lib/adapters/address-in.ts';
import { cleanText } from '../../lib/adapters/clean-text.ts';
import { holdsText } from '../../lib/adapters/holds-text.ts';
import { isForOthers } from '../../lib/adapters/is-for-others.ts';
import { participant } from '../../lib/adapters/participant.ts';
import { insertion } from './insertions.ts';

describe('addresses', () => {
  it.each([
    ['mary.adams@northwind.example', 'mary.adams@northwind.example'],
    ['Mary Adams <Mary.Adams@Northwind.Example>', 'mary.adams@northwind.example'],
    ['Google Account: Dana Reyes\n(dana@harborsupply.example)', 'dana@harborsupply.example'],
    ['o’neil+invoices@müller.example', 'o’neil+invoices@müller.example'],
    ['...', null],
    ['undefined', null],
    ['dana@localhost', null],
    [`${'x'.repeat(300)}@northwind.example`, null],
  ])('in "%s"', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  it.each([
    'Mary <mary@x.example>',
    'a@x.example, b@x.example',
    'javascript:alert(1)',
    'a\u202eb@x.example',
    '',
    null,
  ])('are not what an attribute holds beside other things: %j', (text) => {
    expect(addressOf(text)).toBeNull();
  });
});

describe('people', () => {
  it.each([
    ["'Mary Adams' via Receivables", true],
    ['"Mary Adams" via Receivables', true],
    ['‘Mary Adams’ via Receivables', true],
    ['Mary Adams via Example GmbH', false],
    ['Mary "Via" Adams', false],
  ])('writing as %s are a group: %s', (name, viaGroup) => {
    expect(participant('x@lists.example', name, 'from')).toMatchObject([{ viaGroup }]);
  });

  it('have a name only when it is one', () => {
    expect(participant('x@y.example', 'X@Y.example ', 'to')[0]?.name).toBe('X@Y.example');
    expect(participant('x@y.example', 'x@y.example', 'to')[0]?.name).toBeNull();
    expect(participant('x@y.example', ' \u202e ', 'to')[0]?.name).toBeNull();
  });
});

it('text of a page is one line without signs that turn or hide others', () => {
  expect(cleanText('  Re:\u202e gnp.exe \n\t\u0007 INV\u00ad-1042 ', 100)).toBe('Re: gnp.exe INV-1042');
  expect(cleanText('x'.repeat(1_000_000), 1000)).toHaveLength(1000);
});

it('an editor holds a text whatever it made of spaces and line ends', () => {
  expect(holdsText('My words\nHello\u00a0 Mary,\n\n\nbye\n-- ', 'Hello Mary,\n\nbye')).toBe(true);
  expect(holdsText('Hello', 'Hello Mary')).toBe(false);
});

it('a box is for others when it has recipients and none is meant', () => {
  const tom = participant('tom@bluebarn.example', null, 'to');
  const mary = participant('mary.adams@northwind.example', null, 'cc');
  expect(isForOthers([], insertion())).toBe(false);
  expect(isForOthers(tom, insertion())).toBe(true);
  expect(isForOthers([...tom, ...mary], insertion())).toBe(false);
  expect(isForOthers(tom, insertion({ to: [{ address: 'Tom@BlueBarn.example', name: null }] }))).toBe(false);
});
