import type { Insertion } from '../../lib/messaging/protocol.ts';

export const BODY = [
  'Hello Mary,',
  '',
  'as per our call you will pay invoice INV-1042',
  'over 1,234.50 € on 25 November.',
  '',
  'Thank you & kind regards <Dana>',
].join('\n');

/** A draft for Mary Adams, unless told otherwise. */
export function insertion(changes: Partial<Insertion> = {}): Insertion {
  return {
    draftId: 'draft-1',
    to: [{ address: 'mary.adams@northwind.example', name: 'Mary Adams' }],
    subject: 'As per our call',
    body: BODY,
    ...changes,
  };
}
