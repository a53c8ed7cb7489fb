import { type Result, refusal, success } from '../../shared/result.ts';
import { binaryKind, NOT_TEXT } from './binary-kind.ts';

/** Far above any real list of open invoices; beyond it the browser's tab would run out of breath. */
export const MAX_BYTES = 50 * 1024 * 1024;

/**
 * The text of a file: UTF-16 or UTF-8 by its byte order mark, else UTF-8 if it is valid, else Windows-1252, which old
 * exports use for accents.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refusal('empty', 'This file is empty.');
  if (bytes.length > MAX_BYTES) {
    return refusal(
      'too-large',
      'This file is larger than 50 MB. Export a shorter list, for example open invoices only.',
    );
  }
  const binary = binaryKind(bytes);
  if (binary) return refusal('binary', binary);
  const text = decode(bytes);
  if (text.includes('\0')) return refusal('binary', NOT_TEXT);
  if (text.trim() === '') return refusal('empty', 'This file is empty.');
  return success(text);
}

function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
