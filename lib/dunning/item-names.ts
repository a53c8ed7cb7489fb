import type { OpenItem } from '../domain/open-item.ts';
import { joinWords } from '../shared/text.ts';

const SHOWN = 3;

/** "INV-1042, INV-1043, INV-1044 and 2 more": as a sentence names them. */
export function itemNames(items: readonly Pick<OpenItem, 'number'>[]): string {
  const names = items.map(({ number }) => number || 'One invoice');
  const more = names.length - SHOWN;
  return joinWords(more > 0 ? [...names.slice(0, SHOWN), `${more} more`] : names);
}
