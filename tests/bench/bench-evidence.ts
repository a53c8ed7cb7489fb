import type { PageEvidence } from '../../lib/domain/page-evidence.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';

/** What Gmail's adapter says of a thread: these people wrote to us, and so many words with a digit stand in it. */
export function benchEvidence(addresses: readonly string[], words: number): PageEvidence {
  return buildPageEvidence({
    own: ['dana@harborsupply.example'],
    threadKey: null,
    subject: 'Delivery last week',
    participants: addresses.map((address) => ({ address, name: 'Pat Novak', role: 'from', viaGroup: false })),
    // Dates, times and telephone numbers, as they stand in every signature; none is an invoice of the book.
    numbers: Array.from({ length: words }, (_, index) => `${2000 + index}-11-${10 + (index % 20)}`),
  });
}
