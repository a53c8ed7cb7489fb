import { expect, test } from 'vitest';
import { decodeText } from '../../../../lib/importers/read/decode-text.ts';

function text(...bytes: number[]): string {
  const result = decodeText(new Uint8Array(bytes));
  return result.ok ? result.value : result.reason;
}

test('UTF-8 with and without its mark, UTF-16 by its mark, else Windows-1252 (case 68)', () => {
  expect(text(0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xbc)).toBe('Mü');
  expect(text(0x4d, 0xc3, 0xbc)).toBe('Mü');
  expect(text(0xff, 0xfe, 0x4d, 0, 0xfc, 0)).toBe('Mü');
  expect(text(0xfe, 0xff, 0, 0x4d, 0, 0xfc)).toBe('Mü');
  expect(text(0x4d, 0xfc, 0x20, 0x80)).toBe('Mü €');
});

test.each([
  [[], 'empty'],
  [[0x20, 0x0a], 'empty'],
  [[0xef, 0xbb, 0xbf], 'empty'],
  [[0x50, 0x4b, 0x03, 0x04, 0x14], 'binary'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'binary'],
  [[0x1f, 0x8b, 0x08], 'binary'],
  [[0x41, 0x00, 0x42], 'binary'],
])('%j is refused as %s', (bytes, reason) => {
  expect(text(...bytes)).toBe(reason);
});
