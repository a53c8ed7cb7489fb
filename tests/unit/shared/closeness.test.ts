import { expect, it } from 'vitest';
import { closeness } from '../../../lib/shared/closeness.ts';

it.each([
  ['the word itself', 'northwind', 'northwind', 1, { slips: 0, goesOn: false }],
  ['a letter missing', 'nortwind', 'northwind', 1, { slips: 1, goesOn: false }],
  ['a letter too much', 'northhwind', 'northwind', 1, { slips: 1, goesOn: false }],
  ['one too much at the end', 'northwindx', 'northwind', 1, { slips: 1, goesOn: false }],
  ['another letter', 'morthwind', 'northwind', 1, { slips: 1, goesOn: false }],
  ['two changed over', 'norhtwind', 'northwind', 1, { slips: 1, goesOn: false }],
  ['a slip in what is still being typed', 'nrothw', 'northwind', 1, { slips: 1, goesOn: true }],
  ['two changed over at the end of that', 'norhtw', 'northwind', 1, { slips: 1, goesOn: true }],
  ['two slips', 'nothwnd', 'northwind', 2, { slips: 2, goesOn: false }],
  ['two slips where one is forgiven', 'nothwnd', 'northwind', 1, null],
  ['a last letter that is wrong, in a word that goes on', 'nortx', 'northwind', 1, null],
  ['a word that is too short', 'northwind', 'north', 2, null],
])('%s', (_, typed, word, most, close) => {
  expect(closeness(typed, word, most)).toEqual(close);
});
