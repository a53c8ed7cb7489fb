interface Signature {
  readonly bytes: readonly number[];
  readonly sentence: string;
}

const AS_CSV = 'In the report choose Export and then CSV, and drop that file here.';

const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    sentence: `This is an Excel workbook or a zip archive, which cannot be read yet. ${AS_CSV}`,
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    sentence: `This is an Excel file of the older kind (.xls), which cannot be read. ${AS_CSV}`,
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    sentence: `This is a PDF: it can be looked at but not read as a table. ${AS_CSV}`,
  },
  {
    bytes: [0x1f, 0x8b],
    sentence: 'This is a compressed file. Unpack it first and drop the CSV file inside it here.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], sentence: `This is a picture, not a table. ${AS_CSV}` },
  { bytes: [0xff, 0xd8, 0xff], sentence: `This is a picture, not a table. ${AS_CSV}` },
];

/** What a file that is no text says about itself, as a sentence; `null` when its first bytes are no known signature. */
export function binaryKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return found?.sentence ?? null;
}

export const NOT_TEXT = `This is not a text file, so it cannot be read as a table. ${AS_CSV}`;
