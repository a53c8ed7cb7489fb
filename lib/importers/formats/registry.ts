import type { Format } from './format.ts';

const files = import.meta.glob<Format>('./*.format.ts', { eager: true, import: 'default' });

/** Every kind of export that is known by name: each file beside this one that ends in `.format.ts`. */
export const FORMATS: readonly Format[] = Object.values(files);
