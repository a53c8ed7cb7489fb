import type { Chance } from './chance.ts';

export type ByteMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from([...text].map((one) => one.charCodeAt(0))).buffer);

/** Pieces that mean something to a reader of files, where they do not belong. */
const PIECES: readonly Uint8Array[] = [
  utf8('"'),
  utf8('""'),
  utf8(','),
  utf8(';'),
  utf8('\t'),
  utf8('|'),
  utf8('\r'),
  utf8('\n'),
  utf8('\r\n\r\n'),
  utf8('\ufeff'),
  utf8('\u0000'),
  utf8('\u00a0'),
  utf8('\u2212'),
  utf8('\u202e'),
  utf8('TOTAL'),
  utf8('Total for CURRENT'),
  utf8('=HYPERLINK("http://a.example","b")'),
  utf8('!CUST\tNAME\tREFNUM\n'),
  utf8('PK\u0003\u0004'),
  Uint8Array.of(0xed, 0xa0, 0x80), // a surrogate alone, as UTF-8 forbids
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
  Uint8Array.of(0xc3),
  Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d), // bytes Windows-1252 has no letter for
  utf16('Invoice\tM\u00fcller\n'),
  Uint8Array.of(0x00, 0xd8, 0x41, 0x00), // a surrogate alone in UTF-16
];

export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  'bytes flipped': (bytes, chance) => {
    const broken = bytes.slice();
    for (let times = 1 + chance.below(8); times > 0 && broken.length > 0; times -= 1) {
      const at = chance.below(broken.length);
      broken[at] = (broken[at] ?? 0) ^ (1 << chance.below(8));
    }
    return broken;
  },
  'bytes put in': (bytes, chance) => {
    const random = Uint8Array.from({ length: 1 + chance.below(6) }, () => chance.below(256));
    return spliced(bytes, chance.below(bytes.length + 1), 0, chance.is(0.3) ? random : chance.pick(PIECES));
  },
  'bytes taken out': (bytes, chance) => spliced(bytes, chance.below(bytes.length), 1 + chance.below(60)),
  'bytes replaced': (bytes, chance) => {
    const piece = chance.pick(PIECES);
    return spliced(bytes, chance.below(bytes.length), piece.length, piece);
  },
  'a piece doubled': (bytes, chance) => {
    const from = chance.below(bytes.length);
    return spliced(bytes, from, 0, bytes.slice(from, from + 1 + chance.below(200)));
  },
  'end lost': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'beginning lost': (bytes, chance) => bytes.slice(chance.below(Math.min(bytes.length, 400))),
  'a part in UTF-16': (bytes, chance) => {
    const from = chance.below(bytes.length);
    const length = 1 + chance.below(120);
    const text = [...bytes.slice(from, from + length)].map((one) => String.fromCharCode(one)).join('');
    return spliced(bytes, from, length, utf16(text));
  },
  'a letter of Windows-1252': (bytes, chance) =>
    spliced(bytes, chance.below(bytes.length), 1, Uint8Array.of(0x80 + chance.below(128))),
  'a BOM of another kind in front': (bytes, chance) =>
    spliced(bytes, 0, 0, chance.pick([Uint8Array.of(0xff, 0xfe), Uint8Array.of(0xfe, 0xff), utf8('\ufeff')])),
};

export function spliced(
  bytes: Uint8Array,
  at: number,
  removed: number,
  added: Uint8Array = new Uint8Array(),
): Uint8Array {
  const result = new Uint8Array(Math.max(0, bytes.length - removed) + added.length + removed);
  result.set(bytes.subarray(0, at));
  result.set(added, at);
  const rest = bytes.subarray(at + removed);
  result.set(rest, at + added.length);
  return result.slice(0, at + added.length + rest.length);
}
