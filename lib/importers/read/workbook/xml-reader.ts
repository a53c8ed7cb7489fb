import { Parser } from 'saxen';
import { MAX_ROW_LENGTH } from '../limits.ts';

export interface XmlHandler {
  /** Names come without their prefix; `attribute(':id')` asks for "r:id" under whatever prefix it has. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export interface XmlReader {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: (isSound: boolean) => void;
}

/** No part of a workbook nests deeper than a dozen. */
const MAX_DEPTH = 100;
/** Letters handed to the parser at a time: it looks at an unfinished text again with every piece. */
const PIECE = 64 * 1024;

/**
 * Reads one XML part as its bytes appear, whatever the pieces they come in. Only the five named references and numbers are
 * decoded and there may be no document type, so a document cannot grow while it is read. Throws an `Error` when it is not
 * well formed, and at its end when it is not sound.
 */
export function xmlReader({ open, text, close }: XmlHandler): XmlReader {
  const parser = new Parser();
  const decode = xmlDecoder();
  let held = '';
  let depth = 0;
  let unread = 0;
  const read = (raw = '') => {
    unread = 0;
    if (raw.length > MAX_ROW_LENGTH) throw endless();
  };
  parser.on('openTag', (name, attributes) => {
    read();
    depth += 1;
    if (depth > MAX_DEPTH) throw new Error('nested too deep');
    const values = attributes();
    checkValues(values);
    open?.(localName(name), (wanted) => attributeOf(values, wanted));
  });
  parser.on('closeTag', (name) => {
    read();
    depth -= 1;
    close?.(localName(name));
  });
  parser.on('text', (raw) => {
    read(raw);
    text?.(decodeReferences(raw));
  });
  parser.on('cdata', (raw) => {
    read(raw);
    text?.(raw);
  });
  for (const skipped of ['comment', 'question'] as const) parser.on(skipped, read);
  parser.on('attention', () => {
    throw new Error('a document type, which no part of a workbook has');
  });
  // What the parser only warns of (a quote that is missing, a name twice) is no XML either.
  parser.on('warn', (warning) => {
    throw warning;
  });
  const push = (piece: string) => {
    unread += piece.length;
    // Held back from the last "<" on: a ">" within the quotes of an unfinished tag would be taken for its end.
    held += piece;
    const last = held.lastIndexOf('<');
    if (last > 0) {
      parser.write(held.slice(0, last));
      held = held.slice(last);
      unread = Math.max(unread, held.length);
    }
    if (unread > MAX_ROW_LENGTH + 2 * PIECE) throw endless();
  };
  return {
    write(bytes) {
      const xml = decode(bytes);
      for (let from = 0; from < xml.length; from += PIECE) push(xml.slice(from, from + PIECE));
    },
    end(isSound) {
      if (!isSound) throw new Error('other bytes than were packed');
      parser.write(held);
      parser.end();
    },
  };
}

function endless(): Error {
  return new Error('a text without an end');
}

/** The first two bytes tell the encoding; they may come one by one. */
function xmlDecoder(): (bytes: Uint8Array) => string {
  let decoder: TextDecoder | null = null;
  let first: Uint8Array | null = null;
  return (bytes) => {
    if (decoder) return decoder.decode(bytes, { stream: true });
    if (!first && bytes.length < 2) {
      first = bytes.length === 1 ? bytes.slice() : null;
      return '';
    }
    const begun = first ?? new Uint8Array();
    decoder = new TextDecoder(encodingOf([...begun, ...bytes.subarray(0, 2)]));
    return decoder.decode(begun, { stream: true }) + decoder.decode(bytes, { stream: true });
  };
}

function encodingOf([first, second]: readonly number[]): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A "<" in a value: a quotation mark is missing, and the tag took in what follows. */
function checkValues(values: Record<string, string> | false): void {
  for (const value of Object.values(values || {})) {
    if (value.includes('<')) throw new Error('a tag within a tag');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf(values: Record<string, string> | false, wanted: string): string | undefined {
  if (!values) return undefined;
  const name = wanted.startsWith(':') ? Object.keys(values).find((one) => one.endsWith(wanted)) : wanted;
  if (name === undefined || !Object.hasOwn(values, name)) return undefined;
  return decodeReferences(values[name] ?? '');
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The parser's own decoding loses what lies above U+FFFF. */
function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (reference: string, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED.get(name.toLowerCase()) ?? reference;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
