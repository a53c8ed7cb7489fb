import type { Format } from './format.ts';
import { qboArAgingDetail } from './qbo-ar-aging-detail.ts';
import { qboCustomerContactList } from './qbo-customer-contact-list.ts';

/** Every kind of export that can be read. */
export const FORMATS: readonly Format[] = [qboArAgingDetail, qboCustomerContactList];

/** Whether figures can be missing in it: a contact list says nothing about what is still open. */
export function holdsOpenItems(formatId: string): boolean {
  return FORMATS.some((format) => format.id === formatId && format.holds === 'open-items');
}
