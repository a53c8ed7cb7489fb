import { describe, expect, test } from 'vitest';
import { problemOf, sourceInChunks, tablesOf } from '../../../../support/table-rows.ts';

const TEXT = 'Kunde,Straße\r\nMüller €,日本 😀\r\n';

function utf16(text: string, { isBig = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? `\uFEFF${text}` : text).split('')].map((unit) => unit.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

async function rows(bytes: Uint8Array, size: number): Promise<string[] | undefined> {
  return (await tablesOf(sourceInChunks('a.csv', bytes, size)))[0]?.rows;
}

const utf8 = new TextEncoder().encode(TEXT);

describe('whatever the encoding and wherever the chunks are cut', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-8 with two marks', new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16LE', utf16(TEXT)],
    ['UTF-16BE', utf16(TEXT, { isBig: true })],
    ['UTF-16LE without its mark', utf16(TEXT, { mark: false })],
    ['UTF-16BE without its mark', utf16(TEXT, { mark: false, isBig: true })],
  ])('%s', async (_, bytes) => {
    for (let size = 1; size <= bytes.length; size += 1) {
      expect(await rows(bytes, size)).toEqual(['1: Kunde|Straße', '2: Müller €|日本 😀']);
    }
  });

  test('Windows-1252, told by one byte that UTF-8 cannot have, even the last', async () => {
    const bytes = new Uint8Array([0x4d, 0xfc, 0x2c, 0x80, 0x0d, 0x0a, 0x4d, 0x2c, 0x31, 0x96]);
    for (let size = 1; size <= bytes.length; size += 1) {
      expect(await rows(bytes, size)).toEqual(['1: Mü|€', '2: M|1–']);
    }
    expect(await rows(new Uint8Array([0x61, 0x2c, 0xc3]), 1)).toEqual(['1: a|Ã']);
  });
});

test('encodings mixed in one file are read somehow and never throw', async () => {
  const cp1252 = [0x4d, 0xfc, 0x0a];
  expect(await rows(new Uint8Array([...utf8, ...cp1252]), 3)).toEqual([
    '1: Kunde|StraÃŸe',
    '2: MÃ¼ller â‚¬|æ—¥æœ¬ ðŸ˜€',
    '3: Mü',
  ]);
  expect(await rows(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8, ...cp1252]), 3)).toEqual([
    '1: Kunde|Straße',
    '2: Müller €|日本 😀',
    '3: M\uFFFD',
  ]);
  expect(await rows(new Uint8Array([...utf16('a,b\n'), 0x41]), 2)).toEqual(['1: a|b', '2: \uFFFD']);
});

test('zero bytes far into the file are found before anything is read', async () => {
  const bytes = new TextEncoder().encode(`a,b\n${'1,2\n'.repeat(5000)}\0`);
  expect(await problemOf(sourceInChunks('a.csv', bytes))).toMatch(/^This is not a text file/);
  expect(await problemOf(sourceInChunks('a.csv', utf16('a,b\n1,\0\n')))).toMatch(/^This is not a text file/);
});
