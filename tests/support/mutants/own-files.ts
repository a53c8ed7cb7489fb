import { readdirSync, readFileSync } from 'node:fs';
import type { Healthy } from './mutant.ts';

const FOLDER = new URL('../../importers/files/', import.meta.url);

/** Our own small files, the damaged and foreign ones among them. */
export function ownFiles(): Healthy[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) }));
}
