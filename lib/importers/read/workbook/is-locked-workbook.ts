import type { SourceFile } from '../../source-file.ts';

/** The name of the stream that holds an encrypted workbook, in UTF-16LE as the container's directory has it. */
const MARK = [...'EncryptedPackage'].join('\0');

/** Is this Office container a new workbook under a password, rather than an old workbook? */
export async function isLockedWorkbook(file: SourceFile): Promise<boolean> {
  const decoder = new TextDecoder('windows-1252');
  let end = '';
  for await (const chunk of file.chunks()) {
    const text = end + decoder.decode(chunk, { stream: true });
    if (text.includes(MARK)) return true;
    end = text.slice(-MARK.length);
  }
  return false;
}
