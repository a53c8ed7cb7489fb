import type { Dexie } from 'dexie';
import { version1 } from './versions/version-1.ts';
import { version2 } from './versions/version-2.ts';
import { version3 } from './versions/version-3.ts';
import { version4 } from './versions/version-4.ts';
import { version5 } from './versions/version-5.ts';
import { version6 } from './versions/version-6.ts';
import { version7 } from './versions/version-7.ts';
import { version8 } from './versions/version-8.ts';

/** Every schema there was, the oldest first: a backup is opened as a database of its own time and brought up from there. */
export const VERSIONS_IN_ORDER: readonly ((database: Dexie) => void)[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
];
