const PATTERNS = [
  /^(?:current|not (?:yet )?due|future|older|overdue|total overdue|not overdue)$/,
  /^(?:over|more than|[<>]=?) ?\d+(?: (?:days?|months?|weeks?))?(?: (?:past due|overdue|old))?$/,
  /^\d+ ?(?:-|–|to) ?\d+\+?(?: (?:days?|months?|weeks?|tage))?(?: (?:past due|overdue|old|ago|uberfallig))?$/,
  /^\d+ ?(?:\+|(?:days? |months? )?(?:or|and) (?:more|over|older)|and above)(?: days?| months?)?(?: (?:past due|overdue|old))?$/,
  /^\d+ (?:days?|months?|weeks?)(?: (?:past due|overdue|old))?$/,
  /^(?:nicht fallig|noch nicht fallig|uber \d+ tage|uberfallig|fallig)$/,
  /^(?:non echu|a echoir|plus de \d+ jours|\d+ ?- ?\d+ jours)$/,
];

/** Whether a group is one of age ("31 - 60 days past due", "CURRENT", "> 90") and not a customer. */
export function isBucket(label: string): boolean {
  const text = label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
  return PATTERNS.some((pattern) => pattern.test(text));
}
