import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance.ts';
import { spliced } from './mutate-bytes.ts';

type XmlMutation = (xml: string, chance: Chance) => string;

/** One `<v>` of all becomes another value. */
const values = (xml: string, { is, pick }: Chance, others: readonly string[]) =>
  xml.replace(/<v>[^<]*<\/v>/g, (one) => (is(0.1) ? `<v>${pick(others)}</v>` : one));

const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  'a piece of XML cut': (xml, { below }) => {
    const from = below(xml.length);
    return xml.slice(0, from) + xml.slice(from + 1 + below(120));
  },
  'XML ends early': (xml, { below }) => xml.slice(0, below(xml.length)),
  'XML emptied': () => '',
  'no XML at all': () => 'Dear Sir or Madam, please find our letter.',
  'XML replaced': (_xml, { pick }) =>
    pick([
      '<a/>',
      '<worksheet/>',
      '<html><body>no</body></html>',
      '<worksheet><sheetData><row><c>',
      '\u0000\u0000',
    ]),
  'a tag renamed': (xml, { pick }) => {
    const tag = pick([
      'row',
      'c',
      'v',
      'sheetData',
      'si',
      't',
      'sheet',
      'Relationship',
      'xf',
      'f',
      'worksheet',
    ]);
    return xml.replaceAll(new RegExp(`(</?)${tag}\\b`, 'g'), (_all, open: string) => `${open}x${tag}`);
  },
  'tags of a namespace': (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
  'values changed': (xml, chance) =>
    values(xml, chance, [
      ...(['', 'x', '-1', '1e308', '1e999', '-1e-320', '99999999999999999999', '2958466', '-1.5'] as const),
      ...['0.1', '60', '4294967296', '45500.999999999', '&#0;', '&amp;lt;', 'TRUE', '\ud800'],
    ]),
  'kinds of cells changed': (xml, { is, pick }) =>
    xml.replace(/ t="(\w+)"/g, (one) =>
      is(0.2) ? ` t="${pick(['s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'zz', ''])}"` : one,
    ),
  'places of cells changed': (xml, { is, pick }) =>
    xml.replace(/ r="([A-Z]+)(\d+)"/g, (one, column: string, row: string) =>
      is(0.1)
        ? ` r="${pick(['XFD1048576', 'A1', 'A0', 'ZZZZZZ9', `${column}999999`, `${row}${column}`, '', '__proto__'])}"`
        : one,
    ),
  'styles changed': (xml, { is, pick }) =>
    xml.replace(/ (s|numFmtId)="\d+"/g, (one, name: string) =>
      is(0.3) ? ` ${name}="${pick(['0', '1', '2', '14', '22', '164', '9999', '-1', 'x'])}"` : one,
    ),
  'formulas for values': (xml, { is, pick }) =>
    xml.replace(/<v>([^<]*)<\/v>/g, (one) =>
      is(0.2)
        ? pick(['<f>SUM(A1:A9)</f>', `<f>1/0</f>${one}`, '<f>HYPERLINK("http://a.example")</f><v/>'])
        : one,
    ),
  'entities that grow': (xml) =>
    xml.replace(
      /\?>/,
      '?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>',
    ),
  'a thing from outside': (xml) =>
    xml
      .replace(/\?>/, '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
      .replace(/<v>[^<]*/, '<v>&x;'),
  'rows doubled': (xml) => xml.replace(/<row .*<\/row>/s, (rows) => rows + rows),
  'rows turned round': (xml) =>
    xml.replace(/<row .*<\/row>/s, (rows) =>
      rows
        .split(/(?<=<\/row>)/)
        .toReversed()
        .join(''),
    ),
  'deep XML': (xml, { pick }) =>
    xml.replace('<sheetData>', pick(['<g>', '<row>', '<c>', '<is>']).repeat(3000)),
  'merged cells': (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
};

const ZIP_MUTATIONS: Readonly<Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array>> = {
  // The list of parts stands at the end; the last 22 bytes say where it begins.
  'list of parts damaged': (bytes, { below }) => {
    const broken = bytes.slice();
    for (let times = 1 + below(4); times > 0; times -= 1)
      broken[broken.length - 1 - below(Math.min(broken.length, 700))] = below(256);
    return broken;
  },
  'list of parts lost': (bytes, { below }) => bytes.slice(0, bytes.length - 1 - below(400)),
  'sizes that are lies': (bytes, { is, pick }) => {
    const broken = bytes.slice();
    const view = new DataView(broken.buffer);
    for (let at = 0; at + 30 < broken.length; at += 1) {
      const [signature, sizes] = [
        view.getUint32(at, true),
        at + (view.getUint32(at, true) === 0x04034b50 ? 18 : 20),
      ];
      if ((signature !== 0x04034b50 && signature !== 0x02014b50) || !is(0.4)) continue;
      view.setUint32(sizes + pick([0, 4]), pick([0, 1, 0x7fffffff, 0xffffffff, 100_000_000]), true);
    }
    return broken;
  },
  'bytes before the zip': (bytes, { below }) => spliced(bytes, 0, 0, new Uint8Array(1 + below(60))),
  'bytes after the zip': (bytes, { below }) => spliced(bytes, bytes.length, 0, new Uint8Array(1 + below(60))),
  'compressed bytes damaged': (bytes, { below }) => {
    const broken = bytes.slice();
    broken[40 + below(Math.max(1, broken.length - 200))] = below(256);
    return broken;
  },
};

export interface MutatedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function mutateWorkbook(bytes: Uint8Array, chance: Chance): MutatedBytes {
  if (chance.is(0.35)) {
    const names = Object.keys(ZIP_MUTATIONS);
    const name = names[chance.below(names.length)] ?? '';
    return { name, bytes: ZIP_MUTATIONS[name]?.(bytes, chance) ?? bytes };
  }
  const parts = unzipped(bytes);
  const partNames = Object.keys(parts);
  const sheets = partNames.filter((part) => part.includes('worksheets/'));
  const from = chance.is(0.6) && sheets.length > 0 ? sheets : partNames;
  const part = from[chance.below(from.length)];
  if (part === undefined) return { name: 'no parts', bytes };
  if (chance.is(0.05)) {
    const { [part]: _gone, ...rest } = parts;
    return { name: `${part} lost`, bytes: zipSync(rest, { level: 1 }) };
  }
  const names = Object.keys(XML_MUTATIONS);
  const name = names[chance.below(names.length)] ?? '';
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = strToU8(XML_MUTATIONS[name]?.(xml, chance) ?? xml);
  return {
    name: `${part}: ${name}`,
    bytes: zipSync({ ...parts, [part]: changed }, { level: chance.is(0.5) ? 0 : 1 }),
  };
}

const MOST_PARTS = 50;
const MOST_BYTES = 4_000_000;

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let parts = 0;
  // A damaged list may name one part ten thousand times, or a size beyond all memory: it is not followed.
  const isLikely = ({ originalSize }: { originalSize: number }) => {
    parts += 1;
    if (parts > MOST_PARTS || originalSize > MOST_BYTES) throw new RangeError('damaged');
    return true;
  };
  try {
    return unzipSync(bytes, { filter: isLikely });
  } catch {
    return {}; // damaged already, by the mutation before this one
  }
}
