import type { Place } from '../domain/place.ts';

/** `din`: A4 for a window envelope DL (DIN 5008, form B); `us`: Letter for a #10 window envelope. */
export type LetterFormat = 'din' | 'us';

/** Where paper is sold as Letter and envelopes as #10. */
const LETTER_PAPER = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'PR',
  'CL',
  'CO',
  'CR',
  'GT',
  'PA',
  'DO',
  'SV',
  'NI',
  'VE',
]);

/** The printer and the envelopes are ours; where our place is not said, theirs is the best guess. */
export function letterFormat(ours: Place | null, theirs: Place | null): LetterFormat {
  const country = (ours ?? theirs)?.country;
  return country !== undefined && LETTER_PAPER.has(country) ? 'us' : 'din';
}
