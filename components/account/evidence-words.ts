import { dialled } from '../../lib/domain/phone-key.ts';
import type { MatchEvidence } from '../../lib/identity/match.ts';

/** How the customer was recognised, in a few words (A5). */
export function evidenceWords({ kind, value }: MatchEvidence): string {
  switch (kind) {
    case 'invoice-number':
      return `by invoice ${value}`;
    case 'address':
      return `by ${value}`;
    case 'chosen':
      return 'by your choice';
    case 'phone':
      return `by the phone number ${dialled(value)}`;
    case 'domain':
      return `by the domain ${value}`;
    case 'name':
      return `by the name ${value}`;
  }
}
