import { remember } from '../../shared/remember.ts';
import { foldName } from '../../shared/text.ts';

const AT_ONCE =
  /\b(?:due on receipt|upon receipt|on receipt|due upon|immediate(?:ly)?|cash on delivery|cod|cash|prepaid|sofort|bei erhalt|nach erhalt|rein netto|comptant|a reception|al contado|contado|a vista|direct|per direct|ricevimento)\b/;
const NET = /\b(?:net|n|netto)\s*(\d{1,3})\b/;
const DAYS = /\b(\d{1,3})\s*(?:days?|d|tagen?|jours?|dias?|giorni|gg|dagen|tg)\b/g;
const BARE = /^\d{1,3}$/;
/** A day that depends on the month's end is not so many days after the invoice. */
const MONTH_END = /\b(?:eom|end of month|month end|of the following month|monatsende|fin de mois|fdm)\b/;

/**
 * The days a payment term gives: "Net 30" 30, "2% 10 Net 30" 30, "Due on receipt" 0, "Zahlbar innerhalb 14 Tagen" 14;
 * `null` when it does not say ("NAH4", "End of month").
 */
export const termsDays = remember((text: string): number | null => {
  const words = foldName(text);
  if (words === '' || MONTH_END.test(words)) return null;
  if (BARE.test(words)) return Number(words);
  const net = NET.exec(words);
  if (net) return Number(net[1]);
  // "10 days 2 %, 30 days net": the last day is the one it is due on.
  const days = [...words.matchAll(DAYS)].map((match) => Number(match[1]));
  if (days.length > 0) return Math.max(...days);
  return AT_ONCE.test(words) ? 0 : null;
});
