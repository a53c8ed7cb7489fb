import { expect, test } from 'vitest';
import { sniffSeparator } from '../../../../lib/importers/read/sniff-separator.ts';

test.each([
  ['a,b,c\n1,2,3', ','],
  ['Smith, Jones, Lee and Sons\na;b;c\n1,50;2,50;3,50', ';'],
  ['a\tb\tc\n"1,5"\t2\t3', '\t'],
  ['a|b|c\n1|2|3', '|'],
  ['"x;y;z;w",b\n"x;y;z;w",b', ','],
  ['Name,Email\nContoso,a@x.example;b@x.example\nFabrikam,c@x.example', ','],
  ['one', ','],
])('%j is separated by %j (case 68)', (text, expected) => {
  expect(sniffSeparator(text)).toBe(expected);
});
