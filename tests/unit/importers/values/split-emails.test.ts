import { expect, test } from 'vitest';
import { splitEmails } from '../../../../lib/importers/values/split-emails.ts';

test.each([
  ['a@x.example, B@X.example', ['a@x.example', 'b@x.example'], []],
  ['a@x.example;a@x.example', ['a@x.example'], []],
  ['a@x.example b@x.example\nc@x.example', ['a@x.example', 'b@x.example', 'c@x.example'], []],
  ['Mary Adams <mary@x.example>', ['mary@x.example'], []],
  ['"Adams, Mary" <mary@x.example>; Bo <bo@x.example>', ['mary@x.example', 'bo@x.example'], []],
  ['-', [], []],
  ['ann@bücher.example', ['ann@xn--bcher-kva.example'], []],
  ['call us, bo@', [], ['call us', 'bo@']],
  ['', [], []],
])('%s', (cell, emails, unreadable) => {
  expect(splitEmails(cell)).toEqual({ emails, unreadable });
});
