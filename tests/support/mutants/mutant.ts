import { seededRandom } from '../../../lib/shared/seeded-random.ts';
import { type Chance, chance } from './chance.ts';
import { BYTE_MUTATIONS } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { mutateWorkbook } from './mutate-workbook.ts';

/** A whole file to begin with. */
export interface Healthy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Mutant extends Healthy {
  /** "aging.csv: a row cut, bytes flipped": what was done, for the message of a test. */
  readonly story: string;
}

/** The same damage for the same seed and files. */
export function mutant(seed: number, files: readonly Healthy[]): Mutant {
  const luck = chance(seededRandom(seed));
  const { name, bytes } = luck.pick(files);
  let broken = bytes;
  const done: string[] = [];
  for (let times = 1 + luck.below(3); times > 0; times -= 1) {
    const step = mutated(broken, luck);
    broken = step.bytes;
    done.push(step.name);
  }
  return { name, bytes: broken, story: `${name}: ${done.join(', ')}` };
}

function mutated(bytes: Uint8Array, luck: Chance): { readonly name: string; readonly bytes: Uint8Array } {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && luck.is(0.8)) return mutateWorkbook(bytes, luck);
  if (isZip || luck.is(0.35)) {
    const names = Object.keys(BYTE_MUTATIONS);
    const name = names[luck.below(names.length)] ?? '';
    return { name, bytes: BYTE_MUTATIONS[name]?.(bytes, luck) ?? bytes };
  }
  const { name, text } = mutateText(textOf(bytes), luck);
  const [encoding, encode] = luck.pick(ENCODINGS);
  return { name: encoding === 'utf-8' ? name : `${name} (${encoding})`, bytes: encode(text) };
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const ENCODINGS: readonly Encoding[] = [
  ...Array.from({ length: 6 }, (): Encoding => ['utf-8', utf8]),
  ['utf-8', utf8],
  ['utf-8 with BOM', (text) => utf8(`\ufeff${text}`)],
  ['utf-16le', (text) => utf16(`\ufeff${text}`, true)],
  ['utf-16be', (text) => utf16(`\ufeff${text}`, false)],
  ['utf-16le without BOM', (text) => utf16(text, true)],
  ['one byte a letter', (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)],
];
type Encoding = readonly [name: string, encode: (text: string) => Uint8Array];

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
