/**
 * A rate as it was typed (P23): rateWords('6.23') is "6.23 %"; whoever has typed more than a number, such as "6.23 %" or
 * "1.5 a month", is not added to. Empty: none was agreed.
 */
export function rateWords(rate: string): string {
  const typed = rate.trim();
  return /^[\d.,]+$/.test(typed) ? `${typed} %` : typed;
}
