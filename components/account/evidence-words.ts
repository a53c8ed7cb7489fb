import type { MatchEvidence } from '../../lib/identity/identify.ts';

/** How the customer was recognised, in a few words (A5). */
export function evidenceWords({ kind, value }: MatchEvidence): string {
  switch (kind) {
    case 'invoice-number':
      return `by invoice ${value}`;
    case 'address':
      return `by ${value}`;
    case 'chosen':
      return 'chosen by you';
    case 'domain':
      return `by the domain ${value}`;
    case 'name':
      return `by the name ${value}`;
  }
}
