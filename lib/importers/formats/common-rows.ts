/**
 * The last line of a QuickBooks report: " Thursday, July 30, 2026 04:19 PM GMT-06:00", sometimes with the accounting
 * basis before it. The bracket is the day. A customer called "Sunday Riley" is no footer.
 */
export const TIMESTAMP =
  '^\\s*(?:(?:accrual|cash) basis[\\s,]*)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+((?:[a-z]+ \\d{1,2}|\\d{1,2} [a-z]+),? \\d{4})\\b';

/** A row called "Total" and nothing else: "TOTAL", "Grand Total:", "Summe", "Total général". */
export const TOTAL =
  '^(?:(?:grand |report |overall )?totals?(?: (?:ar|a/r|receivables?|outstanding|due|unpaid|open|overdue|owing|balance|amount|général|general|generale|geral|impayés?|dû|à payer|offen|pendiente))?|(?:gesamt|end)?summe|gesamt(?:betrag|saldo)?|summe gesamt|somme|totaal|eindtotaal|totale(?: generale| complessivo)?|suma(?: total)?|soma|razem|celkem|summa|i alt|totalt|yhteensä|összesen|(?:overall )?result|(?:gesamt)?ergebnis|résultat global|总计|合计|合計)\\s*:?$';

/** The total of a group; the bracket is the group. "Total for CURRENT", "Total - Acme", "Summe Acme". */
export const SUBTOTAL =
  '^(?:sub-?\\s?totals?|totals?|zwischensumme|summe|gesamt|totaal|totale|sous-total|subtotale|soma)(?: for| für| de| du| di| do| da| voor| van)?[\\s:–-]+(.+)$';

/** Of those, the ones that can only be of the whole file. */
export const GRAND_TOTAL =
  '^(?:grand|report|overall|gesamt|end(?:summe|betrag)|eindtotaal)|^.*\\b(?:general|général|generale|geral|complessivo|gesamt)\\s*:?$';

/** Lines that are drawn, shares of the total, and what a printed page carries over to the next. */
export const DECORATION =
  '^(?:percentage of total|% of total|percent of total|age?ing percent(?:age)?:?|(?:balance )?(?:carried|brought) (?:forward|over|down)|übertrag|[-=_–—*|+.\\s]+|seite \\d+.*|page \\d+.*)$';
