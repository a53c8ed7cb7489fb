interface Signature {
  readonly bytes: readonly number[];
  readonly sentence: string;
}

const AS_CSV = 'In the report choose Export and then CSV, and drop that file here.';
const AS_WORKBOOK = 'Open it, save it as an Excel workbook (.xlsx) or as CSV, and drop that file here.';
const PICTURE = `This is a picture, not a table. ${AS_CSV}`;

export const PACKED =
  'This is a compressed file. Unpack it first and drop the CSV or Excel file inside it here.';
export const NOT_TEXT = `This is not a text file, so it cannot be read as a table. ${AS_CSV}`;
export const EMPTY = 'This file is empty.';
export const OLD_WORKBOOK = `This is an Excel file of the older kind (.xls), which cannot be read. ${AS_WORKBOOK}`;
export const LOCKED_WORKBOOK =
  'This workbook is protected with a password, so it cannot be read. Save a copy without a password and drop that here.';
export const OTHER_SPREADSHEET = `This is a spreadsheet of a kind that cannot be read here. ${AS_WORKBOOK}`;
export const OTHER_ARCHIVE = `This is not an Excel workbook, so it cannot be read as a table. ${AS_CSV}`;
export const WEB_PAGE = `This is a web page, even if its name says Excel. ${AS_WORKBOOK}`;
export const LOCK_FILE =
  'This is only a mark that Office leaves while a file is open. Drop the file of the same name without "~$" here.';

const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    sentence: `This is a PDF: it can be looked at but not read as a table. ${AS_CSV}`,
  },
  { bytes: [0x1f, 0x8b], sentence: PACKED },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], sentence: PACKED },
  { bytes: [0x52, 0x61, 0x72, 0x21], sentence: PACKED },
  { bytes: [0x89, 0x50, 0x4e, 0x47], sentence: PICTURE },
  { bytes: [0xff, 0xd8, 0xff], sentence: PICTURE },
  { bytes: [0x47, 0x49, 0x46, 0x38], sentence: PICTURE },
];

/** "PK" and then the first entry, or the end of an archive that holds nothing. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
] as const;
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;

export type BinaryKind =
  | { readonly kind: 'zip' }
  /** The container of old Office files, and of new ones under a password. */
  | { readonly kind: 'ole' }
  | { readonly kind: 'unreadable'; readonly sentence: string };

/** What the first bytes of a file that is no text say about it; `null` when they are no known signature. */
export function binaryKind(head: Uint8Array): BinaryKind | null {
  if (ZIPS.some((bytes) => startsWith(head, bytes))) return { kind: 'zip' };
  if (startsWith(head, OLE)) return { kind: 'ole' };
  const found = SIGNATURES.find(({ bytes }) => startsWith(head, bytes));
  return found ? { kind: 'unreadable', sentence: found.sentence } : null;
}

/** HTML, mail archives and XML that old exports save as .xls: Excel opens them, but they are no table of cells. */
export function isWebPage(headText: string): boolean {
  return /^\s*(?:<!doctype\s|<html|<head|<body|<table|<meta|<\?xml|<!--|MIME-Version:)/i.test(headText);
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte);
}
