import { FINDING_CODES, type Finding, type FindingCode } from './finding.ts';
import { findingsOfDetails } from './findings-of-details.ts';
import { findingsOfPayment } from './findings-of-payment.ts';
import { findingsOfTalk } from './findings-of-talk.ts';
import type { Reading } from './reading.ts';
import type { Reason } from './reason.ts';

/**
 * Dig first (P2): what the account's own facts say about why nothing has come in, each with what to do about it, the
 * weightiest first. What the reasons beside it say already is left out. Pure: recomputed from the facts each time.
 *
 * @param said The reasons that are shown with the suggestion.
 */
export function findings(reading: Reading, said: readonly Reason[] = []): Finding[] {
  const all = [...findingsOfDetails(reading), ...findingsOfPayment(reading), ...findingsOfTalk(reading)];
  const seen = new Set<string>();
  // They have said it themselves.
  const isMissing = all.some(({ code }) => code === 'missing-order-number');
  return all
    .filter(({ code }) => !(isMissing && code === 'no-order-number'))
    .filter(({ code, text, about }) => {
      if (seen.has(text) || isSaid(code, about, said)) return false;
      seen.add(text);
      return true;
    })
    .sort((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code));
}

/** Reasons that say the same with the same next step; `null` for `about`: whatever they turn on. */
const SAME: Partial<Record<FindingCode, readonly [code: string, isAnyway: boolean]>> = {
  bounced: ['bounced', false],
  'broken-promise': ['promise-broken', false],
  'dispute-late': ['answer-dispute', false],
  'figures-old': ['stale-figures', true],
  silent: ['silent', true],
};

function isSaid(code: FindingCode, about: string, said: readonly Reason[]): boolean {
  const same = SAME[code];
  if (!same) return false;
  const [reasonCode, isAnyway] = same;
  return said.some((reason) => reason.code === reasonCode && (isAnyway || reason.text.includes(about)));
}
