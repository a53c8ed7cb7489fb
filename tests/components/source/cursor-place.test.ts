import { expect, test } from 'vitest';
import { cursorPlace } from '../../../components/source/cursor-place.ts';

/** The bar is the cursor. */
const CASES: readonly (readonly [string, string, string | null, string])[] = [
  ['plain words', 'Dear Ma|', 'text', 'Ma'],
  ['after a variable that is closed', 'Dear {{ contact.name }}, yo|', 'text', 'yo'],
  ['a variable', 'Dear {{ contact.fi|', 'fill', 'contact.fi'],
  ['a variable before its end', 'Dear {{ con| }}', 'fill', 'con'],
  ['an empty pair of braces', '{{ | }}', 'fill', ''],
  ['a filter', '{{ total | mo|', 'filter', 'mo'],
  ['a second filter', '{{ invoices | map: "number" | li|', 'filter', 'li'],
  ['behind a filter that is finished', '{{ total | money |', null, ''],
  ['behind one more bar', '{{ total | money ||', 'filter', ''],
  ['within quotes', "{{ total | money: 'sy|", null, ''],
  ['a bar within quotes is no filter', "{% if firm.name != '|' and me.na|", 'fill', 'me.na'],
  ['a word of the language', '{% i|', 'tag', 'i'],
  ['a condition', '{% if invoice_c|', 'fill', 'invoice_c'],
  ['the list of a loop', '{% for one in pro|', 'fill', 'pro'],
  ['after a tag that is closed', '{% if shared %}A sh|', 'text', 'sh'],
  ['with a dash', '{%- endf|', 'tag', 'endf'],
];

test.each(CASES)('%s', (_, text, kind, word) => {
  const at = text.lastIndexOf('|');
  const source = text.slice(0, at) + text.slice(at + 1);
  const place = cursorPlace(source, at);
  expect(place?.kind ?? null).toBe(kind);
  if (place) expect(source.slice(place.from, at)).toBe(word);
});
