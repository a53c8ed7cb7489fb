/**
 * The last line of a QuickBooks Online report: " Thursday, July 30, 2026 04:19 PM GMT-06:00", sometimes with the
 * accounting basis before it. The bracket is the day. A customer called "Sunday Riley" is no footer.
 */
export const QBO_FOOTER =
  /^\s*(?:(?:accrual|cash) basis[\s,]*)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+((?:[a-z]+ \d{1,2}|\d{1,2} [a-z]+),? \d{4})\b/i;
