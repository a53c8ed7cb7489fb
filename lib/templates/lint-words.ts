// B7 of rules.md, in the languages of our texts: wording that is prohibited or risky unless a person has decided it and
// named the day.
const ENGLISH_THREATS =
  'legal action|lawyers?|attorneys?|(?:to|in|before|through) court|(?:will|shall|must|going to|have to) sue|bailiffs?|police|criminal|fraud|credit (?:score|rating)|blacklist\\w*|immediately|within 24 hours|last chance|final warning|or else';
const GERMAN_THREATS =
  'rechtliche Schritte|Rechtsanw(?:alt|ältin|älte)|Anw(?:alt|ältin|älte)|(?:vor|zum) Gericht|gerichtlich\\w*|verklagen|Gerichtsvollzieher\\w*|Polizei|strafrechtlich\\w*|Strafanzeige|Betrug|Schufa|sofort|unverzüglich|umgehend|innerhalb von 24 Stunden|letzte (?:Chance|Mahnung|Warnung)|andernfalls|sonst müssen wir';
export const THREATS = new RegExp(`(?<!\\p{L})(?:${ENGLISH_THREATS}|${GERMAN_THREATS})(?!\\p{L})`, 'iu');

/** P18, rules B7: what a subject that others may read never says. */
export const DEBT_WORDS =
  /(?<!\p{L})(?:overdue|past due|debt\w*|owed?|owing|final notice|unpaid|outstanding|arrears|collection|überfällig\p{L}*|Mahnung\p{L}*|Schuld(?:en)?|offene\p{L}* (?:Rechnung|Betrag|Forderung)\p{L}*|Forderung\p{L}*|Zahlungsverzug|Verzug|Rückstand|Inkasso|unbezahlt\p{L}*)(?!\p{L})/iu;

/** A first line that greets nobody in particular. */
export const MASS_GREETINGS: readonly RegExp[] = [
  /\b(customer|sir|madam|accounts?|team|whom)\b/i,
  /^(hello|hi|guten tag|hallo),?$/i,
  /^sehr geehrte (damen und herren|kund\p{L}*)/iu,
];

/** The end of a text under which nobody stands. */
export const SIGN_OFFS = /(?:(?:regards|wishes|sincerely|yours),|Grüßen?,?)\s*$/i;
