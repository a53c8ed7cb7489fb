import { config } from 'zod';

/**
 * Zod writes itself faster parsers with `new Function` where it may, and finds out by trying: the extension's policy
 * refuses, and the browser lists each try as an error of ours. To be called before anything is parsed.
 */
export function parseWithoutEval(): void {
  config({ jitless: true });
}
