import type { Phone } from '../../lib/domain/contact.ts';

/** "office +1 555 0100, extension 4". */
export function phoneWords({
  kind,
  number,
  extension,
}: Pick<Phone, 'kind' | 'number' | 'extension'>): string {
  const label = kind === 'other' ? '' : `${kind} `;
  return `${label}${number}${extension ? `, extension ${extension}` : ''}`;
}
